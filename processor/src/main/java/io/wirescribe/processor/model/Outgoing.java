package io.wirescribe.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** What a body can be sent as. */
public final class Outgoing {

    private static final Value BINARY = new Value(new Type.Scalar(Type.Kind.BINARY, "binary"), false, List.of());

    private Outgoing() {}

    /** JSON first; otherwise as the document has it. */
    public static List<Content> contents(Body body) {
        var sendable = body.contents().stream()
                .filter(Outgoing::sendable)
                .map(content -> content.lines() ? new Content(content.mediaType(), BINARY) : content)
                .toList();
        return Stream.concat(
                        sendable.stream().filter(Content::json),
                        sendable.stream().filter(content -> !content.json()))
                .toList();
    }

    private static boolean sendable(Content content) {
        return switch (content.form()) {
            case JSON, URL_ENCODED, TEXT, BINARY -> true;
            case MULTIPART -> !(content.value().type() instanceof Type.ListOf);
            case EVENTS -> content.lines();
            case MIXED -> false;
        };
    }
}
