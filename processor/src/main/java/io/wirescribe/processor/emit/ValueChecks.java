package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The checks that hold a value to its limits, with what it contains; and the patterns that they need. */
final class ValueChecks {

    private final Map<String, String> patterns = new LinkedHashMap<>();

    /** A line for each check; empty if there is nothing to check. */
    CodeBlock of(String property, String variable, Value value) {
        return limits(property, variable, value, 0);
    }

    /** The checks of each element. */
    Optional<CodeBlock> ofEach(String method, String property, String variable, Value element) {
        return each(method, property, variable, element, 0);
    }

    List<FieldSpec> patterns() {
        return patterns.entrySet().stream()
                .map(pattern -> FieldSpec.builder(
                                Pattern.class, pattern.getValue(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.compile($S)", Pattern.class, pattern.getKey())
                        .build())
                .toList();
    }

    private CodeBlock limits(String property, String variable, Value value, int depth) {
        var checks = new ArrayList<CodeBlock>();
        if (value.type() instanceof Type.Scalar scalar) {
            checks.addAll(NumberChecks.of(scalar.kind(), property, variable, value.limits()));
        }
        if (holdsNoNull(value.type())) {
            checks.add(CodeBlock.of(".noNulls($S, $N)", property, variable));
        }
        value.limits()
                .forEach(
                        limit -> counts(property, variable, value.type(), limit).ifPresent(checks::add));
        if (value.type() instanceof Type.ListOf list) {
            each("each", property, variable, list.element(), depth).ifPresent(checks::add);
        } else if (value.type() instanceof Type.MapOf map) {
            each("eachValue", property, variable, map.value(), depth).ifPresent(checks::add);
        }
        var line = depth == 0 ? "\n" : "";
        return checks.stream().map(check -> CodeBlock.of(line + "$L", check)).collect(CodeBlock.joining(""));
    }

    private static boolean holdsNoNull(Type type) {
        return (type instanceof Type.ListOf list && !list.element().nullable())
                || (type instanceof Type.MapOf map && !map.value().nullable());
    }

    private Optional<CodeBlock> each(String method, String property, String variable, Value element, int depth) {
        var nesting = depth == 0 ? "" : String.valueOf(depth + 1);
        var inner = limits(property, "item" + nesting, element, depth + 1);
        return inner.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of(
                        ".$L($S, $N, (items$L, item$L) -> items$L$L)",
                        method,
                        property,
                        variable,
                        nesting,
                        nesting,
                        nesting,
                        inner));
    }

    private Optional<CodeBlock> counts(String property, String variable, Type type, Limit limit) {
        if (type instanceof Type.ListOf) {
            return ofList(property, variable, limit);
        }
        if (type instanceof Type.MapOf) {
            return ofMap(property, variable, limit);
        }
        if (!(type instanceof Type.Scalar scalar)) {
            return Optional.empty();
        }
        if (limit instanceof Limit.Constant constant) {
            return Literals.constant(scalar.kind(), constant.value())
                    .map(literal -> CodeBlock.of(".constant($S, $N, $L)", property, variable, literal));
        }
        return scalar.kind() == Type.Kind.STRING ? ofText(property, variable, limit) : Optional.empty();
    }

    private Optional<CodeBlock> ofText(String property, String variable, Limit limit) {
        if (limit instanceof Limit.MinLength length) {
            return count("minLength", property, variable, length.value());
        }
        if (limit instanceof Limit.MaxLength length) {
            return count("maxLength", property, variable, length.value());
        }
        return limit instanceof Limit.Matches matches
                ? Optional.of(matches(property, variable, matches))
                : Optional.empty();
    }

    /** Java's patterns are not quite those of OpenAPI; people are told of the document's. */
    private CodeBlock matches(String property, String variable, Limit.Matches matches) {
        var constant = pattern(property, matches.regex());
        return matches.written().equals(matches.regex())
                ? CodeBlock.of(".pattern($S, $N, $N)", property, variable, constant)
                : CodeBlock.of(".pattern($S, $N, $N, $S)", property, variable, constant, matches.written());
    }

    private static Optional<CodeBlock> ofList(String property, String variable, Limit limit) {
        if (limit instanceof Limit.MinItems items) {
            return count("minItems", property, variable, items.value());
        }
        if (limit instanceof Limit.MaxItems items) {
            return count("maxItems", property, variable, items.value());
        }
        return limit instanceof Limit.UniqueItems
                ? Optional.of(CodeBlock.of(".uniqueItems($S, $N)", property, variable))
                : Optional.empty();
    }

    private static Optional<CodeBlock> ofMap(String property, String variable, Limit limit) {
        if (limit instanceof Limit.MinProperties properties) {
            return count("minProperties", property, variable, properties.value());
        }
        return limit instanceof Limit.MaxProperties properties
                ? count("maxProperties", property, variable, properties.value())
                : Optional.empty();
    }

    private static Optional<CodeBlock> count(String method, String property, String variable, int limit) {
        return Optional.of(CodeBlock.of(".$L($S, $N, $L)", method, property, variable, limit));
    }

    private String pattern(String property, String regex) {
        return patterns.computeIfAbsent(regex, ignored -> {
            var name = Words.constant(property) + "_PATTERN";
            var unique = name;
            for (var number = 2; patterns.containsValue(unique); number++) {
                unique = name + "_" + number;
            }
            return unique;
        });
    }
}
