package io.wirescribe.processor.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Deprecation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What an interface declares and inherits, with the types as the interface itself has them. */
public final class Members {

    private static final Set<String> NOT_OPERATIONS =
            Set.of("java.lang.Object", "java.lang.AutoCloseable", "java.io.Closeable");

    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final Set<TypeElement> interfaces = new LinkedHashSet<>();
    private boolean complete = true;

    public Members(Elements elements, Types types, TypeElement type) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        gather(type);
    }

    /** What does not exist yet is not among them. */
    private void gather(TypeElement each) {
        if (interfaces.add(each)) {
            for (var inherited : each.getInterfaces()) {
                if (inherited.getKind() == TypeKind.DECLARED) {
                    gather((TypeElement) types.asElement(inherited));
                } else {
                    complete = false;
                }
            }
        }
    }

    /** Whether all that is inherited exists. */
    public boolean complete() {
        return complete;
    }

    /**
     * A method.
     *
     * @param within the interface that declares it
     * @param type what it takes and returns, type arguments being in place of parameters
     */
    public record Member(TypeElement within, ExecutableElement element, ExecutableType type) {

        String name() {
            return element.getSimpleName().toString();
        }

        boolean is(Modifier modifier) {
            return element.getModifiers().contains(modifier);
        }

        /** The qualified name of the interface that declares it. */
        public String owner() {
            return within.getQualifiedName().toString();
        }

        /** What tells it from the others, in every round alike: a type that does not exist yet has no package. */
        public String signature() {
            return Members.signature(element, type.getParameterTypes());
        }

        /** What it is called with. Compilers take a type that does not exist yet for any type; its name tells more. */
        String call() {
            return type.getParameterTypes().stream().map(TypeWords::of).collect(joining(", ", name() + "(", ")"));
        }

        /** Whether it is the method that was written for a call. */
        public boolean is(Call call) {
            var written = call.arguments().stream().map(Call.Passed::type).toList();
            return name().equals(call.method())
                    && written.equals(
                            type.getParameterTypes().stream().map(TypeWords::of).toList());
        }

        /** How the user's source says that nobody should call it. */
        Deprecation deprecation() {
            return Annotations.deprecation(element);
        }

        String operation() {
            return Annotations.operation(element).orElse(name());
        }
    }

    /** That of a method of the interface's own. */
    public static String signature(ExecutableElement method) {
        return signature(
                method, method.getParameters().stream().map(Element::asType).toList());
    }

    private static String signature(ExecutableElement method, List<? extends TypeMirror> types) {
        return types.stream().map(Members::simple).collect(joining(", ", method.getSimpleName() + "(", ")"));
    }

    private static String simple(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> simple(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED, ERROR ->
                ((DeclaredType) type).asElement().getSimpleName().toString();
            default -> TypeWords.of(type);
        };
    }

    /** The simple names of the types that are declared within. */
    public Set<String> nested() {
        return interfaces.stream()
                .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
                .map(nested -> nested.getSimpleName().toString())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The methods that have a body. */
    Stream<Member> written() {
        return methods().filter(method -> !method.is(Modifier.ABSTRACT));
    }

    /** The methods that a client has to implement. What several interfaces declare alike is one. */
    public List<Member> operations() {
        return methods()
                .filter(method -> !method.is(Modifier.STATIC))
                .collect(groupingBy(Member::call, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(this::operations)
                .toList();
    }

    private Stream<Member> operations(List<Member> alike) {
        var left = alike.stream()
                .filter(member -> alike.stream().noneMatch(other -> overrides(other, member)))
                .filter(member -> member.is(Modifier.ABSTRACT))
                .filter(member -> !given(member))
                .toList();
        return one(left) ? left.stream().reduce(this::narrower).stream() : left.stream();
    }

    /** Whether it makes no difference which of them is called. */
    private static boolean one(List<Member> alike) {
        return alike.stream().map(Member::operation).distinct().count() == 1
                && alike.stream().map(Member::owner).distinct().count() == alike.size();
    }

    private Stream<Member> methods() {
        return interfaces.stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                        .map(method -> new Member(each, method, inherited(method))));
    }

    private ExecutableType inherited(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /** Whether every object, or what can be closed, has it anyway. */
    private boolean given(Member member) {
        return NOT_OPERATIONS.contains(member.owner())
                || (Annotations.operation(member.element()).isEmpty()
                        && NOT_OPERATIONS.stream()
                                .map(elements::getTypeElement)
                                .filter(Objects::nonNull)
                                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                                .anyMatch(method -> elements.overrides(member.element(), method, type)));
    }

    private boolean overrides(Member one, Member other) {
        return !one.owner().equals(other.owner()) && types.isSubtype(owner(one), owner(other));
    }

    private TypeMirror owner(Member member) {
        return types.erasure(member.within().asType());
    }

    /** The one whose answer is also an answer of the other. */
    private Member narrower(Member one, Member other) {
        var answer = one.type().getReturnType();
        var otherAnswer = other.type().getReturnType();
        return types.isSubtype(otherAnswer, answer) && !types.isSubtype(answer, otherAnswer) ? other : one;
    }
}
