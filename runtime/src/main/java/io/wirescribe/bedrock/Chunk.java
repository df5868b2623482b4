package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import io.wirescribe.json.JsonWriter;
import java.util.Objects;

/**
 * What has to be known of a chunk before it is handed on as the event it is.
 *
 * @param type its type; chunks of text completions mostly have none
 * @param last whether it says that the answer is complete
 */
record Chunk(String type, boolean last) {

    /** Reads the payload of a chunk's frame, which holds the chunk in base64, and padding. */
    static final Codec<byte[]> PAYLOAD = new Read<>() {
        @Override
        public byte[] read(JsonReader in) {
            var fields = in.fields();
            byte[] bytes = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "bytes" -> bytes = fields.read(Codecs.BYTES);
                    default -> fields.skip();
                }
            }
            return fields.required("bytes", bytes);
        }
    };

    /** Reads the chunk itself. */
    static final Codec<Chunk> JSON = new Read<>() {
        @Override
        public Chunk read(JsonReader in) {
            var fields = in.fields();
            var type = "completion";
            var last = false;
            while (fields.next()) {
                switch (fields.name()) {
                    case "type" -> {
                        type = Objects.requireNonNullElse(fields.read(TEXT), type);
                        last |= type.equals("message_stop");
                    }
                    case "stop_reason", "amazon-bedrock-invocationMetrics" ->
                        last |= fields.read(JsonValue.JSON) != null;
                    default -> fields.skip();
                }
            }
            return new Chunk(type, last);
        }
    };

    private static final Codec<String> TEXT = new Read<>() {
        @Override
        public String read(JsonReader in) {
            return in.value() instanceof JsonString text ? text.value() : "";
        }
    };

    private abstract static class Read<T> implements Codec<T> {

        @Override
        public void write(JsonWriter out, T value) {
            throw new UnsupportedOperationException("chunks come from the server only");
        }
    }
}
