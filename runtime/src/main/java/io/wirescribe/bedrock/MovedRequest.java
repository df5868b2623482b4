package io.wirescribe.bedrock;

import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to Anthropic as Bedrock takes it: the model is a part of the path, streaming another path, the version and
 * the betas are in the body, and nothing is null.
 */
final class MovedRequest implements Rewriting {

    private static final String VERSION = "bedrock-2023-05-31";
    private static final String[] OF_ANTHROPIC = {"anthropic-version", "anthropic-beta", "x-api-key", "authorization"};

    private final Request origin;
    private final Set<String> betas = new LinkedHashSet<>();
    private String version = VERSION;
    private @Nullable String model;
    private boolean streamed;

    private MovedRequest(Request origin) {
        this.origin = origin;
    }

    static boolean isMovable(Request request) {
        return request.method().equals("POST") && (isOf("/v1/complete", request) || isOf("/v1/messages", request));
    }

    private static boolean isOf(String path, Request request) {
        var template = request.pathTemplate();
        return template.startsWith(path)
                && (template.length() == path.length() || template.charAt(path.length()) == '?');
    }

    static MovedRequest of(Request origin) {
        return new MovedRequest(origin);
    }

    boolean isTextCompletion() {
        return isOf("/v1/complete", origin);
    }

    /** The model, once {@link #request()} has been made. */
    String model() {
        if (model == null) {
            throw new IllegalArgumentException(
                    origin + ": the body has no model, which is a part of the path on Amazon Bedrock");
        }
        return model;
    }

    Request request() {
        var body = origin.body();
        if (body == null) {
            throw new IllegalArgumentException(origin + " has no body");
        }
        for (var header : origin.headers().all("anthropic-beta")) {
            for (var beta : header.split(",", -1)) {
                betas.add(beta.strip());
            }
        }
        var moved = new Body(body.contentType(), rewrite(body.bytes()));
        var path = streamed ? "/model/{modelId}/invoke-with-response-stream" : "/model/{modelId}/invoke";
        return Request.post(path)
                .inPlaceOf(origin)
                .path("modelId", model())
                .headers(origin.headers().without(OF_ANTHROPIC))
                .body(moved);
    }

    @Override
    public void field(FieldReader from, FieldWriter to) {
        switch (from.name()) {
            case "model" -> model = from.string();
            case "stream" -> streamed = Boolean.TRUE.equals(from.bool());
            case "anthropic_version" -> {
                var given = from.string();
                version = given == null ? version : given;
            }
            case "anthropic_beta" -> {
                var given = from.list(Codecs.STRING);
                if (given != null) {
                    betas.addAll(given);
                }
            }
            default -> Rewriting.copyWithoutNulls(from, to);
        }
    }

    @Override
    public void end(FieldWriter to) {
        betas.remove("");
        to.field("anthropic_version", version);
        if (!betas.isEmpty()) {
            to.list("anthropic_beta", List.copyOf(betas), Codecs.STRING);
        }
    }
}
