package io.wirescribe.processor.model;

import static java.util.Comparator.comparingInt;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a body can be sent as. */
public final class Outgoing {

    private static final Set<Content.Form> NAMED = EnumSet.of(Content.Form.JSON, Content.Form.TEXT);
    private static final Set<String> ANY_JSON = Set.of("application/json", "text/json", "application/*+json", "*/*");
    private static final Value BINARY = Value.of(new Type.Scalar(Type.Kind.BINARY, "binary"));

    private Outgoing() {}

    /** JSON first, what is probably not meant last of it; otherwise as they are listed. */
    public static List<Content> contents(Body body) {
        return body.contents().stream()
                .filter(Outgoing::sendable)
                .sorted(comparingInt(Outgoing::rank))
                .toList();
    }

    private static int rank(Content content) {
        if (!content.json()) {
            return 2;
        }
        // RFC 6902: the one kind of JSON that is known to be a list, so that nothing else can be sent as it
        var patch = content.plain().equals("application/json-patch+json");
        return patch && !(content.value().type() instanceof Type.ListOf) ? 1 : 0;
    }

    /**
     * What is never sent, and what is in its place: JSON beside other JSON and text beside other text, of one type. A
     * media type that says no more than that it is JSON is no loss.
     */
    public static Map<Content, Content> unsent(Body body) {
        Map<Content, Content> unsent = new LinkedHashMap<>();
        var sendable = contents(body);
        for (var content : sendable) {
            sendable.stream()
                    .filter(first -> alike(first, content))
                    .findFirst()
                    .filter(sent -> !sent.equals(content) && !ANY_JSON.contains(content.mediaType()))
                    .ifPresent(sent -> unsent.put(content, sent));
        }
        return unsent;
    }

    /** Whether nobody who passes one of them can say which. */
    private static boolean alike(Content one, Content other) {
        return NAMED.contains(one.form())
                && one.form() == other.form()
                && one.value().type().equals(other.value().type());
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
            case EVENTS, MIXED -> false;
        };
    }
}
