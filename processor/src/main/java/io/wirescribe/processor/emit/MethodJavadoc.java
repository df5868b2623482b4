package io.wirescribe.processor.emit;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Way;

/** What the Javadoc of an operation's method says. */
final class MethodJavadoc {

    private MethodJavadoc() {}

    static String of(Call call) {
        var operation = call.signature().operation();
        var route =
                Prose.code(operation.route().method() + " " + operation.route().path());
        var text = Prose.html(operation.doc().text());
        var javadoc = new StringBuilder(Prose.wrap(text.isEmpty() ? route : text + "\n\n<p>" + route));
        javadoc.append("\n\n");
        for (var passed : call.arguments()) {
            javadoc.append(RecordJavadoc.parameter(passed.name(), phrase(operation, passed)));
        }
        if (call.way().reading() != Way.Reading.NOTHING) {
            javadoc.append(RecordJavadoc.tag("@return " + answer(call)));
        }
        return javadoc.toString().strip();
    }

    private static String phrase(Operation operation, Call.Passed passed) {
        var parameter = passed.argument().parameter();
        if (parameter == null) {
            var body = operation.body();
            var sentence = body == null
                    ? ""
                    : RecordJavadoc.lowered(Prose.sentence(body.doc().text()));
            return sentence.isEmpty() ? "what is sent" : sentence;
        }
        var phrase = phrase(parameter);
        return parameter.required() && !passed.argument().nullable() ? phrase : phrase + "; may be null";
    }

    private static String phrase(Parameter parameter) {
        var limits = LimitWords.JAVADOC.of(parameter.value(), parameter.doc());
        var sentence = RecordJavadoc.lowered(Prose.sentence(parameter.doc().text()));
        var phrase = String.join("; ", LimitWords.sentences(limits, sentence));
        var told = phrase.isEmpty() ? Prose.code(parameter.name()) : phrase;
        return parameter.doc().deprecated() ? "deprecated; " + told : told;
    }

    private static String answer(Call call) {
        return switch (call.way().reading()) {
            case EVENTS -> "the events as they arrive; to be closed";
            case RAW -> "the answer, unread; to be closed";
            case BYTES -> "the bytes as they arrive; to be closed";
            case VALUE, TEXT, NOTHING ->
                call.signature().operation().answers().stream()
                        .filter(Answer::successful)
                        .map(answer -> RecordJavadoc.lowered(
                                Prose.sentence(answer.doc().text())))
                        .filter(sentence -> !sentence.isEmpty())
                        .findFirst()
                        .orElse("the answer");
        };
    }
}
