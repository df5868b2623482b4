package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonValue;
import java.util.Base64;
import java.util.Map;

/**
 * What has to be known of a chunk before it is handed on as the event it is.
 *
 * @param type its type; chunks of text completions mostly have none
 * @param last whether it says that the answer is complete
 */
record Chunk(String type, boolean last) {

    private static final String USUAL = "completion";
    private static final Codec<byte[]> PAYLOAD = new Reading<>(Chunk::payload);
    private static final Codec<Map<String, JsonValue>> OBJECT = new Reading<>(in -> in.map(JsonValue.JSON));

    /** What the payload of a chunk's frame holds in base64, next to padding. */
    static byte[] decoded(byte[] frame, int offset, int length) {
        var members = new MemberScan(frame, offset, length);
        while (members.next()) {
            if (members.isNamed("bytes") && members.isText()) {
                try {
                    return Base64.getDecoder().decode(members.rawText());
                } catch (IllegalArgumentException e) {
                    break; // escaped, or damaged
                }
            }
        }
        return PAYLOAD.decode(frame, offset, length);
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

    /** Looks at the chunk itself. */
    static Chunk of(byte[] json) {
        var members = new MemberScan(json, 0, json.length);
        if (!members.isObject()) {
            OBJECT.decode(json); // tells what it is instead
        }
        var type = USUAL;
        boolean last = false;
        while (members.next()) {
            if (members.isNamed("type") && !members.isNull()) {
                type = members.isText() ? members.text() : "";
            } else if (members.isNamed("stop_reason") || members.isNamed("amazon-bedrock-invocationMetrics")) {
                last |= !members.isNull();
            }
        }
        return new Chunk(type, last || type.equals("message_stop"));
    }
}
