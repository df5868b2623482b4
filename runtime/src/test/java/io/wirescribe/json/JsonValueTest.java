package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that no type describes, and what mappers make of it. */
class JsonValueTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.shared();

    /** A property that holds any JSON, and a map of them, as generated types have. */
    record Holder(
            @com.fasterxml.jackson.annotation.JsonProperty("value")
            JsonValue value,

            @com.fasterxml.jackson.annotation.JsonAnyGetter Map<String, JsonValue> additional) {

        @com.fasterxml.jackson.annotation.JsonCreator(
                mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
        static Holder of(JsonValue json) {
            var members = new LinkedHashMap<>(json.asMap());
            var value = members.remove("value");
            return new Holder(value, members);
        }
    }

    @Test
    void knowsSixKinds() {
        var value = JsonValue.parse("{\"s\":\"x\",\"n\":1.50,\"b\":true,\"z\":null,\"a\":[1],\"o\":{}}");
        var object = assertInstanceOf(JsonObject.class, value).members();
        assertEquals(new JsonString("x"), object.get("s"));
        assertEquals(new JsonNumber(new BigDecimal("1.5")), object.get("n"));
        assertEquals(new JsonBoolean(true), object.get("b"));
        assertSame(JsonValue.NULL, object.get("z"));
        assertEquals(new JsonArray(List.of(JsonValue.of(1))), object.get("a"));
        assertEquals(new JsonObject(Map.of()), object.get("o"));
        assertEquals("{\"s\":\"x\",\"n\":1.50,\"b\":true,\"z\":null,\"a\":[1],\"o\":{}}", value.toString());
    }

    @Test
    void saysByAPropertyWhatItIs() {
        var json = JsonValue.parse("{\"data\":{\"type\":\"users\",\"of\":{\"size\":1.0}},\"list\":[\"a\"],\"b\":true}");
        assertEquals("true", json.textOf("b"));
        assertEquals("true", json.textOf("b", new String[0]));
        assertEquals("users", json.textOf("data", "type"));
        assertEquals("1", json.textOf("data", "of", "size"));
        assertEquals("", json.textOf("data", "type", "size"));
        assertEquals("", json.textOf("data", "none"));
        assertEquals("", json.textOf("none", "type"));
        assertEquals("", json.textOf("list", "a"));
        assertEquals("", JsonValue.NULL.textOf("data", "type"));
    }

    @Test
    void isTakenForWhatItIsOnly() {
        assertEquals("x", JsonValue.of("x").asString());
        assertEquals(7, JsonValue.parse("7.0").asLong());
        assertEquals(7.5, JsonValue.parse("7.5").asDouble());
        assertTrue(JsonValue.of(true).asBoolean());
        assertEquals(List.of(JsonValue.NULL), JsonValue.parse("[null]").asList());
        assertTrue(JsonValue.NULL.isNull());
        var e = assertThrows(JsonException.class, () -> JsonValue.of("s3cret").asLong());
        assertEquals("expected a number but was a string", e.getMessage());
        assertThrows(JsonException.class, () -> JsonValue.parse("7.5").asLong());
        assertThrows(JsonException.class, () -> JsonValue.parse("1e400").asDouble());
        assertThrows(JsonException.class, () -> JsonValue.NULL.asMap());
        assertThrows(JsonException.class, () -> JsonValue.NULL.asString());
        assertThrows(JsonException.class, () -> JsonValue.NULL.asList());
        assertThrows(JsonException.class, () -> JsonValue.NULL.asBoolean());
    }

    @Test
    void comesFromPlainJavaValues() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("list", Arrays.asList(1, 2L, 0.5f, null, new BigInteger("12345678901234567890")));
        plain.put("array", new Object[] {"a", null});
        plain.put("text", new StringBuilder("b"));
        plain.put("json", JsonValue.of(false));
        assertEquals(
                "{\"list\":[1,2,0.5,null,12345678901234567890],\"array\":[\"a\",null],\"text\":\"b\",\"json\":false}",
                JsonValue.of(plain).toString());
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Float.NEGATIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(new Object()));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Map.of(1, 2)));
    }

    @Test
    void equalityIsThatOfTheJson() {
        assertEquals(JsonValue.parse("[1,{\"a\":1,\"b\":2}]"), JsonValue.parse("[1.00,{\"b\":2e0,\"a\":1.0}]"));
        assertEquals(
                JsonValue.parse("[100,{\"a\":0,\"b\":2}]").hashCode(),
                JsonValue.parse("[1e2,{\"b\":2e0,\"a\":0.0}]").hashCode());
        assertNotEquals(JsonValue.of(1), JsonValue.of("1"));
        assertNotEquals(JsonValue.parse("[1,2]"), JsonValue.parse("[2,1]"));
        assertNotEquals(JsonValue.parse("{\"a\":null}"), JsonValue.parse("{}"));
    }

    @Test
    void hugeNumbersAreCarriedAndNeverUnfolded() {
        var huge = JsonValue.parse("[1e1000000000,-1e-1000000000,123456789012345678901234567890.5,100e2147483647]");
        assertEquals(JsonValue.parse(huge.toString()), huge);
        assertEquals(huge.hashCode(), JsonValue.parse(huge.toString()).hashCode());
        assertInstanceOf(BigDecimal.class, ((List<?>) huge.unwrap()).get(0));
        assertThrows(JsonException.class, () -> huge.asList().get(0).asLong());
        assertNotEquals(huge.asList().get(0), huge.asList().get(1));
    }

    @Test
    void aCopyOfACopyCostsNothing() {
        var map = new LinkedHashMap<String, JsonValue>();
        map.put("b", JsonValue.of(1));
        map.put("a", JsonValue.NULL);
        var copy = JsonValue.copyOf(map);
        map.clear();
        assertEquals(List.of("b", "a"), List.copyOf(copy.keySet()));
        assertSame(copy, JsonValue.copyOf(copy));
        assertSame(JsonValue.copyOf(Map.of()), JsonValue.copyOf(null));
        assertEquals(Map.of("b", JsonValue.of(1), "a", JsonValue.NULL), copy);
    }

    @Test
    void nullIsThereWhateverClassIsTouchedFirst() throws Exception {
        var loader = new FreshLoader();
        var first = loader.loadClass("io.wirescribe.json.JsonNull");
        var constant = Class.forName(first.getName(), true, loader).getEnumConstants()[0];
        var values = Class.forName("io.wirescribe.json.JsonValue", true, loader);
        assertSame(constant, values.getField("NULL").get(null));
    }

    /** Loads the JSON classes anew, so that their order of initialisation can be seen. */
    private static final class FreshLoader extends ClassLoader {

        FreshLoader() {
            super(JsonValueTest.class.getClassLoader());
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("io.wirescribe.json.")) {
                return super.loadClass(name);
            }
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                var bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void everyMapperReadsAndWritesAnyJsonAsTheCodecDoes() throws Exception {
        var random = new Random(20261122);
        for (int i = 0; i < 3000; i++) {
            var value = value(random, 4);
            var json = JsonValue.JSON.encodeToString(value);

            assertEquals(value, JsonValue.parse(json));
            assertEquals(value, JsonValue.JSON.decode(JsonValue.JSON.encode(value)));
            assertEquals(value, JsonValue.of(value.unwrap()));

            assertEquals(json, JACKSON_2.writeValueAsString(value));
            assertEquals(json, JACKSON_3.writeValueAsString(value));
            if (!value.isNull()) {
                assertEquals(value, JACKSON_2.readValue(json, JsonValue.class));
                assertEquals(value, JACKSON_3.readValue(json, JsonValue.class));
            }
        }
    }

    @Test
    void everyMapperKeepsItInsideAnObject() throws Exception {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var members = new LinkedHashMap<String, JsonValue>();
            members.put("value", value(random, 2));
            members.put("z", value(random, 2));
            members.put("nothing", JsonValue.NULL);
            var json = new JsonObject(members).toString();

            var second = JACKSON_2.readValue(json, Holder.class);
            var third = JACKSON_3.readValue(json, Holder.class);
            assertEquals(Holder.of(new JsonObject(members)), second);
            assertEquals(second, third);
            assertEquals(json, JACKSON_2.writeValueAsString(second));
            assertEquals(json, JACKSON_3.writeValueAsString(third));
        }
    }

    @Test
    void decimalsBeyondADoubleNeedAMapperThatReadsThem() throws Exception {
        var json = "[0.1234567890123456789,1e400]";
        var exact2 = JACKSON_2
                .copy()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        var exact3 = JACKSON_3
                .rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertEquals(JsonValue.parse(json), exact2.readValue(json, JsonValue.class));
        assertEquals(JsonValue.parse(json), exact3.readValue(json, JsonValue.class));
    }

    @Test
    void aNullPropertyIsNullForAMapper() throws Exception {
        assertNull(JACKSON_2.readValue("null", JsonValue.class));
        assertEquals("null", JACKSON_2.writeValueAsString(JsonValue.NULL));
        assertEquals("null", JACKSON_3.writeValueAsString(JsonValue.NULL));
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(random.nextInt());
            case 3 -> JsonValue.of(new BigInteger(200, random).negate());
            case 4 -> JsonValue.of(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 5, 6 -> JsonValue.of(text(random));
            case 7 -> {
                var items = new ArrayList<JsonValue>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new JsonArray(items);
            }
            default -> {
                var members = new LinkedHashMap<String, JsonValue>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(text(random), value(random, depth - 1));
                }
                yield new JsonObject(members);
            }
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int c = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x20);
                case 1 -> 0x20 + random.nextInt(0x5f);
                case 2 -> 0xa0 + random.nextInt(0x2000);
                default -> 0x10000 + random.nextInt(0x1000);
            };
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
