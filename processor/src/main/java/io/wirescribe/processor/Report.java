package io.wirescribe.processor;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.client.Annotations;
import io.wirescribe.processor.client.Members;
import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.TwinMethods;
import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.Located;
import io.wirescribe.processor.model.Remark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Every word said to the user. It waits until all is known: javac runs no further round after an error, so that one
 * said too early would hide the others.
 */
final class Report {

    /** @param place null if it is none of the user's sources */
    private record Word(
            Diagnostic.Kind kind, String text, @Nullable Place place) {}

    private final Elements elements;
    private final Messager messager;
    private final Set<Word> words = new LinkedHashSet<>();
    private final List<TwinMethods.Twin> twins = new ArrayList<>();
    private boolean failing;

    Report(Elements elements, Messager messager) {
        this.elements = elements;
        this.messager = messager;
    }

    void mistakes(List<Mistake> mistakes) {
        mistakes.forEach(mistake -> error(mistake.place(), mistake.text()));
    }

    /** What may be meant as it is. */
    void doubts(List<Mistake> doubts) {
        doubts.forEach(doubt -> words.add(new Word(Diagnostic.Kind.WARNING, doubt.text(), doubt.place())));
    }

    void twins(List<TwinMethods.Twin> found) {
        failing |= !found.isEmpty();
        twins.addAll(found);
    }

    /** @param possible what its value can be, in words */
    void option(String option, String possible, String value) {
        words.add(new Word(Diagnostic.Kind.ERROR, "-A%s is %s, not %s.".formatted(option, possible, value), null));
    }

    /** @param meant what there is of a similar name */
    void notFound(Place place, String document, Optional<String> meant, Located.Missing missing) {
        error(
                place,
                document + " was not found."
                        + meant.map(other -> " Did you mean " + other + "?").orElse("") + " Looked in:"
                        + missing.looked().stream()
                                .map(looked -> "\n  " + looked)
                                .collect(joining()));
    }

    void unreadable(Place place, DocumentException problem) {
        error(place, problem.getMessage());
    }

    void remark(Place place, Remark remark) {
        var kind = switch (remark.weight()) {
            case NOTE -> Diagnostic.Kind.NOTE;
            case WARNING -> Diagnostic.Kind.WARNING;
            case ERROR -> Diagnostic.Kind.ERROR;
        };
        var line = remark.line().toString();
        failing |= kind == Diagnostic.Kind.ERROR;
        var where = remark.pointer() + (line.isEmpty() ? "" : ", " + line);
        words.add(new Word(kind, remark.text() + " (" + where + ")", place));
    }

    /** No mistake, since a document may describe types alone, but seldom what is wanted. */
    void noOperations(Place place, String document, String operations) {
        words.add(new Word(
                Diagnostic.Kind.NOTE,
                "%s describes no operation: %s has no methods".formatted(document, operations),
                place));
    }

    void late(Place place, String interfaceName, String packageName) {
        error(
                place,
                ("%s comes too late: the types of %s are written already, for interfaces of an earlier round."
                                + " Interfaces of one package have to be there in the same round")
                        .formatted(interfaceName, packageName));
    }

    void notWritten(Place place, String file, String reason) {
        error(place, file + " could not be written: " + reason);
    }

    /** The code is none the worse for it; but no build tool can tell when it grows old. */
    void notRecorded(String file, String reason) {
        messager.printMessage(
                Diagnostic.Kind.NOTE,
                "A later change of the document will not be noticed, for %s could not be written: %s"
                        .formatted(file, reason));
    }

    /** @param change in words, such as {@code CompletionRequest.temperature maximum 2 -> 1 (breaking)} */
    void changed(Place place, String document, String change, Diagnostic.Kind kind) {
        words.add(new Word(kind, document + " changed: " + change, place));
    }

    void renamed(Place place, String document, String before) {
        words.add(new Word(Diagnostic.Kind.NOTE, "%s was %s".formatted(document, before), place));
    }

    void toAccept(Place place, String file) {
        words.add(new Word(Diagnostic.Kind.NOTE, "To accept what breaks callers, delete " + file, place));
    }

    /** A defect of ours; the user cannot mend it, but can say it to us. */
    void defect(Place place, String document, Throwable failure) {
        var at = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        error(place, "Wirescribe failed on " + document + ", which is a defect of Wirescribe's: " + failure + at);
    }

    /** Whether the compile ends with an error of ours. */
    boolean failing() {
        return failing;
    }

    /** Says all that has gathered. */
    void flush() {
        words.forEach(this::say);
        words.clear();
        twins.forEach(twin -> twin.complaint().run());
        twins.clear();
    }

    private void error(Place place, @Nullable String text) {
        failing = true;
        words.add(new Word(Diagnostic.Kind.ERROR, String.valueOf(text), place));
    }

    private void say(Word word) {
        var place = word.place();
        var element = place == null ? null : element(place);
        if (place == null || element == null) {
            messager.printMessage(word.kind(), word.text());
            return;
        }
        Annotations.find(element, place.annotation())
                .ifPresentOrElse(
                        annotation -> messager.printMessage(word.kind(), word.text(), element, annotation),
                        () -> messager.printMessage(word.kind(), word.text(), element));
    }

    private @Nullable Element element(Place place) {
        var type = elements.getTypeElement(place.type());
        if (type == null) {
            return elements.getPackageElement(place.type());
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Members.signature(method).equals(place.method()))
                .findFirst()
                .<Element>map(method ->
                        place.parameter() < 0 ? method : method.getParameters().get(place.parameter()))
                .orElse(type);
    }
}
