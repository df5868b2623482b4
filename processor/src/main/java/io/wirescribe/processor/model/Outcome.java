package io.wirescribe.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of an operation's answers a caller gets when all goes well, and which when it does not. */
public final class Outcome {

    private Outcome() {}

    /** What it answers as JSON; any, where the type depends on the status. */
    public static Optional<Content> json(Operation operation) {
        var contents = successes(operation).stream()
                .flatMap(answer -> json(answer).stream())
                .toList();
        var types = contents.stream().map(content -> content.value().type()).distinct();
        var several = types.count() > 1;
        var nullable = contents.stream().anyMatch(content -> content.value().nullable());
        return contents.stream()
                .findFirst()
                .map(first -> several
                        ? new Content(first.mediaType(), new Value(new Type.Anything(), nullable, List.of()))
                        : first);
    }

    /** The same as a caller gets it: null, where there may be nothing at all. */
    public static Optional<Value> answer(Operation operation) {
        return json(operation)
                .map(Content::value)
                .map(value -> new Value(value.type(), value.nullable() || silent(operation), value.limits()));
    }

    /** Whether it may go well and answer nothing: by 204, say. */
    public static boolean silent(Operation operation) {
        return successes(operation).stream()
                .anyMatch(answer -> answer.contents().isEmpty());
    }

    private static Optional<Content> json(Answer answer) {
        return answer.contents().stream()
                .filter(content -> content.mediaType().equals("application/json"))
                .findFirst()
                .or(() -> answer.contents().stream().filter(Content::json).findFirst());
    }

    /** What its stream consists of. */
    public static Optional<Content> events(Operation operation) {
        return content(operation, Content::events);
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

    /** Answers to a request that failed, with a JSON body. */
    public static List<Answer> failures(Operation operation) {
        var successes = successes(operation);
        return operation.answers().stream()
                .filter(answer -> !successes.contains(answer))
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

    private static List<Answer> successes(Operation operation) {
        var successes = operation.answers().stream()
                .filter(Answer::successful)
                .sorted(Comparator.comparing(Answer::status))
                .toList();
        return successes.isEmpty()
                ? operation.answers().stream()
                        .filter(answer -> answer.status().equals("default"))
                        .toList()
                : successes;
    }
}
