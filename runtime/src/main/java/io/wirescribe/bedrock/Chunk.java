package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import java.util.Objects;

/**
 * What has to be known of a chunk before it is handed on as the event it is.
 *
 * @param type its type; chunks of text completions mostly have none
 * @param last whether it says that the answer is complete
 */
record Chunk(String type, boolean last) {

    /** Reads the payload of a chunk's frame, which holds the chunk in base64, and padding. */
    static final Codec<byte[]> PAYLOAD = new Reading<>(Chunk::payload);

    /** Reads the chunk itself. */
    static final Codec<Chunk> JSON = new Reading<>(Chunk::read);

    private static final Codec<String> TEXT =
            new Reading<>(in -> in.value() instanceof JsonString text ? text.value() : "");

    private static byte[] payload(JsonReader in) {
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

    private static Chunk read(JsonReader in) {
        var fields = in.fields();
        var type = "completion";
        var last = false;
        while (fields.next()) {
            switch (fields.name()) {
                case "type" -> type = Objects.requireNonNullElse(fields.read(TEXT), type);
                case "stop_reason", "amazon-bedrock-invocationMetrics" -> last |= fields.read(JsonValue.JSON) != null;
                default -> fields.skip();
            }
        }
        return new Chunk(type, last || type.equals("message_stop"));
    }
}
