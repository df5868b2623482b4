package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Serialization.Styled;
import io.wirescribe.processor.model.Type;
import java.util.Locale;
import java.util.Set;

/** OpenAPI's styles as the runtime has them. */
final class Styles {

    /** Which matter to a single value too. */
    private static final Set<String> OF_ALL_VALUES = Set.of("label", "matrix", "cookie");

    private final JavaTypes types;

    Styles(JavaTypes types) {
        this.types = types;
    }

    /** {@code Style.DEEP_OBJECT}. */
    static CodeBlock of(Styled styled) {
        var name = switch (styled.style()) {
            case "deepObject" -> "DEEP_OBJECT";
            case Styled.FIELD -> "FORM_FIELD";
            case "spaceDelimited" -> styled.explode() ? "FORM_EXPLODED" : "SPACE_DELIMITED";
            case "pipeDelimited" -> styled.explode() ? "FORM_EXPLODED" : "PIPE_DELIMITED";
            default -> styled.style().toUpperCase(Locale.ROOT) + (styled.explode() ? "_EXPLODED" : "");
        };
        return CodeBlock.of("$T.$L", Library.STYLE, name);
    }

    /** Whether it makes no difference to what is sent when nothing is said of a style. */
    boolean usual(In place, Styled styled, Type type) {
        if (plain(type)) {
            return !OF_ALL_VALUES.contains(styled.style());
        }
        return switch (place) {
            case PATH, HEADER -> styled.style().equals("simple") && (!styled.explode() || type instanceof Type.ListOf);
            case QUERY, COOKIE, QUERYSTRING -> styled.style().equals("form") && styled.explode();
        };
    }

    /** The same of the field of a form, whose objects are JSON unless something is said. */
    boolean usual(Styled styled, Type field) {
        return plain(field)
                || (field instanceof Type.ListOf list
                        && plain(list.element().type())
                        && usual(In.QUERY, styled, field));
    }

    /** Whether it is one value in all styles. */
    boolean plain(Type type) {
        return type instanceof Type.Scalar || types.openEnum(type).isPresent();
    }
}
