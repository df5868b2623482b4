package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The range of a number, as the checks that hold it. A bound that every value of the type keeps is left out. */
final class NumberChecks {

    private final Type.Kind kind;
    private final String property;
    private final String variable;
    private final List<Limit> limits;

    private NumberChecks(Type.Kind kind, String property, String variable, List<Limit> limits) {
        this.kind = kind;
        this.property = property;
        this.variable = variable;
        this.limits = limits;
    }

    static List<CodeBlock> of(Type.Kind kind, String property, String variable, List<Limit> limits) {
        return switch (kind) {
            case INT32, INT64, FLOAT, DOUBLE -> new NumberChecks(kind, property, variable, limits).checks();
            default -> List.of();
        };
    }

    private List<CodeBlock> checks() {
        var checks = new ArrayList<CodeBlock>();
        var minimum = LimitWords.first(limits, Limit.Minimum.class)
                .filter(limit -> reachable(limit.value().negate()))
                .orElse(null);
        var maximum = LimitWords.first(limits, Limit.Maximum.class)
                .filter(limit -> reachable(limit.value()))
                .orElse(null);
        if (minimum != null && maximum != null && between(minimum, maximum)) {
            checks.add(CodeBlock.of(
                    ".between($S, $N, $L, $L)",
                    property,
                    variable,
                    bound(minimum.value(), RoundingMode.CEILING),
                    bound(maximum.value(), RoundingMode.FLOOR)));
        } else {
            if (minimum != null) {
                checks.add(check(
                        minimum.exclusive() ? "above" : "atLeast",
                        minimum.value(),
                        minimum.exclusive() ? RoundingMode.FLOOR : RoundingMode.CEILING));
            }
            if (maximum != null) {
                checks.add(check(
                        maximum.exclusive() ? "below" : "atMost",
                        maximum.value(),
                        maximum.exclusive() ? RoundingMode.CEILING : RoundingMode.FLOOR));
            }
        }
        if (checks.isEmpty() && !integral()) {
            checks.add(CodeBlock.of(".finite($S, $N)", property, variable));
        }
        limits.stream()
                .filter(Limit.MultipleOf.class::isInstance)
                .map(limit -> ((Limit.MultipleOf) limit).value())
                .filter(step -> !integral() || step.compareTo(BigDecimal.ONE) != 0)
                .map(step -> CodeBlock.of(".multipleOf($S, $N, $S)", property, variable, step.toString()))
                .forEach(checks::add);
        return checks;
    }

    /** Whether one check holds both ends: those of a range both belong to it, and are both literals or both texts. */
    private boolean between(Limit.Minimum minimum, Limit.Maximum maximum) {
        return !minimum.exclusive()
                && !maximum.exclusive()
                && (integral() || Literal.Numeric.exact(minimum.value()) == Literal.Numeric.exact(maximum.value()));
    }

    private CodeBlock check(String method, BigDecimal bound, RoundingMode towardsAllowed) {
        return CodeBlock.of(".$L($S, $N, $L)", method, property, variable, bound(bound, towardsAllowed));
    }

    private CodeBlock bound(BigDecimal bound, RoundingMode towardsAllowed) {
        return integral()
                ? Literals.integer(bound.setScale(0, towardsAllowed).longValue())
                : CodeBlock.of("$L", Literals.decimal(bound));
    }

    /** Whether a value of the type can be beyond a bound of this size. */
    private boolean reachable(BigDecimal bound) {
        return switch (kind) {
            case INT32 -> bound.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            case INT64 -> bound.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
            default -> true;
        };
    }

    private boolean integral() {
        return kind == Type.Kind.INT32 || kind == Type.Kind.INT64;
    }
}
