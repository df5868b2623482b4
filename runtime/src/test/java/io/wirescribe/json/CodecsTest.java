package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain types, and codecs made of codecs. */
class CodecsTest {

    @Test
    void datesAndTimesAreIso() {
        assertEquals(
                "\"2026-01-01T00:00:00Z\"", Codecs.DATE_TIME.encodeToString(OffsetDateTime.parse("2026-01-01T00:00Z")));
        assertEquals(
                OffsetDateTime.parse("2026-01-01T10:00:00.123456789+01:00"),
                Codecs.DATE_TIME.decode("\"2026-01-01t10:00:00.123456789+01:00\""));
        assertEquals(LocalDate.of(2026, 2, 28), Codecs.DATE.decode("\"2026-02-28\""));
        assertEquals("\"2026-02-28\"", Codecs.DATE.encodeToString(LocalDate.of(2026, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "2016-12-31t15:59:60.25-08:00, 2016-12-31T16:00:00.25-08:00",
        "2026-01-01T10:00:00.1234567899Z, 2026-01-01T10:00:00.123456789Z",
        "2026-01-01T10:00:00.000000000000000000001+01:00, 2026-01-01T10:00:00+01:00",
        "2026-01-01t10:00:00z, 2026-01-01T10:00:00Z",
        "2026-01-01 10:00:00Z, 2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00+00:00, 2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00-00:00, 2026-01-01T10:00:00Z",
    })
    void aDateTimeIsWhateverRfc3339Allows(String written, String meant) {
        assertReads(Codecs.DATE_TIME, written, time -> assertEquals(OffsetDateTime.parse(meant), time));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-18T06:52:00.000+0000, 2021-01-18T06:52:00Z",
        "2021-01-18T06:52:00-0330, 2021-01-18T06:52:00-03:30",
        "2021-01-18T06:52:00.1234567891+05, 2021-01-18T06:52:00.123456789+05:00",
        "2021-01-18 06:52:60+00, 2021-01-18T06:53:00Z",
    })
    void itsOffsetNeedsNoColon(String written, String meant) {
        assertReads(Codecs.DATE_TIME, written, time -> assertEquals(OffsetDateTime.parse(meant), time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-01T10:00:61Z", "2026-01-01T10:00:00", "2026-01-01T10:60:00Z", "2026-01-01T10:00:601Z"})
    void whatIsNoPointInTimeIsRefused(String written) {
        assertFails(Codecs.DATE_TIME, '"' + written + '"', "expected a date-time (line 1, column 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123e4567-e89b-12d3-a456-42661417400",
                "1-2-3-4-5",
                "123e4567-e89b-12d3-a456-0426614174000",
                "123e4567e89b-12d3-a456-4266-14174000",
                "+23e4567-e89b-12d3-a456-426614174000",
                "123e4567e89b12d3a456426614174000",
                "{123e4567-e89b-12d3-a456-426614174000}",
            })
    void whatIsNoUuidIsNotReadAsAnother(String written) {
        assertFails(Codecs.UUID, '"' + written + '"', "expected a UUID (line 1, column 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12d3-a456-426614174000"})
    void aUuidIsOneInAnyCase(String written) {
        assertReads(Codecs.UUID, written, id -> assertEquals(UUID.fromString(written), id));
    }

    /** Of bytes and of a text, which different readers read. */
    private static <T> void assertReads(Codec<T> codec, String written, Consumer<T> expected) {
        var json = '"' + written + '"';
        expected.accept(codec.decode(json));
        expected.accept(codec.decode(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTextOfTheWrongFormIsNotQuoted() {
        assertFails(Codecs.DATE_TIME, "\"s3cret\"", "expected a date-time (line 1, column 1)");
        assertFails(Codecs.DATE, "\"2026-02-30\"", "expected a date (line 1, column 1)");
        assertFails(Codecs.UUID, "\"s3cret\"", "expected a UUID (line 1, column 1)");
        assertFails(
                Codecs.text(Integer::valueOf, String::valueOf),
                "\"s3cret\"",
                "expected a string of another form (line 1, column 1)");
        assertFails(Codecs.BYTES, "\"s3cret!\"", "expected base64 (line 1, column 1)");
        assertFails(Codecs.BYTES, "7", "expected a string but was a number (line 1, column 1)");
    }

    @Test
    void bytesAreBase64() {
        for (int length = 0; length < 10; length++) {
            var bytes = new byte[length];
            Arrays.fill(bytes, (byte) 0xfb);
            assertArrayEquals(bytes, Codecs.BYTES.decode(Codecs.BYTES.encode(bytes)));
            assertEquals(
                    '"' + java.util.Base64.getEncoder().encodeToString(bytes) + '"',
                    Codecs.BYTES.encodeToString(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+/v7+w==", "+/v7+w", "-_v7-w==", "-_v7-w", "-/v7+w", "+/v7\\n+w==\\r\\n", "\\u002b/v7+w"})
    void bytesAreReadInEveryBase64(String written) {
        var bytes = new byte[] {(byte) 0xfb, (byte) 0xfb, (byte) 0xfb, (byte) 0xfb};
        assertReads(Codecs.BYTES, written, read -> assertArrayEquals(bytes, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+/v7+", "+/v7+w=", "+/v7+w===", "+/v7+w==+w==", "+/v7*w==", "+/v7\u20acw==", "="})
    void whatIsNoBase64IsRefused(String written) {
        assertFails(Codecs.BYTES, '"' + written + '"', "expected base64 (line 1, column 1)");
        var bytes = ('"' + written + '"').getBytes(StandardCharsets.UTF_8);
        assertThrows(JsonException.class, () -> Codecs.BYTES.decode(bytes));
    }

    @Test
    void codecsAreMadeOfCodecs() {
        var lists = Codecs.list(Codecs.list(Codecs.INT32));
        assertEquals(List.of(List.of(1, 2), List.of()), lists.decode("[[1,2],[]]"));
        assertEquals("[[1,2],[]]", lists.encodeToString(List.of(List.of(1, 2), List.of())));
        var maps = Codecs.map(Codecs.BOOLEAN);
        assertEquals(
                List.of("z", "a"),
                List.copyOf(maps.decode("{\"z\":true,\"a\":false}").keySet()));
        var holes = Codecs.list(Codecs.nullable(Codecs.STRING));
        assertEquals(Arrays.asList("a", null), holes.decode("[\"a\",null]"));
        assertEquals("[\"a\",null]", holes.encodeToString(Arrays.asList("a", null)));
        assertNull(Codecs.nullable(Codecs.UUID).decode("null"));
        var id = UUID.randomUUID();
        assertEquals(id, Codecs.UUID.decode(Codecs.UUID.encodeToString(id)));
    }

    @Test
    void whatIsReadCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Codecs.list(Codecs.INT32).decode("[1]").clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> Codecs.list(Codecs.nullable(Codecs.INT32))
                        .decode("[null]")
                        .clear());
        var map = Codecs.map(Codecs.INT32).decode("{\"a\":1}");
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertThrows(UnsupportedOperationException.class, () -> map.put("b", 2));
        assertThrows(
                UnsupportedOperationException.class,
                () -> map.entrySet().iterator().next().setValue(2));
        assertEquals(Map.of("a", 1), map);
        assertThrows(
                UnsupportedOperationException.class,
                () -> JsonValue.parse("{}").asMap().put("a", JsonValue.NULL));
    }

    @Test
    void additionalPropertiesMayHaveAType() {
        Codec<Map<String, Integer>> open = new Codec<>() {
            @Override
            public Map<String, Integer> read(JsonReader in) {
                var fields = in.fields();
                while (fields.next()) {
                    switch (fields.name()) {
                        case "id" -> fields.string();
                        default -> fields.keep(Codecs.INT32);
                    }
                }
                return fields.additional(Codecs.INT32);
            }

            @Override
            public void write(JsonWriter out, Map<String, Integer> value) {
                out.fields(value, Codecs.INT32).field("id", "x").end();
            }
        };
        assertEquals(Map.of("a", 1, "b", 2), open.decode("{\"a\":1,\"id\":null,\"b\":2}"));
        assertEquals("{\"id\":\"x\",\"a\":1}", open.encodeToString(Map.of("a", 1)));
        assertFails(open, "{\"a\":\"s3cret\"}", "/a: expected an integer but was a string (line 1, column 6)");
    }

    @Test
    void aValueLeftUnreadIsAMistakeOfTheCodec() {
        Codec<String> forgetful = new Codec<>() {
            @Override
            public String read(JsonReader in) {
                var fields = in.fields();
                var names = new StringBuilder();
                while (fields.next()) {
                    names.append(fields.name());
                }
                return names.toString();
            }

            @Override
            public void write(JsonWriter out, String value) {
                out.nothing();
            }
        };
        assertThrows(IllegalStateException.class, () -> forgetful.decode("{\"a\":1}"));
    }

    private static void assertFails(Codec<?> codec, String json, String message) {
        var e = assertThrows(JsonException.class, () -> codec.decode(json));
        if (message != null) {
            assertEquals(message, e.getMessage());
        }
        assertNull(e.getCause());
        assertFalse(e.toString().contains("s3cret"), e.toString());
    }
}
