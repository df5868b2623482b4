package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The checks that hold a value to its limits, with what it contains; and the patterns that they need. */
final class ValueChecks {

    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");

    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final Set<String> taken;
    private final String item;

    /** @param taken the variables that there are where the checks stand */
    ValueChecks(Collection<String> taken) {
        this.taken = Set.copyOf(taken);
        this.item = variable("item");
    }

    /** A variable for the checks within a check, of this name if none is called so already. */
    String variable(String name) {
        var clash = taken.stream().anyMatch(other -> other.matches(name + "s?\\d*"));
        return clash ? variable("inner" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)) : name;
    }

    /** A line for each check; empty if there is nothing to check. */
    CodeBlock of(String property, String variable, Value value) {
        return checks(property, variable, value).stream()
                .map(check -> CodeBlock.of("\n$L", check))
                .collect(CodeBlock.joining(""));
    }

    /** The checks, one by one. */
    List<CodeBlock> checks(String property, String variable, Value value) {
        return checks(property, variable, value, 0);
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

    private List<CodeBlock> checks(String property, String variable, Value value, int depth) {
        var checks = new ArrayList<CodeBlock>();
        if (value.type() instanceof Type.Scalar scalar) {
            checks.addAll(NumberChecks.of(scalar.kind(), property, variable, value.limits()));
        }
        if (holdsNoNull(value.type())) {
            checks.add(CodeBlock.of(".noNulls($S, $N)", property, variable));
        }
        value.limits()
                .forEach(limit ->
                        counts(property, variable, value.type(), limit, depth).ifPresent(checks::add));
        if (value.type() instanceof Type.ListOf list) {
            each("each", property, variable, list.element(), depth).ifPresent(checks::add);
        } else if (value.type() instanceof Type.MapOf map) {
            each("eachValue", property, variable, map.value(), depth).ifPresent(checks::add);
        }
        return checks;
    }

    private static boolean holdsNoNull(Type type) {
        return (type instanceof Type.ListOf list && !list.element().nullable())
                || (type instanceof Type.MapOf map && !map.value().nullable());
    }

    private Optional<CodeBlock> each(String method, String property, String variable, Value element, int depth) {
        var nesting = depth == 0 ? "" : String.valueOf(depth + 1);
        var one = item + nesting;
        var all = item + "s" + nesting;
        var inner = CodeBlock.join(checks(property, one, element, depth + 1), "");
        return inner.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of(
                        ".$L($S, $N, ($N, $N) -> $N$L)", method, property, variable, all, one, all, inner));
    }

    private Optional<CodeBlock> counts(String property, String variable, Type type, Limit limit, int depth) {
        if (type instanceof Type.ListOf) {
            return ofList(property, variable, limit);
        }
        if (type instanceof Type.MapOf) {
            return ofMap(property, variable, limit, depth);
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

    private Optional<CodeBlock> ofMap(String property, String variable, Limit limit, int depth) {
        if (limit instanceof Limit.MinProperties properties) {
            return count("minProperties", property, variable, properties.value());
        }
        if (limit instanceof Limit.RequiredNames required) {
            var names = required.names().stream()
                    .map(name -> CodeBlock.of("$S", name))
                    .collect(CodeBlock.joining(",$W"));
            return Optional.of(CodeBlock.of(".requiredNames($S, $N, $L)", property, variable, names));
        }
        if (limit instanceof Limit.Names names) {
            var one = variable("name") + (depth == 0 ? "" : depth + 1);
            var all = one.replaceFirst("\\d*$", "s$0");
            var inner = checks("names of " + property, one, new Value(TEXT, false, names.limits()), depth + 1);
            return Optional.of(CodeBlock.of(
                    ".eachName($S, $N, ($N, $N) -> $N$L)",
                    property,
                    variable,
                    all,
                    one,
                    all,
                    CodeBlock.join(inner, "")));
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
