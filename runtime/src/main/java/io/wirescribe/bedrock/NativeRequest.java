package io.wirescribe.bedrock;

import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import io.wirescribe.json.Codec;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import io.wirescribe.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A request that was made for Bedrock, without what Bedrock refuses: null, and in its body the model and whether to
 * stream, which its path says.
 */
final class NativeRequest implements Rewriting {

    static final String AT_ONCE = "/invoke";
    static final String STREAMING = "/invoke-with-response-stream";

    /** Whether Bedrock takes a body as it is, which one that the processor's code wrote mostly is. */
    private static final Codec<Boolean> ALLOWED = new Reading<>(NativeRequest::isAllowed);

    private static final Codec<Boolean> HAS_NULLS = new Reading<>(in -> in.hasNulls(FOREIGN));
    private static final Codec<Boolean> SKIPPED = new Reading<>(in -> {
        in.skip();
        return false;
    });

    private static final byte[] ESCAPED = "\\u".getBytes(StandardCharsets.US_ASCII); // any letter
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MODEL = "\"model\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "\"stream\"".getBytes(StandardCharsets.US_ASCII);

    private NativeRequest() {}

    private static boolean isAllowed(JsonReader in) {
        var fields = in.fields();
        boolean allowed = true;
        while (fields.next()) {
            var name = fields.name();
            var left = fields.read(FOREIGN.contains(name) ? SKIPPED : HAS_NULLS);
            allowed &= Boolean.FALSE.equals(left) && !name.equals("model") && !name.equals("stream");
        }
        return allowed;
    }

    static Request of(Request origin) {
        var body = origin.body();
        return body != null && isInvocation(origin) && isJson(body) && isRefused(body)
                ? origin.body(new Body(body.contentType(), new NativeRequest().rewrite(body.bytes())))
                : origin;
    }

    private static boolean isRefused(Body body) {
        var json = body.bytes();
        return !(body.isEncoded() && isObviouslyAllowed(json)) && !ALLOWED.decode(json);
    }

    /** Of well-formed JSON: it is an object, and nothing in it can be null or one of the names that go. */
    private static boolean isObviouslyAllowed(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            boolean suspect = switch (json[i]) {
                case 'n' -> isAt(i, NULL, json);
                case '"' -> isAt(i, MODEL, json) || isAt(i, STREAM, json);
                case '\\' -> isAt(i, ESCAPED, json);
                default -> false;
            };
            if (suspect) {
                return false;
            }
        }
        return json.length > 0 && json[0] == '{';
    }

    private static boolean isAt(int from, byte[] text, byte[] json) {
        int end = from + text.length;
        return end <= json.length && Arrays.equals(json, from, end, text, 0, text.length);
    }

    private static boolean isInvocation(Request request) {
        var template = request.pathTemplate();
        return template.startsWith("/model/") && (template.endsWith(AT_ONCE) || template.endsWith(STREAMING));
    }

    private static boolean isJson(Body body) {
        return body.contentType().toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    @Override
    public void field(FieldReader from, FieldWriter to) {
        switch (from.name()) {
            case "model", "stream" -> from.skip();
            default -> Rewriting.copyWithoutNulls(from, to);
        }
    }

    @Override
    public void end(FieldWriter to) {
        // nothing is added
    }
}
