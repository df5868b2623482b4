package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    /** What the processor writes for a choice; an {@code a} keeps its tag, an unknown one is kept whole. */
    private static final Codec<Object> CHOICE = reading(in -> switch (in.tag("type")) {
        case "a" -> Map.of("a", JsonValue.JSON.read(in));
        case "text" -> fields(in);
        case "nested" -> nested(in);
        default -> in.choice(json -> json);
    });

    private static final Codec<Thing> TAGGED = new Codec<>() {
        @Override
        public Thing read(JsonReader in) {
            return Thing.JSON.read(in);
        }

        @Override
        public void write(JsonWriter out, Thing value) {
            out.tag("kind", "plain");
            Thing.JSON.write(out, value);
        }
    };

    private static Object nested(JsonReader in) {
        return switch (in.tag("kind")) {
            case "b" -> fields(in);
            default -> in.choice(json -> List.of(json));
        };
    }

    private static Object fields(JsonReader in) {
        var fields = in.fields();
        var text = new StringBuilder();
        while (fields.next()) {
            text.append(fields.name()).append('=').append(fields.string()).append(';');
        }
        return text.toString();
    }

    private static Codec<Object> reading(java.util.function.Function<JsonReader, Object> how) {
        return new Codec<>() {
            @Override
            public Object read(JsonReader in) {
                return how.apply(in);
            }

            @Override
            public void write(JsonWriter out, Object value) {}
        };
    }

    @Test
    void theTagIsReadOnceMoreAsAField() {
        assertEquals("type=text;b=x;c=null;", CHOICE.decode("{\"type\":\"text\",\"b\":\"x\",\"c\":null}"));
        assertEquals("type=text;", CHOICE.decode("{\"type\":\"text\"}"));
    }

    @Test
    void aTaggedValueCanBeReadWhole() {
        var json = "{\"type\":\"a\",\"b\":[1,{}]}";

        assertEquals(Map.of("a", JsonValue.parse(json)), CHOICE.decode(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{\"type\":null}",
                "{\"type\":{\"type\":\"a\"}}",
                "{\"type\":\"new\",\"b\":[1]}",
                "{\"b\":[1,{}],\"type\":\"text\"}",
                "{\"type\":[1],\"c\":{\"d\":1}}"
            })
    void whatHasNoKnownTagInFrontIsLookedAtWhole(String json) {
        assertEquals(JsonValue.parse(json), CHOICE.decode(json));
        assertEquals(List.of(JsonValue.parse(json), 1L), list(json));
    }

    /** The reader goes on after it as after any value. */
    private static List<Object> list(String json) {
        Codec<Object> either = reading(
                in -> in.tokens.current().isNumeric() && !json.equals("7") ? (Object) in.int64() : CHOICE.read(in));
        var items = Codecs.list(either).decode("[" + json + ",1]");
        return json.equals("7") ? List.of(items.get(0), 1L) : items;
    }

    @Test
    void aChoiceInAChoiceMayHaveAnotherTag() {
        assertEquals(
                List.of(JsonValue.parse("{\"type\":\"nested\",\"kind\":\"b\"}")),
                CHOICE.decode("{\"type\":\"nested\",\"kind\":\"b\"}"));
    }

    @Test
    void aTagThatACodecDoesNotWriteIsWrittenInFront() {
        var json = "{\"kind\":\"plain\",\"type\":\"thing\",\"id\":\"1\",\"count\":2,\"parent\":null}";
        var thing = new Thing("1", 2, null, null, null, null, null, Map.of());

        assertEquals(json, TAGGED.encodeToString(thing));
        var another = json.replace("plain", "another");
        assertEquals(another, TAGGED.encodeToString(Thing.JSON.decode(another)));
        assertEquals("[" + json + "," + json + "]", Codecs.list(TAGGED).encodeToString(List.of(thing, thing)));
    }

    @Test
    void aFieldThatIsNotReadIsAMistakeOfTheCodec() {
        var forgetful = reading(in -> {
            in.tag("type");
            var fields = in.fields();
            fields.next();
            return fields.next();
        });

        assertThrows(IllegalStateException.class, () -> forgetful.decode("{\"type\":\"a\",\"b\":1}"));
    }
}
