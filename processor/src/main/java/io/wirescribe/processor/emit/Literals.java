package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** A document's constants as Java source. */
final class Literals {

    private static final int DIGITS_OF_A_LONG = 19;

    private Literals() {}

    /** One after the other, as arguments. */
    static CodeBlock texts(Collection<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    static CodeBlock integer(long value) {
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }

    /** A literal where a double holds the value as it is written, else its text. */
    static CodeBlock decimal(BigDecimal value) {
        if (!Literal.Numeric.exact(value)) {
            return CodeBlock.of("$S", value.toString());
        }
        var number = value.doubleValue();
        return number == (int) number ? CodeBlock.of("$L", (int) number) : CodeBlock.of("$L", number);
    }

    /** A constant in the Java type that suits it best. */
    static CodeBlock any(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$S", text.value());
        }
        if (literal instanceof Literal.Numeric number) {
            return whole(number.value())
                    .map(value -> CodeBlock.of("$LL", value.longValue()))
                    .orElseGet(() -> CodeBlock.of("$Ld", number.value().doubleValue()));
        }
        return CodeBlock.of("$L", ((Literal.Truth) literal).value());
    }

    /** A constant as JSON. */
    static CodeBlock json(Literal literal) {
        if (literal instanceof Literal.Structure structure) {
            return CodeBlock.of("$T.parse($S)", Library.JSON_VALUE, structure.json());
        } else if (literal instanceof Literal.Null) {
            return CodeBlock.of("$T.NULL", Library.JSON_VALUE);
        }
        return literal instanceof Literal.Numeric number
                        && whole(number.value()).isEmpty()
                ? CodeBlock.of(
                        "$T.parse($S)", Library.JSON_VALUE, number.value().toString())
                : CodeBlock.of("$T.of($L)", Library.JSON_VALUE, any(literal));
    }

    /** Empty if no value of the kind can ever be equal to it. */
    static Optional<CodeBlock> constant(Type.Kind kind, Literal literal) {
        if (literal instanceof Literal.Text text && kind == Type.Kind.STRING) {
            return Optional.of(CodeBlock.of("$S", text.value()));
        }
        if (literal instanceof Literal.Truth truth && kind == Type.Kind.BOOLEAN) {
            return Optional.of(CodeBlock.of("$L", truth.value()));
        }
        if (literal instanceof Literal.Numeric number) {
            return switch (kind) {
                case INT32 ->
                    whole(number.value())
                            .filter(value -> value.longValue() == value.intValue())
                            .map(value -> CodeBlock.of("$L", value.intValue()));
                case INT64 -> whole(number.value()).map(value -> CodeBlock.of("$LL", value.longValue()));
                case FLOAT ->
                    Optional.of(number.value().floatValue())
                            .filter(Float::isFinite)
                            .map(value -> CodeBlock.of("$Lf", value));
                case DOUBLE ->
                    Optional.of(number.value().doubleValue())
                            .filter(Double::isFinite)
                            .map(value -> CodeBlock.of("$Ld", value));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> whole(BigDecimal value) {
        boolean whole = value.precision() - value.scale() <= DIGITS_OF_A_LONG
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return whole ? Optional.of(value) : Optional.empty();
    }
}
