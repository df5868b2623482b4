package io.wirescribe.processor.emit;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Placeholder;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How a request takes its parameters. */
final class Parameters {

    private final JavaTypes types;
    private final Styles styles;

    Parameters(JavaTypes types) {
        this.types = types;
        this.styles = new Styles(types);
    }

    /**
     * {@code .query("limit", limit)}; empty if nothing is sent.
     *
     * @param used what is passed
     */
    Optional<CodeBlock> set(Route route, Parameter parameter, List<Argument> used) {
        var place = parameter.in().name().toLowerCase(Locale.ROOT);
        boolean greedy =
                parameter.in() == In.PATH && route.placeholders().contains(new Placeholder(parameter.name(), true));
        return used.stream()
                .filter(argument -> parameter.equals(argument.parameter()))
                .findFirst()
                .map(argument -> set(greedy ? "pathSegments" : place, parameter, argument))
                .or(() ->
                        fallback(parameter).map(value -> CodeBlock.of(".$L($S, $L)", place, parameter.name(), value)));
    }

    private CodeBlock set(String place, Parameter parameter, Argument argument) {
        var type = parameter.value().type();
        if (parameter.in() == In.QUERYSTRING) {
            return CodeBlock.of(".queryString($L)", json(parameter) ? text(type, argument) : argument.name());
        }
        var value = json(parameter)
                ? settled(argument, present(parameter, text(type, argument)))
                : value(argument, parameter);
        if (!(parameter.serialization() instanceof Serialization.Styled styled)) {
            return CodeBlock.of(".$L($S, $L)", place, parameter.name(), value);
        }
        if (styled.reserved()) {
            return CodeBlock.of(".$LReserved($S, $L, $L)", place, parameter.name(), Styles.of(styled), value);
        }
        return styles.usual(parameter.in(), styled, type)
                ? CodeBlock.of(".$L($S, $L)", place, parameter.name(), value)
                : CodeBlock.of(".$L($S, $L, $L)", place, parameter.name(), Styles.of(styled), value);
    }

    private boolean json(Parameter parameter) {
        return parameter.serialization() instanceof Serialization.Typed typed
                && (typed.json()
                        || (typed.perhapsJson() && object(parameter.value().type())));
    }

    private boolean object(Type type) {
        return type instanceof Type.MapOf || types.structure(type).isPresent();
    }

    private CodeBlock text(Type type, Argument argument) {
        return CodeBlock.of("$L.toText($N)", types.codec(type), argument.name());
    }

    /** What is sent without being asked for. */
    private static Optional<CodeBlock> fallback(Parameter parameter) {
        return Optional.ofNullable(parameter.fallback()).map(text -> CodeBlock.of("$S", text));
    }

    private CodeBlock value(Argument argument, Parameter parameter) {
        var type = parameter.value().type();
        var name = argument.name();
        if (types.openEnum(type).isPresent()) {
            return unlessNull(argument, CodeBlock.of("$N.value()", name));
        } else if (type instanceof Type.ListOf list
                && !list.element().nullable()
                && types.openEnum(list.element().type()).isPresent()) {
            var element = types.openEnum(list.element().type()).orElseThrow();
            return unlessNull(argument, CodeBlock.of("$N.stream().map($T::value).toList()", name, element));
        } else if (asItIs(type)) {
            return settled(argument, CodeBlock.of("$N", name));
        }
        return settled(argument, present(parameter, CodeBlock.of("$L.toValue($N)", types.codec(type), name)));
    }

    /** What can be made of null too, which only stands for something else if there is something else. */
    private static CodeBlock settled(Argument argument, CodeBlock rendered) {
        return requireNonNull(argument.parameter()).fallback() == null ? rendered : unlessNull(argument, rendered);
    }

    private static CodeBlock unlessNull(Argument argument, CodeBlock rendered) {
        var fallback = fallback(requireNonNull(argument.parameter())).orElse(CodeBlock.of("null"));
        return argument.neverNull()
                ? rendered
                : CodeBlock.of("$N == null ? $L : $L", argument.name(), fallback, rendered);
    }

    /** A path has a value for each of its parameters. */
    private static CodeBlock present(Parameter parameter, CodeBlock value) {
        return parameter.in() == In.PATH ? CodeBlock.of("$T.requireNonNull($L)", Objects.class, value) : value;
    }

    /** Whether the runtime knows how to write it without its codec. */
    static boolean asItIs(Type type) {
        return type instanceof Type.Scalar
                || (type instanceof Type.ListOf list && list.element().type() instanceof Type.Scalar)
                || json(type);
    }

    /** Whether it is JSON as Java has it: what is within objects and lists of lists may become that. */
    private static boolean json(Type type) {
        if (type instanceof Type.ListOf list) {
            return json(list.element().type());
        } else if (type instanceof Type.MapOf map) {
            return json(map.value().type());
        }
        return type instanceof Type.Anything
                || (type instanceof Type.Scalar scalar
                        && (scalar.kind() == Type.Kind.STRING || !scalar.kind().quoted()));
    }
}
