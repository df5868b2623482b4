package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonReader;

/**
 * What has to be known of a chunk before it is handed on as the event it is.
 *
 * @param type its type; chunks of text completions mostly have none
 * @param last whether it says that the answer is complete
 */
record Chunk(String type, boolean last) {

    static final Codec<Chunk> JSON = new Reading<>(Chunk::chunk);

    /** What the payload of a chunk's frame holds in base64, next to padding. */
    static final Codec<byte[]> PAYLOAD = new Reading<>(Chunk::payload);

    private static final String USUAL = "completion";

    private static Chunk chunk(JsonReader in) {
        var fields = in.fields();
        String type = null;
        boolean last = false;
        while (fields.next()) {
            switch (fields.name()) {
                case "type" -> type = fields.string();
                case "stop_reason", "amazon-bedrock-invocationMetrics" -> last |= !fields.skip();
                default -> fields.skip();
            }
        }
        var known = type == null ? USUAL : type;
        return new Chunk(known, last || known.equals("message_stop"));
    }

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
}
