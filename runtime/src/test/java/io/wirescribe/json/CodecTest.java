package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading and writing objects by the names of their fields. */
class CodecTest {

    @Test
    void readsEveryKindOfField() {
        var thing = Thing.JSON.decode("""
                {"type":"thing","id":"a","count":3,"weight":1.5,"parent":"p","tags":["x","y"],
                 "counts":{"one":1,"two":2},"inner":{"id":"b","count":1,"parent":null},"new":[1,{"a":null}]}""");

        assertEquals("a", thing.id());
        assertEquals(3, thing.count());
        assertEquals(1.5, thing.weight());
        assertEquals("p", thing.parent());
        assertEquals(List.of("x", "y"), thing.tags());
        assertEquals(Map.of("one", 1L, "two", 2L), thing.counts());
        assertEquals("b", thing.inner().id());
        assertEquals(Map.of("new", JsonValue.parse("[1,{\"a\":null}]")), thing.additionalProperties());
    }

    @Test
    void writesWhatItRead() {
        var json = """
                {"type":"thing","id":"a","count":3,"weight":1.5,"parent":null,"tags":[],"counts":{},\
                "inner":{"type":"thing","id":"b","count":1,"parent":null},"z":1,"a":null,"m":"x"}""";
        assertEquals(json, Thing.JSON.encodeToString(Thing.JSON.decode(json)));
        assertEquals(json, new String(Thing.JSON.encode(Thing.JSON.decode(json)), StandardCharsets.UTF_8));
    }

    @Test
    void anExplicitNullOfAnOptionalPropertyIsKept() {
        var json = "{\"type\":\"thing\",\"id\":\"a\",\"count\":3,\"parent\":null,\"weight\":null,\"tags\":null}";
        var thing = Thing.JSON.decode(json);
        assertNull(thing.weight());
        assertEquals(
                List.of("weight", "tags"),
                List.copyOf(thing.additionalProperties().keySet()));
        assertEquals(json, Thing.JSON.encodeToString(thing));
    }

    @Test
    void anotherValueThanTheConstantIsKept() {
        for (var type : List.of("\"thong\"", "\"th\u00eeng\"", "null", "1", "[\"thing\"]")) {
            var json = "{\"id\":\"a\",\"count\":3,\"parent\":null,\"type\":" + type + "}";
            var thing = Thing.JSON.decode(json);
            assertEquals(Map.of("type", JsonValue.parse(type)), thing.additionalProperties());
            assertEquals(json, Thing.JSON.encodeToString(thing));
            var twice = "{\"type\":" + type + ",\"id\":\"a\",\"type\":\"thing\",\"count\":3,\"parent\":null}";
            assertEquals(Map.of(), Thing.JSON.decode(twice).additionalProperties());
        }
    }

    @Test
    void aNameAlreadyWrittenIsNotWrittenAgain() {
        var thing = new Thing(
                "a", 1, 2.0, null, null, null, null, Map.of("weight", JsonValue.NULL, "parent", JsonValue.of("other")));
        assertEquals(
                "{\"type\":\"thing\",\"id\":\"a\",\"count\":1,\"weight\":2,\"parent\":null}",
                Thing.JSON.encodeToString(thing));
    }

    @Test
    void ofANameThatComesTwiceTheLastValueCounts() {
        var thing = Thing.JSON.decode(
                "{\"id\":\"a\",\"id\":\"b\",\"count\":1,\"parent\":\"p\",\"parent\":null,\"weight\":null,\"weight\":1,\"x\":1,\"x\":2}");
        assertEquals("b", thing.id());
        assertNull(thing.parent());
        assertEquals(1.0, thing.weight());
        assertEquals(Map.of("x", JsonValue.of(2)), thing.additionalProperties());
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        assertFails("{\"id\":7}", "/id: expected a string but was a number (line 1, column 7)");
        assertFails(
                "{\"id\":\"a\",\n \"count\":\"s3cret\"}",
                "/count: expected an integer but was a string (line 2, column 10)");
        assertFails(
                "{\"count\":1.5}", "/count: expected an integer of 64 bits but was another number (line 1, column 10)");
        assertFails(
                "{\"count\":9223372036854775808}",
                "/count: expected an integer of 64 bits but was a number beyond their range (line 1, column 10)");
        assertFails("{\"weight\":1e400}", "/weight: the number is too large for a double (line 1, column 11)");
        assertFails("{\"weight\":true}", "/weight: expected a number but was a boolean (line 1, column 11)");
        assertFails("{\"tags\":{}}", "/tags: expected an array but was an object (line 1, column 9)");
        assertFails("{\"tags\":[\"a\",null]}", "/tags/1: expected a string but was null (line 1, column 14)");
        assertFails("{\"counts\":[]}", "/counts: expected an object but was an array (line 1, column 11)");
        assertFails(
                "{\"counts\":{\"a/b\":\"\"}}",
                "/counts/a~1b: expected an integer but was a string (line 1, column 18)");
        assertFails("{\"inner\":{\"id\":[]}}", "/inner/id: expected a string but was an array (line 1, column 16)");
        assertFails("[]", "expected an object but was an array (line 1, column 1)");
        assertFails("null", "expected an object but was null (line 1, column 1)");
    }

    @Test
    void insistsOnRequiredProperties() {
        assertFails("{\"count\":1,\"parent\":null}", "/id: missing required property (line 1, column 25)");
        assertFails("{\"id\":null,\"count\":1,\"parent\":null}", "/id: required property is null (line 1, column 35)");
        assertFails("{\"id\":\"a\",\"count\":1}", "/parent: missing required property (line 1, column 20)");
        assertFails(
                "{\"inner\":{\"count\":1,\"parent\":null}}",
                "/inner/id: missing required property (line 1, column 34)");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertFails("", "the JSON is empty (line 1, column 1)");
        assertFails("  ", "the JSON is empty (line 1, column 3)");
        assertFails("<html>s3cret</html>", "the JSON is malformed (line 1, column 1)");
        assertFails("{\"id\":\"s3cret", "/id: the JSON ends too early (line 1, column 14)");
        assertFails("{\"id\":\"a\"", "/id: the JSON ends too early (line 1, column 10)");
        assertFails("{\"id\":s3cret}", null);
        assertFails("{\"id\":NaN}", null);
        assertFails("{\"id\":\"a\",\"count\":1,\"parent\":null} s3cret", "the JSON is malformed (line 1, column 36)");
        assertFails(
                "{\"id\":\"a\",\"count\":1,\"parent\":null} {}",
                "the JSON goes on after its value (line 1, column 36)");
        assertFails("[".repeat(100_000), null);
        assertFails("{\"x\":" + "[".repeat(600) + "]".repeat(600) + "}", null);
        assertFails("{\"x\":" + "1".repeat(2000) + "}", null);
        assertFails("{\"s3cret\u0001\":1}", null);
    }

    @Test
    void namesInAPointerCannotBreakTheMessage() {
        var e = assertThrows(
                JsonException.class, () -> Thing.JSON.decode("{\"counts\":{\"a\\nb" + "x".repeat(1000) + "\":\"\"}}"));
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
        assertTrue(e.getMessage().length() < 300, e.getMessage());
        assertTrue(e.pointer().length() > 1000);
    }

    @Test
    void integersMayBeWrittenAsDecimals() {
        assertEquals(1, Codecs.INT64.decode("1.0"));
        assertEquals(100, Codecs.INT32.decode("1e2"));
        assertThrows(JsonException.class, () -> Codecs.INT64.decode("1e1000000000"));
        assertThrows(JsonException.class, () -> Codecs.INT64.decode("1e-1000000000"));
        assertThrows(JsonException.class, () -> Codecs.INT32.decode("2147483648"));
        assertThrows(JsonException.class, () -> Codecs.INT32.decode("2147483648.0"));
        assertEquals(Integer.MIN_VALUE, Codecs.INT32.decode("-2147483648"));
        assertEquals(Long.MAX_VALUE, Codecs.INT64.decode("9223372036854775807"));
    }

    @Test
    void wholeNumbersAreWrittenAsIntegers() {
        for (double whole : new double[] {0, 1, -1, 5, 1e7, 1.7e12, -0x1p52, 0x1p53 - 1, 1 - 0x1p53}) {
            assertEquals(Long.toString((long) whole), Codecs.NUMBER.encodeToString(whole));
        }
        for (double other :
                new double[] {-0.0, 0.5, -1e-7, 0x1p53, -0x1p53, 0x1p53 + 2, -0x1p63, 1e300, Double.MAX_VALUE}) {
            assertEquals(Double.toString(other), Codecs.NUMBER.encodeToString(other));
        }
        for (float whole : new float[] {0, -7, 1e6f, 0x1p24f - 1, 1 - 0x1p24f}) {
            assertEquals(Long.toString((long) whole), Codecs.NUMBER32.encodeToString(whole));
        }
        for (float other : new float[] {-0f, 0.1f, 0x1p24f, -0x1p24f, 0x1p24f + 2, 1.7e12f, Float.MAX_VALUE}) {
            assertEquals(Float.toString(other), Codecs.NUMBER32.encodeToString(other));
        }
    }

    @Test
    void numbersMustBeFinite() {
        assertThrows(JsonException.class, () -> Codecs.NUMBER.encode(Double.NaN));
        assertThrows(JsonException.class, () -> Codecs.NUMBER32.encode(Float.POSITIVE_INFINITY));
        assertThrows(JsonException.class, () -> Codecs.NUMBER32.decode("1e39"));
        var e = assertThrows(
                JsonException.class,
                () -> Thing.JSON.encode(new Thing("a", 1, Double.NaN, null, null, null, null, Map.of())));
        assertEquals("/weight: a number must be finite", e.getMessage());
        assertEquals(0.1f, Codecs.NUMBER32.decode("0.1"));
        assertEquals("0.1", Codecs.NUMBER32.encodeToString(0.1f));
    }

    @Test
    void readsFromAStreamAsItArrivesAndLeavesItOpen() {
        var open = new boolean[] {true};
        var json =
                new ByteArrayInputStream(
                        "{\"id\":\"a\",\"count\":1,\"parent\":null}".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        open[0] = false;
                    }
                };
        assertEquals("a", Thing.JSON.decode(json).id());
        assertTrue(open[0]);
    }

    @Test
    void aStreamThatFailsIsNotTheJsonsFault() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertEquals(
                "broken",
                assertThrows(UncheckedIOException.class, () -> Thing.JSON.decode(broken))
                        .getCause()
                        .getMessage());
    }

    @Test
    void convertsWhatIsParsedAlready() {
        var value = JsonValue.of(Map.of("id", "a", "count", 1, "weight", 2));
        var e = assertThrows(JsonException.class, () -> Thing.JSON.convert(value));
        assertEquals("/parent: missing required property", e.getMessage());
        assertEquals(0, e.line());
        assertEquals(2.0, Codecs.NUMBER.convert(JsonValue.of(2)));
    }

    private static void assertFails(String json, String message) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        for (var source : List.<Runnable>of(
                () -> Thing.JSON.decode(bytes),
                () -> Thing.JSON.decode(json),
                () -> Thing.JSON.decode(new ByteArrayInputStream(bytes)))) {
            var e = assertThrows(JsonException.class, source::run, json);
            if (message != null) {
                assertEquals(message, e.getMessage());
            }
            assertFalse(e.toString().contains("s3cret"), e.toString());
            assertNull(e.getCause());
        }
    }
}
