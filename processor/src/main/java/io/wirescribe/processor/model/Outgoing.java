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

    /** The media types of what is sent as it is, whichever of them it has. */
    public static List<String> uploads(Body body) {
        return contents(body).stream()
                .filter(content -> content.value().type().equals(BINARY.type()))
                .map(Content::mediaType)
                .toList();
    }

    /** A form is made of fields that have names. */
    private static boolean fields(Type type) {
        return !(type instanceof Type.Scalar || type instanceof Type.ListOf);
    }

    private static boolean sendable(Content content) {
        return switch (content.form()) {
            case JSON, TEXT, BINARY -> true;
            case URL_ENCODED, MULTIPART -> fields(content.value().type());
            case EVENTS -> content.lines();
            case MIXED -> false;
        };
    }
}
