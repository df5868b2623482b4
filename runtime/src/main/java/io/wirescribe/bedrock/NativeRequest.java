package io.wirescribe.bedrock;

import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import java.util.Locale;

/**
 * A request that was made for Bedrock, without what Bedrock refuses: null, and in its body the model and whether to
 * stream, which its path says.
 */
final class NativeRequest implements Rewriting {

    static final String AT_ONCE = "/invoke";
    static final String STREAMING = "/invoke-with-response-stream";

    private NativeRequest() {}

    static Request of(Request origin) {
        var body = origin.body();
        return body != null && isInvocation(origin) && isJson(body)
                ? origin.body(new Body(body.contentType(), new NativeRequest().rewrite(body.bytes())))
                : origin;
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
