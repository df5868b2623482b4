package io.wirescribe.processor.client;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Interfaces that have operations, and that nobody asks a client for. That is no mistake in itself: clients of other
 * modules may inherit from them.
 */
public final class Forgotten {

    private final Elements elements;
    private final Set<String> operating = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();

    public Forgotten(Elements elements) {
        this.elements = elements;
    }

    /**
     * Takes note of interfaces that have operations.
     *
     * @param methods annotated as operations
     */
    public void operations(Set<? extends Element> methods) {
        methods.stream()
                .map(Element::getEnclosingElement)
                .filter(type -> type.getKind().isInterface())
                .map(type -> ((TypeElement) type).getQualifiedName().toString())
                .forEach(operating::add);
    }

    /**
     * Takes note of interfaces that are clients, and of what these inherit.
     *
     * @param interfaces annotated as clients
     */
    public void clients(Collection<TypeElement> interfaces) {
        interfaces.forEach(this::ask);
    }

    private void ask(TypeElement type) {
        if (asked.add(type.getQualifiedName().toString())) {
            type.getInterfaces().stream()
                    .filter(inherited -> inherited.getKind() == TypeKind.DECLARED)
                    .forEach(inherited -> ask((TypeElement) ((DeclaredType) inherited).asElement()));
        }
    }

    /** Those that have types which do not exist now that everything is generated: of a client they would. */
    public List<Mistake> mistakes() {
        return forgotten().filter(this::unresolved).map(this::mistake).toList();
    }

    /** Those whose package names a document, and that lack nothing else. */
    public List<Mistake> doubts() {
        return forgotten()
                .filter(type -> !unresolved(type) && documented(type))
                .map(this::mistake)
                .toList();
    }

    private Stream<TypeElement> forgotten() {
        return operating.stream()
                .filter(name -> !asked.contains(name))
                .map(elements::getTypeElement)
                .filter(Objects::nonNull);
    }

    private Mistake mistake(TypeElement type) {
        return Mistake.noClient(
                type.getQualifiedName().toString(), type.getSimpleName().toString(), documented(type));
    }

    private boolean documented(TypeElement type) {
        return Annotations.client(elements.getPackageOf(type), "value").stream().anyMatch(value -> !value.isBlank());
    }

    private boolean unresolved(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Annotations.operation(method).isPresent())
                .flatMap(Forgotten::types)
                .anyMatch(Forgotten::unresolved);
    }

    private static Stream<TypeMirror> types(ExecutableElement method) {
        return Stream.concat(
                Stream.of(method.getReturnType()),
                method.getParameters().stream().map(Element::asType));
    }

    private static boolean unresolved(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> unresolved(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(Forgotten::unresolved);
            default -> false;
        };
    }
}
