package io.wirescribe.processor.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which of an operation's answers a caller gets when all goes well, and which when it does not. */
public final class Outcome {

    private Outcome() {}

    /** What it answers as JSON; where the type depends on the status, the one that holds them all. */
    public static Optional<Content> json(Operation operation) {
        var first = successes(operation).stream()
                .flatMap(answer -> json(answer).stream())
                .findFirst();
        return ByStatus.differs(operation)
                ? first.map(content -> new Content(content.mediaType(), Value.of(ByStatus.type(operation))))
                : first;
    }

    /** The same as a caller gets it: null, where there may be nothing at all. */
    public static Optional<Value> answer(Operation operation) {
        var perhaps = silent(operation) && !ByStatus.differs(operation);
        return json(operation)
                .map(Content::value)
                .map(value -> new Value(value.type(), value.nullable() || perhaps, value.limits()));
    }

    /** Whether it may go well and answer nothing: by 204, say. */
    public static boolean silent(Operation operation) {
        return successes(operation).stream()
                .anyMatch(answer -> answer.contents().isEmpty());
    }

    /** What an answer of one status holds as JSON: the plain one, if that is among several. */
    public static Optional<Content> json(Answer answer) {
        return answer.contents().stream()
                .filter(content -> content.plain().equals("application/json"))
                .findFirst()
                .or(() -> answer.contents().stream().filter(Content::json).findFirst());
    }

    /** What is never read, and what is in its place: JSON of another type, unless it can be had as bytes. */
    public static Map<Content, Content> unread(Answer answer) {
        Map<Content, Content> unread = new LinkedHashMap<>();
        json(answer)
                .ifPresent(read -> answer.contents().stream()
                        .filter(Content::json)
                        .filter(content -> !content.bytes())
                        .filter(content ->
                                !content.value().type().equals(read.value().type()))
                        .forEach(content -> unread.put(content, read)));
        return unread;
    }

    /** What its stream consists of. */
    public static Optional<Content> events(Operation operation) {
        return content(operation, Content::events);
    }

    /** Whether what could be read as JSON may be anything else: neither its media type nor a schema says what it is. */
    public static boolean anything(Operation operation) {
        return json(operation).filter(Content::bytes).isPresent();
    }

    /** The media types of what it answers as text. */
    public static List<String> texts(Operation operation) {
        return mediaTypes(operation, Content::text);
    }

    /** The media types of what it answers as bytes; where there is nothing but text, that can be read so too. */
    public static List<String> bytes(Operation operation) {
        var bytes = mediaTypes(operation, Content::bytes);
        return bytes.isEmpty() ? texts(operation) : bytes;
    }

    /** Every media type it can answer with when all goes well. */
    public static List<String> mediaTypes(Operation operation) {
        return mediaTypes(operation, any -> true);
    }

    private static List<String> mediaTypes(Operation operation, Predicate<Content> wanted) {
        return successes(operation).stream()
                .flatMap(answer -> answer.contents().stream())
                .filter(wanted)
                .map(Content::mediaType)
                .distinct()
                .toList();
    }

    /** The headers of what it answers when all goes well, each once: of a type that it has at any status. */
    public static List<Header> headers(Operation operation) {
        var headers = new TreeMap<String, Header>(String.CASE_INSENSITIVE_ORDER);
        successes(operation).stream()
                .flatMap(answer -> answer.headers().stream())
                .forEach(header -> headers.merge(header.name(), header, Header::or));
        return List.copyOf(headers.values());
    }

    /** Those of the headers whose type depends on the status. */
    public static List<Header> varying(Operation operation) {
        return headers(operation).stream()
                .filter(header -> successes(operation).stream()
                        .flatMap(answer -> answer.headers().stream())
                        .anyMatch(other -> other.name().equalsIgnoreCase(header.name()) && !other.like(header)))
                .toList();
    }

    /** Answers to a request that failed, with a JSON body. A {@code default} is one, whatever else it is. */
    public static List<Answer> failures(Operation operation) {
        return operation.answers().stream()
                .filter(answer -> !answer.successful())
                .filter(answer ->
                        !answer.status().startsWith("1") && !answer.status().startsWith("3"))
                .filter(answer -> answer.contents().stream().anyMatch(Content::json))
                .toList();
    }

    private static Optional<Content> content(Operation operation, Predicate<Content> wanted) {
        return successes(operation).stream()
                .flatMap(answer -> answer.contents().stream())
                .filter(wanted)
                .findFirst();
    }

    /**
     * What is described as such; the {@code default} if nothing is, unless all goes well with a redirection, which 304
     * is not.
     */
    public static List<Answer> successes(Operation operation) {
        var successes = operation.answers().stream()
                .filter(Answer::successful)
                .sorted(Comparator.comparing(Answer::status))
                .toList();
        var described = operation.answers().stream()
                .anyMatch(answer -> answer.successful()
                        || (answer.status().startsWith("3") && !answer.status().equals("304")));
        return described
                ? successes
                : operation.answers().stream()
                        .filter(answer -> answer.status().equals("default"))
                        .toList();
    }
}
