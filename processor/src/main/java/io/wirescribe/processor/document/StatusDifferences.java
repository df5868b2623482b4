package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Type;
import java.util.List;
import java.util.function.Predicate;

/** Tells of what depends on the status of an answer and has no type in Java that would say so. */
final class StatusDifferences {

    /** How an answer can be read: a text as bytes, too. */
    private static final List<Predicate<Content>> READINGS =
            List.of(Content::json, Content::events, content -> content.bytes() || content.text());

    private final Remarks remarks;

    StatusDifferences(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param spot where the operation is described */
    void tell(Operation operation, Spot spot) {
        var answers = Outcome.successes(operation).stream()
                .filter(answer -> !answer.contents().isEmpty())
                .toList();
        if (READINGS.stream().noneMatch(reading -> answers.stream().allMatch(answer -> holds(answer, reading)))) {
            var statuses =
                    answers.stream().map(answer -> "`" + answer.status() + "`").collect(joining(", "));
            remarks.note(
                    spot,
                    statuses
                            + " answer with different kinds of content, and a method has the type of one: RawResponse has them all");
        }
        Outcome.events(operation)
                .ifPresent(read -> tellEvents(answers, read.value().type(), spot));
        for (var header : Outcome.varying(operation)) {
            remarks.note(
                    spot, "the type of the header `%s` depends on the status: it is a text".formatted(header.name()));
        }
    }

    private void tellEvents(List<Answer> answers, Type read, Spot spot) {
        for (var answer : answers) {
            if (holds(
                    answer,
                    content -> content.events() && !content.value().type().equals(read))) {
                remarks.note(
                        spot,
                        "the events of `%s` are described by themselves: they are read as the first ones are"
                                .formatted(answer.status()));
            }
        }
    }

    private static boolean holds(Answer answer, Predicate<Content> wanted) {
        return answer.contents().stream().anyMatch(wanted);
    }
}
