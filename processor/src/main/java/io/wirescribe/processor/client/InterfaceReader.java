package io.wirescribe.processor.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what an annotated interface wants, before any of its types exist. */
public final class InterfaceReader {

    private static final Set<String> CLIENTS_OWN = Set.of("builder", "close");

    private final Elements elements;
    private final Types types;
    private final List<Mistake> mistakes;

    /** @param mistakes what is wrong is added here */
    public InterfaceReader(Elements elements, Types types, List<Mistake> mistakes) {
        this.elements = elements;
        this.types = types;
        this.mistakes = mistakes;
    }

    /** A package can say which document its interfaces are over, and no more. */
    public void check(PackageElement annotated) {
        if (!Annotations.client(annotated, "include").isEmpty()) {
            mistakes.add(Mistake.packageIncludes(annotated.getQualifiedName().toString()));
        }
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
        var hiding = hiding(type);
        if (hiding.isPresent()) {
            mistakes.add(Mistake.hiddenWithin(qualified, name, hiding.get()));
            return Optional.empty();
        }
        if (!type.getTypeParameters().isEmpty()) {
            mistakes.add(Mistake.generic(qualified, name));
            return Optional.empty();
        }
        var document = Annotations.client(type, "value").stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> Annotations.client(packageElement, "value").stream()
                        .filter(value -> !value.isBlank())
                        .findFirst());
        if (document.isEmpty()) {
            mistakes.add(Mistake.noDocument(qualified, name));
            return Optional.empty();
        }
        var overlays = Annotations.client(type, "overlays");
        var wish = new Wish(
                packageName,
                name,
                document.get(),
                overlays.isEmpty() ? Annotations.client(packageElement, "overlays") : overlays,
                Annotations.client(type, "include"),
                open(type),
                wishes(type));
        if (closed(type, wish)) {
            mistakes.add(Mistake.sealed(wish));
            return Optional.empty();
        }
        inheritance(type, wish);
        return Optional.of(wish);
    }

    /** The class around it, at whatever distance, that nobody else can see. */
    private static Optional<String> hiding(TypeElement type) {
        return Stream.iterate(type.getEnclosingElement(), TypeElement.class::isInstance, Element::getEnclosingElement)
                .filter(around -> around.getModifiers().contains(Modifier.PRIVATE))
                .map(around -> around.getSimpleName().toString())
                .findFirst();
    }

    /** Whether others may implement it, and its client is none of them. */
    private static boolean closed(TypeElement type, Wish wish) {
        return type.getModifiers().contains(Modifier.SEALED)
                && type.getPermittedSubclasses().stream()
                        .map(TypeWords::of)
                        .noneMatch(name -> name.equals(wish.client()) || name.equals(wish.qualifiedClient()));
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

    private List<Wish.Method> wishes(TypeElement type) {
        var members = new Members(elements, types, type);
        var wishes = new ArrayList<Wish.Method>();
        var seen = new HashSet<String>();
        members.written()
                .filter(member -> Annotations.operation(member.element()).isPresent())
                .forEach(member -> mistakes.add(Mistake.writtenMethod(
                        Place.operation(type.getQualifiedName().toString(), member.signature()), member.name())));
        for (var member : members.operations()) {
            var method = member.element();
            var name = member.name();
            var place = Place.method(type.getQualifiedName().toString(), member.signature());
            if (!seen.add(member.signature())) {
                mistakes.add(
                        Mistake.sameSignature(place, type.getSimpleName().toString(), Spoken.alone(member.call())));
                continue;
            }
            if (method.getParameters().isEmpty() && CLIENTS_OWN.contains(name)) {
                mistakes.add(Mistake.takenMethod(place, name));
                continue;
            }
            if (!method.getTypeParameters().isEmpty()) {
                mistakes.add(Mistake.genericMethod(place, name));
                continue;
            }
            var parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getSimpleName().toString())
                    .toList();
            var annotated = Annotations.operation(method).isPresent();
            wishes.add(new Wish.Method(member.signature(), name, member.operation(), annotated, parameters));
        }
        return wishes;
    }

    private static boolean open(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC);
    }
}
