package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Deprecation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What annotations say, read without loading their classes. */
public final class Annotations {

    static final String CLIENT = "io.wirescribe.OpenApiClient";
    static final String OPERATION = "io.wirescribe.Operation";

    private Annotations() {}

    /** An annotation of an element, by its qualified name. */
    public static Optional<AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .findFirst();
    }

    /** What {@code @OpenApiClient} says of one thing; nothing where it does not, or is not there. */
    static List<String> client(Element element, String name) {
        return find(element, CLIENT).stream()
                .flatMap(mirror -> texts(mirror, name))
                .toList();
    }

    /** What {@code @Operation} says of a method; empty if it is not there. */
    static Optional<String> operation(ExecutableElement method) {
        return find(method, OPERATION).stream()
                .flatMap(mirror -> texts(mirror, "value"))
                .findFirst();
    }

    /** How {@code @Deprecated} is meant, where it is there. */
    public static Deprecation deprecation(Element element) {
        return find(element, "java.lang.Deprecated")
                .map(mirror ->
                        texts(mirror, "forRemoval").anyMatch("true"::equals) ? Deprecation.REMOVAL : Deprecation.PLAIN)
                .orElse(Deprecation.NONE);
    }

    private static Stream<String> texts(AnnotationMirror mirror, String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(Map.Entry::getValue)
                .flatMap(value -> value.getValue() instanceof List<?> several
                        ? several.stream().map(each -> ((AnnotationValue) each).getValue())
                        : Stream.of(value.getValue()))
                .map(String::valueOf);
    }
}
