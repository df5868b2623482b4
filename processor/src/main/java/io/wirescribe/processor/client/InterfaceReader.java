package io.wirescribe.processor.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what an annotated interface wants, before any of its types exist. */
public final class InterfaceReader {

    private static final String CLIENT = "io.wirescribe.OpenApiClient";
    private static final String OPERATION = "io.wirescribe.Operation";
    private static final Set<String> CLIENTS_OWN = Set.of("builder", "close");
    private static final Set<String> NOT_OPERATIONS =
            Set.of("java.lang.Object", "java.lang.AutoCloseable", "java.io.Closeable");

    private final Elements elements;
    private final List<Mistake> mistakes;

    /** @param mistakes what is wrong is added here */
    public InterfaceReader(Elements elements, List<Mistake> mistakes) {
        this.elements = elements;
        this.mistakes = mistakes;
    }

    /** Empty if it can have no client. */
    public Optional<Wish> read(TypeElement type) {
        var packageElement = elements.getPackageOf(type);
        var packageName = packageElement.getQualifiedName().toString();
        var qualified = type.getQualifiedName().toString();
        var name = packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1);
        if (type.getKind() != ElementKind.INTERFACE) {
            mistakes.add(Mistake.onClass(qualified, name));
            return Optional.empty();
        }
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            mistakes.add(Mistake.hidden(qualified, name));
            return Optional.empty();
        }
        if (!type.getTypeParameters().isEmpty()) {
            mistakes.add(Mistake.generic(qualified, name));
            return Optional.empty();
        }
        var document = texts(type, CLIENT, "value").stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> texts(packageElement, CLIENT, "value").stream()
                        .filter(value -> !value.isBlank())
                        .findFirst());
        if (document.isEmpty()) {
            mistakes.add(Mistake.noDocument(qualified, name));
            return Optional.empty();
        }
        var overlays = texts(type, CLIENT, "overlays");
        var wish = new Wish(
                packageName,
                name,
                document.get(),
                overlays.isEmpty() ? texts(packageElement, CLIENT, "overlays") : overlays,
                texts(type, CLIENT, "include"),
                open(type),
                wishes(type));
        inheritance(type, wish);
        return Optional.of(wish);
    }

    /** What is included is inherited, and what is inherited is included. */
    private void inheritance(TypeElement type, Wish wish) {
        var inherits = type.getInterfaces().stream()
                .map(TypeWords::of)
                .anyMatch(name -> name.equals(wish.operations()) || name.equals(wish.qualifiedOperations()));
        if (inherits && wish.include().isEmpty()) {
            mistakes.add(Mistake.nothingIncluded(wish));
        } else if (!inherits && !wish.include().isEmpty()) {
            mistakes.add(Mistake.notInherited(wish));
        }
    }

    /** The methods that a client has to implement, in an order that stays the same from round to round. */
    public static List<ExecutableElement> methods(Elements elements, TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !NOT_OPERATIONS.contains(String.valueOf(method.getEnclosingElement())))
                .sorted((one, other) -> order(type, one, other))
                .toList();
    }

    private static int order(TypeElement type, ExecutableElement one, ExecutableElement other) {
        var own = type.getEnclosedElements();
        return Integer.compare(rank(own, one), rank(own, other));
    }

    private static int rank(List<? extends Element> own, Element method) {
        var index = own.indexOf(method);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private List<Wish.Method> wishes(TypeElement type) {
        var methods = methods(elements, type);
        var wishes = new ArrayList<Wish.Method>();
        var seen = new HashSet<String>();
        for (var index = 0; index < methods.size(); index++) {
            var method = methods.get(index);
            var types = method.getParameters().stream()
                    .map(parameter -> TypeWords.of(parameter.asType()))
                    .toList();
            var name = method.getSimpleName().toString();
            var signature = Mistake.simple(name + "(" + String.join(", ", types) + ")");
            var place = Place.method(type.getQualifiedName().toString(), index);
            if (!seen.add(signature)) {
                mistakes.add(Mistake.sameSignature(place, type.getSimpleName().toString(), signature));
                continue;
            }
            if (types.isEmpty() && CLIENTS_OWN.contains(name)) {
                mistakes.add(Mistake.takenMethod(place, name));
                continue;
            }
            if (!method.getTypeParameters().isEmpty()) {
                mistakes.add(Mistake.genericMethod(place, name));
                continue;
            }
            var operation = texts(method, OPERATION, "value").stream().findFirst();
            var parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getSimpleName().toString())
                    .toList();
            wishes.add(new Wish.Method(index, name, operation.orElse(name), operation.isPresent(), parameters, types));
        }
        return wishes;
    }

    private static boolean open(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC);
    }

    /** What an element of an annotation says; nothing where there is no such annotation. */
    private List<String> texts(Element element, String annotation, String name) {
        return annotation(element, annotation).stream()
                .flatMap(mirror -> elements.getElementValuesWithDefaults(mirror).entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .flatMap(entry -> entry.getValue().getValue() instanceof List<?> several
                        ? several.stream().map(each -> ((AnnotationValue) each).getValue())
                        : Stream.of(entry.getValue().getValue()))
                .map(String::valueOf)
                .toList();
    }

    /** An annotation of an element, by its qualified name. */
    public static Optional<AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .findFirst();
    }
}
