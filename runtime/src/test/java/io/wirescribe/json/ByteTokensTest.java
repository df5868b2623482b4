package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;

/** What the reader of bytes takes, jackson-core takes for the same; what it does not, it leaves to jackson-core. */
class ByteTokensTest {

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "7",
        "-12",
        "123456789012345678",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890",
        "1.0",
        "-0.0",
        "0.1",
        "1e3",
        "1E-7",
        "-2.5e+10",
        "1e400",
        "4.9e-324",
        "3.4028236e38",
        "0.30000000000000004",
        "2147483648",
        "16777217",
        "1e999999999"
    };
    private static final String[] PIECES = {
        "a",
        "plain text",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\u00E9",
        "\u00e9",
        "\u20ac",
        "\ud83d\ude00",
        "\u007f",
        "0123456789abcdef",
        "=",
        "QUJD"
    };
    private static final String[] SPACES = {"", "", "", " ", "\n", "\t \r\n"};

    private final Random random = new Random(20261124);

    @Test
    void whatIsRightIsTakenForWhatItIs() {
        for (int i = 0; i < 20_000; i++) {
            var text = text(4);
            assertEquals(JsonValue.parse(text), taken(JsonValue.JSON, text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Test
    void whatIsTakenIsRight() {
        int taken = 0;
        for (int i = 0; i < 100_000; i++) {
            var bytes = text(3).getBytes(StandardCharsets.UTF_8);
            if (i % 2 == 0) {
                change(bytes);
            }
            List<String> walk;
            try {
                walk = taken(WALK, bytes);
            } catch (ByteTokens.Unclear e) {
                continue;
            }
            taken++;
            assertEquals(Parsing.read(WALK, bytes, 0, bytes.length), walk);
        }
        assertTrue(taken > 30_000, () -> "too few were taken");
    }

    @Test
    void readsAPartOfAnArray() {
        var bytes = "xx[\"a\",{\"b\":null}]yy\"".getBytes(StandardCharsets.UTF_8);

        assertEquals(JsonValue.parse("[\"a\",{\"b\":null}]"), JsonValue.JSON.decode(bytes, 2, bytes.length - 5));
        for (int length = 0; length < bytes.length - 5; length++) {
            int cut = length;
            assertThrows(JsonException.class, () -> JsonValue.JSON.decode(bytes, 2, cut));
        }
    }

    @Test
    void leavesWhatIsDeepToTheParser() {
        for (int depth : new int[] {1, 62, 63, 64, 65, 500}) {
            var text = "[".repeat(depth) + "]".repeat(depth);
            assertEquals(JsonValue.parse(text), JsonValue.JSON.decode(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7_999, 8_000, 8_001, 65_535, 65_536, 65_537, 200_000})
    void readsWhatArrivesAtAnyLength(int length) {
        var text = new JsonString("x".repeat(length));
        var in = new java.io.ByteArrayInputStream(JsonValue.JSON.encode(text));

        assertEquals(text, JsonValue.JSON.decode(in));
        assertEquals(0, in.available());
    }

    @Test
    void anotherNameInTheSamePlaceIsNoMistake() {
        for (int i = 0; i < 20_000; i++) {
            var name = Integer.toString(i * 7919, 36);
            var bytes = ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    List.of(name),
                    List.copyOf(((JsonObject) taken(JsonValue.JSON, bytes))
                            .members()
                            .keySet()));
        }
    }

    private static <T> T taken(Codec<T> codec, byte[] json) {
        var tokens = new ByteTokens();
        tokens.take(json, 0, json.length);
        tokens.next();
        var value = codec.read(new JsonReader(tokens));
        tokens.end();
        return value;
    }

    /** Every token, with something that can be asked about it. */
    private static final Codec<List<String>> WALK = new Codec<>() {
        @Override
        public List<String> read(JsonReader in) {
            var seen = new ArrayList<String>();
            walk(in.tokens, seen);
            return seen;
        }

        @Override
        public void write(JsonWriter out, List<String> value) {
            out.nothing();
        }
    };

    private static void walk(Tokens tokens, List<String> seen) {
        var token = tokens.current();
        seen.add(String.valueOf(token));
        switch (token) {
            case START_OBJECT -> {
                for (var name = tokens.nextName(); name != null; name = tokens.nextName()) {
                    seen.add(name);
                    if (name.length() % 3 == 0) {
                        seen.add(String.valueOf(tokens.nextString()));
                    } else {
                        tokens.next();
                    }
                    if (name.length() % 5 == 0) {
                        tokens.skip();
                    } else {
                        walk(tokens, seen);
                    }
                }
                seen.add(String.valueOf(tokens.current()));
            }
            case START_ARRAY -> {
                while (tokens.next() != JsonToken.END_ARRAY) {
                    walk(tokens, seen);
                }
            }
            case VALUE_STRING ->
                seen.add(
                        seen.size() % 2 == 0 ? tokens.text() : new String(tokens.bytes(), StandardCharsets.ISO_8859_1));
            case VALUE_NUMBER_INT -> seen.add(integer(tokens, seen.size()).toString());
            case VALUE_NUMBER_FLOAT -> seen.add(number(tokens, seen.size()).toString());
            default -> {}
        }
    }

    /** Whoever asks a parser for several of them gets roundings of the first. */
    private static Object integer(Tokens tokens, int which) {
        return switch (which % 3) {
            case 0 -> tokens.int32();
            case 1 -> tokens.int64();
            default -> number(tokens, which / 3);
        };
    }

    private static Object number(Tokens tokens, int which) {
        return switch (which % 4) {
            case 0 -> tokens.number();
            case 1 -> tokens.number32();
            case 2 -> tokens.decimal();
            default -> tokens.text();
        };
    }

    private String text(int depth) {
        return space() + value(depth) + space();
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }

    private String value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "false";
            case 3, 4 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 5 -> string();
            case 6, 7 -> {
                var items = new ArrayList<String>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(text(depth - 1));
                }
                yield "[" + (items.isEmpty() ? space() : String.join(",", items)) + "]";
            }
            default -> {
                var members = new ArrayList<String>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.add(space() + string() + space() + ":" + text(depth - 1));
                }
                yield "{" + (members.isEmpty() ? space() : String.join(",", members)) + "}";
            }
        };
    }

    private String string() {
        var text = new StringBuilder("\"");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append('"').toString();
    }

    private void change(byte[] json) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(json.length);
            json[at] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "{}[]\",:\\0-.eE \nutn".charAt(random.nextInt(18));
        }
    }
}
