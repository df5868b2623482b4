package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private final Decoder<JsonValue> decoder = new Decoder<>(JsonValue.JSON);

    private JsonValue decoded(String json) {
        var bytes = ("##" + json + "#").getBytes(StandardCharsets.UTF_8);
        return decoder.decode(bytes, 2, bytes.length - 3);
    }

    @Test
    void readsOneTextAfterTheOther() {
        for (var json : List.of("{\"a\":1}", "[]", "5", "{}", "\"text\"", "  null ", "-0.5", "true", "{\"a\":[1,2]}")) {
            assertEquals(JsonValue.parse(json), decoded(json));
        }
    }

    @Test
    void readsTextsOfAllLengths() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var text = new JsonString("\u00e9x\ud83d\ude00".repeat(random.nextInt(i < 20 ? 8000 : 1000)));
            assertEquals(text, decoded(text.toString()));
        }
    }

    @Test
    void readsNamesInTheOrderOfTheTextBeforeAndInAnyOther() {
        var names = List.of(
                "",
                "a",
                "b",
                "ab",
                "abcdefg",
                "abcdefgh",
                "abcdefghi",
                "abcdefgh-jklmnop",
                "abcdefgh+jklmnop",
                "abcdefgh-ijklmnop",
                "abcdefgh+ijklmnop",
                "x".repeat(64),
                "x".repeat(65),
                "\\u0061b",
                "\u00e9");
        var random = new Random(20261127);
        var order = new ArrayList<>(names);
        for (int i = 0; i < 2000; i++) {
            if (random.nextInt(3) == 0) {
                Collections.shuffle(order, random);
            }
            int from = random.nextInt(4);
            var json = object(order.subList(from, from + random.nextInt(10)), random.nextInt(4) == 0 ? " " : "");
            assertEquals(JsonValue.parse(json).toString(), decoded(json).toString());
        }
    }

    @Test
    void readsMoreNamesThanItRemembers() {
        var names = IntStream.range(0, 100).mapToObj(i -> "name" + i).toList();
        for (int i = 0; i < 3; i++) {
            assertEquals(names, List.copyOf(decoded(object(names, "")).asMap().keySet()));
        }
    }

    private static String object(List<String> names, String space) {
        return names.stream()
                .map(name -> '"' + name + '"' + space + ":1")
                .collect(Collectors.joining("," + space, "{" + space, "}"));
    }

    @Test
    void aNameThatIsCutOffIsNotTheOneThatWasThereBefore() {
        var whole = "{\"name\":1}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            decoder.decode(whole, 0, whole.length);
        }

        for (int length = 0; length < whole.length; length++) {
            int end = length;
            assertThrows(JsonException.class, () -> decoder.decode(whole, 0, end));
        }
        assertEquals(JsonValue.parse("{\"name\":1}"), decoder.decode(whole, 0, whole.length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"a\":", "[1,]", "{} {}", "5 6", "{}x", "[1]]", "\"half", "{\"a\":1}}", "tru"})
    void saysOfAWrongTextWhatACodecSays(String wrong) {
        decoded("{\"before\":\n\n1}");

        var expected = assertThrows(JsonException.class, () -> JsonValue.JSON.decode(wrong.getBytes()));
        var actual = assertThrows(JsonException.class, () -> decoded(wrong));

        assertEquals(expected.getMessage(), actual.getMessage());
        assertEquals(JsonValue.parse("[2]"), decoded("[2]"));
    }

    @Test
    void readsOnAfterATextThatIsNotWhatTheTypeAsksFor() {
        var longs = new Decoder<>(Codecs.INT64);

        assertThrows(JsonException.class, () -> longs.decode("[1]".getBytes(), 0, 3));
        assertEquals(17, longs.decode("17".getBytes(), 0, 2));
    }

    @Test
    void readsOnAfterACodecThatFailed() {
        var failing = new Codec<JsonValue>() {
            @Override
            public JsonValue read(JsonReader in) {
                if (in.fields().next()) {
                    throw new IllegalStateException("on purpose");
                }
                return JsonValue.NULL;
            }

            @Override
            public void write(JsonWriter out, JsonValue value) {}
        };
        var decoder = new Decoder<>(failing);

        assertThrows(IllegalStateException.class, () -> decoder.decode("{\"a\":1}".getBytes(), 0, 7));
        assertEquals(JsonValue.NULL, decoder.decode("{}".getBytes(), 0, 2));
    }

    @Test
    void takesTextsWithAByteOrderMark() {
        assertEquals(JsonValue.parse("[1]"), decoded("[1]"));
        assertEquals(JsonValue.parse("[1]"), decoded("\ufeff[1]"));
    }
}
