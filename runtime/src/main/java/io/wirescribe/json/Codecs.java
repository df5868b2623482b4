package io.wirescribe.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of plain types, and codecs made of codecs. */
public final class Codecs {

    /** Strings. */
    public static final Codec<String> STRING = codec(JsonReader::string, JsonWriter::string);

    /** Integers of 64 bits; {@code 1.0} is one. */
    public static final Codec<Long> INT64 = codec(JsonReader::int64, (out, value) -> out.number(value.longValue()));

    /** Integers of 32 bits; {@code 1.0} is one. */
    public static final Codec<Integer> INT32 = codec(JsonReader::int32, (out, value) -> out.number(value.longValue()));

    /** Numbers; NaN and the infinities cannot be written. */
    public static final Codec<Double> NUMBER =
            codec(JsonReader::number, (out, value) -> out.number(value.doubleValue()));

    /** Numbers of 32 bits; NaN and the infinities cannot be written. */
    public static final Codec<Float> NUMBER32 =
            codec(JsonReader::number32, (out, value) -> out.number(value.floatValue()));

    /** True and false. */
    public static final Codec<Boolean> BOOLEAN = codec(JsonReader::bool, JsonWriter::bool);

    /** Bytes, as base64. */
    public static final Codec<byte[]> BYTES = codec(JsonReader::bytes, JsonWriter::binary);

    /** Points in time, as RFC 3339 writes them: {@code 2026-11-22T06:55:00Z}. */
    public static final Codec<OffsetDateTime> DATE_TIME =
            text("a date-time", DateTimes::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    /** Days: {@code 2026-11-22}. */
    public static final Codec<LocalDate> DATE = text("a date", LocalDate::parse, LocalDate::toString);

    /** UUIDs. */
    public static final Codec<java.util.UUID> UUID = text("a UUID", Codecs::uuid, java.util.UUID::toString);

    private Codecs() {}

    /**
     * Arrays.
     *
     * @param <T> the type of the items
     * @param item the codec of the items
     * @return reads unmodifiable lists
     */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> item) {
        return codec(in -> in.list(item), (out, items) -> out.list(items, item));
    }

    /**
     * Objects whose names mean nothing to their type.
     *
     * @param <T> the type of the values
     * @param value the codec of the values
     * @return reads unmodifiable maps in the order of the document
     */
    public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<T> value) {
        return codec(in -> in.map(value), (out, values) -> out.map(values, value));
    }

    /**
     * Values or null, such as the items of an array that may hold null.
     *
     * @param <T> the type of the values
     * @param codec the codec of the values
     * @return reads null as null
     */
    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return new Codec<@Nullable T>() {
            @Override
            @SuppressWarnings("NullAway") // T here is the nullable one
            public @Nullable T read(JsonReader in) {
                return in.isNull() ? null : codec.read(in);
            }

            @Override
            public void write(JsonWriter out, @Nullable T value) {
                if (value == null) {
                    out.nothing();
                } else {
                    codec.write(out, value);
                }
            }
        };
    }

    /**
     * Types that are written as strings.
     *
     * <pre>{@code
     * Codec<Locale> LOCALE = Codecs.text(Locale::forLanguageTag, Locale::toLanguageTag);
     * }</pre>
     *
     * @param <T> the type
     * @param of makes one of a string; a {@link RuntimeException} from it becomes a {@link JsonException}
     * @param text makes a string of one
     * @return the codec
     */
    public static <T> Codec<T> text(Function<String, T> of, Function<T, String> text) {
        return codec(
                in -> made(in, "a string of another form", in.known(), of),
                (out, value) -> out.string(text.apply(value)));
    }

    private static <T> Codec<T> text(String form, Function<String, T> of, Function<T, String> text) {
        return codec(in -> made(in, form, in.string(), of), (out, value) -> out.string(text.apply(value)));
    }

    /** Java fills up groups that are too short, and cuts off what is too long: that would be the UUID of another. */
    private static java.util.UUID uuid(String written) {
        var uuid = java.util.UUID.fromString(written);
        if (!uuid.toString().equalsIgnoreCase(written)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return uuid;
    }

    private static <T> T made(JsonReader in, String form, String written, Function<String, T> of) {
        try {
            return of.apply(written);
        } catch (RuntimeException e) {
            // not passed on as a cause: it is likely to quote the text
            throw in.problem("expected " + form);
        }
    }

    private static <T> Codec<T> codec(Function<JsonReader, T> read, BiConsumer<JsonWriter, T> write) {
        return new Pair<>(read, write);
    }

    /** A record, since the JIT compiler takes what a constant one holds for constant, and calls it directly. */
    private record Pair<T>(Function<JsonReader, T> reading, BiConsumer<JsonWriter, T> writing) implements Codec<T> {

        @Override
        public T read(JsonReader in) {
            return reading.apply(in);
        }

        @Override
        public void write(JsonWriter out, T value) {
            writing.accept(out, value);
        }
    }
}
