package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The checks that hold a value to its limits, with what it contains; and the patterns that they need. */
final class ValueChecks {

    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");

    /** How values are written that are a text in JSON only. */
    private static final Map<Type.Kind, CodeBlock> WRITTEN = Map.of(
            Type.Kind.DATE_TIME, CodeBlock.of("$T.ISO_OFFSET_DATE_TIME::format", DateTimeFormatter.class),
            Type.Kind.DATE, CodeBlock.of("$T::toString", LocalDate.class),
            Type.Kind.UUID, CodeBlock.of("$T::toString", UUID.class));

    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final JavaTypes types;
    private final Set<String> taken;
    private final Set<String> constants;
    private final String item;
    private final ItemChecks items;
    private final OptionChecks options;

    /**
     * @param taken the variables that there are where the checks stand
     * @param constants the constants that there are beside those of patterns
     */
    ValueChecks(JavaTypes types, Collection<String> taken, Collection<String> constants) {
        this.types = types;
        this.taken = Set.copyOf(taken);
        this.constants = Set.copyOf(constants);
        this.item = variable("item");
        this.items = new ItemChecks(this, types);
        this.options = new OptionChecks(this, types);
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
        written(property, variable, value, depth).ifPresent(checks::add);
        if (holdsNoNull(value.type())) {
            checks.add(CodeBlock.of(".noNulls($S, $N)", property, variable));
        }
        for (var limit : value.limits()) {
            if (limit instanceof Limit.Positions positions) {
                checks.addAll(items.positions(property, variable, positions, depth));
            } else {
                counts(property, variable, value.type(), limit, depth).ifPresent(checks::add);
            }
        }
        if (value.type() instanceof Type.ListOf list) {
            each("each", property, variable, list.element(), depth).ifPresent(checks::add);
        } else if (value.type() instanceof Type.MapOf map) {
            each("eachValue", property, variable, map.value(), depth).ifPresent(checks::add);
        }
        checks.addAll(options.of(property, variable, value.type(), depth));
        return checks;
    }

    /**
     * {@code .as("day", day, "a text", LocalDate::toString, (items, item) -> items.pattern("day", item, DAY_PATTERN))}.
     */
    private Optional<CodeBlock> written(String property, String variable, Value value, int depth) {
        var limits = value.limits().stream().filter(Limit::ofText).toList();
        return writer(value.type())
                .flatMap(text -> lambda(property, new Value(TEXT, true, limits), depth)
                        .map(check ->
                                CodeBlock.of(".as($S, $N, $S,$W$L,$W$L)", property, variable, "a text", text, check)));
    }

    private Optional<CodeBlock> writer(Type type) {
        return type instanceof Type.Scalar scalar
                ? Optional.ofNullable(WRITTEN.get(scalar.kind()))
                : types.openEnum(type).map(openEnum -> CodeBlock.of("$T::value", openEnum));
    }

    private static boolean holdsNoNull(Type type) {
        return (type instanceof Type.ListOf list && !list.element().nullable())
                || (type instanceof Type.MapOf map && !map.value().nullable());
    }

    private Optional<CodeBlock> each(String method, String property, String variable, Value element, int depth) {
        var nesting = depth == 0 ? "" : String.valueOf(depth + 1);
        var one = item + nesting;
        var all = item + "s" + nesting;
        var inner = CodeBlock.join(checks(property, one, element, depth + 1), "$Z");
        return inner.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of(
                        ".$L($S, $N, ($N, $N) -> $N$L)", method, property, variable, all, one, all, inner));
    }

    private Optional<CodeBlock> counts(String property, String variable, Type type, Limit limit, int depth) {
        if (limit instanceof Limit.Not not) {
            return inverted(property, variable, type, not, depth);
        }
        if (limit instanceof Limit.AnyOf any) {
            return any(property, variable, type, any, depth);
        }
        if (limit instanceof Limit.OneOf oneOf) {
            return listed(property, variable, type, oneOf);
        }
        if (limit instanceof Limit.Narrower narrower) {
            return Optional.of(items.narrowed(property, variable, narrower.value(), depth));
        }
        if (type instanceof Type.ListOf) {
            return ofList(property, variable, limit, depth);
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

    /** {@code .oneOf("size", size, 1L, 2L)}. */
    private Optional<CodeBlock> listed(String property, String variable, Type type, Limit.OneOf oneOf) {
        if (oneOf.values().isEmpty()) {
            return Optional.of(CodeBlock.of(".absent($S, $N)", property, variable));
        }
        var values = oneOf.values().stream()
                .map(literal -> literal(type, literal))
                .flatMap(Optional::stream)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var text = types.openEnum(type)
                .map(openEnum -> CodeBlock.of("$T::value, ", openEnum))
                .orElse(CodeBlock.of(""));
        return Optional.of(CodeBlock.of(
                ".oneOf($S, $N, $L$L)",
                property,
                variable,
                text,
                CodeBlock.join(values, values.size() > 2 ? ",$W" : ", ")));
    }

    private static Optional<CodeBlock> literal(Type type, Literal literal) {
        if (type instanceof Type.Scalar scalar) {
            return Literals.constant(scalar.kind(), literal);
        }
        return type instanceof Type.Anything
                ? Optional.of(Literals.json(literal))
                : literal instanceof Literal.Text text
                        ? Optional.of(CodeBlock.of("$S", text.value()))
                        : Optional.empty();
    }

    /** {@code .not("size", size, "at most 3", (no, item) -> no.atMost("size", item, 3))}. */
    private Optional<CodeBlock> inverted(String property, String variable, Type type, Limit.Not not, int depth) {
        var words = LimitWords.MESSAGE.of(new Value(type, false, not.limits()), Doc.NONE);
        return lambda(property, new Value(bare(type), true, not.limits()), depth)
                .map(check -> CodeBlock.of(".not($S, $N, $S, $L)", property, variable, words, check));
    }

    /** {@code .anyOf("size", size, "at most 0 or at least 9", (some, item) -> some.atMost(…), (some, item) -> …)}. */
    private Optional<CodeBlock> any(String property, String variable, Type type, Limit.AnyOf any, int depth) {
        var value = new Value(bare(type), true, List.of());
        var checks = any.alternatives().stream()
                .map(limits -> lambda(property, new Value(value.type(), true, limits), depth))
                .toList();
        return checks.stream().allMatch(Optional::isPresent)
                ? Optional.of(CodeBlock.of(
                        ".anyOf($S, $N, $S,$W$L)",
                        property,
                        variable,
                        LimitWords.MESSAGE.alternatives(value, any),
                        checks.stream().flatMap(Optional::stream).collect(CodeBlock.joining(",$W"))))
                : Optional.empty();
    }

    /** The type without what its elements are held to. */
    private static Type bare(Type type) {
        var anything = new Value(new Type.Anything(), true, List.of());
        return type instanceof Type.ListOf
                ? new Type.ListOf(anything)
                : type instanceof Type.MapOf ? new Type.MapOf(anything) : type;
    }

    /** {@code (items, item) -> items.atMost("size", item, 3)}; empty if there is nothing to check. */
    Optional<CodeBlock> lambda(String property, Value value, int depth) {
        var nesting = depth == 0 ? "" : String.valueOf(depth + 1);
        var one = item + nesting;
        var all = item + "s" + nesting;
        var checks = checks(property, one, value, depth + 1);
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of("($N, $N) -> $N$L", all, one, all, CodeBlock.join(checks, "$Z")));
    }

    private Optional<CodeBlock> entries(String property, String variable, Limit.Entries entries, int depth) {
        var patterns = entries.names().stream()
                .map(pattern -> CodeBlock.of("$N", pattern(property, pattern.regex())))
                .collect(CodeBlock.joining(", "));
        return lambda(property, entries.value(), depth)
                .map(check -> CodeBlock.of(
                        ".$L($S, $N, $T.of($L),$W$L)",
                        entries.matching() ? "eachMatching" : "eachOther",
                        property,
                        variable,
                        List.class,
                        patterns,
                        check));
    }

    /** The checks of what an object holds beside its own properties. */
    Optional<CodeBlock> ofOthers(String variable, Limit limit) {
        return limit instanceof Limit.Entries || limit instanceof Limit.Names
                ? ofMap(variable, variable, limit, 0)
                : Optional.empty();
    }

    private Optional<CodeBlock> ofList(String property, String variable, Limit limit, int depth) {
        if (limit instanceof Limit.Contains contains) {
            return Optional.of(items.contains(property, variable, contains, depth));
        }
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
            return names(property, variable, names, depth);
        }
        if (limit instanceof Limit.Entries entries) {
            return entries(property, variable, entries, depth);
        }
        return limit instanceof Limit.MaxProperties properties
                ? count("maxProperties", property, variable, properties.value())
                : Optional.empty();
    }

    /** {@code .eachName("labels", labels, (names, name) -> names.maxLength("names of labels", name, 8))}. */
    private Optional<CodeBlock> names(String property, String variable, Limit.Names names, int depth) {
        var one = variable("name") + (depth == 0 ? "" : depth + 1);
        var all = one.replaceFirst("\\d*$", "s$0");
        var inner = checks("names of " + property, one, new Value(TEXT, false, names.limits()), depth + 1);
        return inner.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of(
                        ".eachName($S, $N, ($N, $N) -> $N$L)",
                        property,
                        variable,
                        all,
                        one,
                        all,
                        CodeBlock.join(inner, "")));
    }

    private static Optional<CodeBlock> count(String method, String property, String variable, int limit) {
        return Optional.of(CodeBlock.of(".$L($S, $N, $L)", method, property, variable, limit));
    }

    private String pattern(String property, String regex) {
        return patterns.computeIfAbsent(
                regex,
                ignored -> Free.constant(
                        Words.constant(property) + "_PATTERN",
                        name -> patterns.containsValue(name) || constants.contains(name)));
    }
}
