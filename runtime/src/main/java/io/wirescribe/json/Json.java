package io.wirescribe.json;

import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.BufferRecycler;

/** How codecs get at texts, and texts at buffers. */
final class Json {

    static final int LONGEST = 64 << 20;
    static final BufferPool BUFFERS = new BufferPool();

    private Json() {}

    static <T extends @Nullable Object> T read(Codec<T> codec, byte[] json, int offset, int length) {
        LimitedInput.check(length, LONGEST);
        return new Decoder<>(codec).decode(json, offset, length);
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, InputStream json, long limit) {
        var limited = new LimitedInput(json, limit);
        try (var beginning = new Arriving()) {
            return beginning.takesAll(limited)
                    ? read(codec, beginning.bytes(), 0, beginning.length())
                    : Parsing.read(codec, new SequenceInputStream(beginning.read(), limited));
        }
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, String json) {
        LimitedInput.check(json.length(), LONGEST);
        return Parsing.read(codec, json);
    }

    static <T extends @Nullable Object> byte[] bytes(Codec<T> codec, T value) {
        try (var out = new JsonBytes()) {
            codec.write(new JsonWriter(out), value);
            return out.copy();
        }
    }

    static <T extends @Nullable Object> String text(Codec<T> codec, T value) {
        try (var out = new JsonChars()) {
            codec.write(new JsonWriter(out), value);
            return out.text();
        }
    }

    /** What a text is written into, until it is closed. */
    static BufferRecycler buffers() {
        return BUFFERS.acquireAndLinkPooled();
    }

    /** A text that a header can hold, too. */
    static String ascii(String json) {
        var escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c > '~') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
