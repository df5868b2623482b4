package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Names;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The checks of one record: a method that gathers them all, and the patterns it needs. */
final class ConstraintsEmitter {

    private static final String COUNT = "propertyCount";
    private static final String OTHERS = "additionalProperties";

    private final JavaTypes types;
    private final Declared.Structure structure;
    private final Names names;
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final List<Property> checked;
    private final Optional<CodeBlock> others;
    private final CodeBlock checks;

    ConstraintsEmitter(Names names, JavaTypes types, Declared.Structure structure) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        var found = new ArrayList<Property>();
        var code = CodeBlock.builder();
        for (var property : components(structure)) {
            var check = checks(property);
            if (!check.isEmpty()) {
                found.add(property);
                code.add(check);
            }
        }
        this.others = each("eachValue", OTHERS, OTHERS, structure.others(), 0);
        others.ifPresent(check -> code.add("\n$L", check));
        structure.limits().forEach(limit -> ofItself(limit).ifPresent(check -> code.add("\n$L", check)));
        this.checked = List.copyOf(found);
        this.checks = code.build();
    }

    static List<Property> components(Declared.Structure structure) {
        return structure.properties().stream()
                .filter(property -> property.constant() == null)
                .toList();
    }

    boolean any() {
        return !checks.isEmpty();
    }

    /** Whether a value that has all it needs can still be wrong. */
    boolean beyondRequired() {
        return counted()
                || checked.stream().anyMatch(property -> !limits(property).isEmpty());
    }

    /** {@code constraints(model, prompt)}. */
    CodeBlock call() {
        var arguments = new ArrayList<CodeBlock>();
        checked.forEach(property -> arguments.add(CodeBlock.of("$N", names.component(structure, property))));
        others.ifPresent(check -> arguments.add(CodeBlock.of(OTHERS)));
        if (counted()) {
            arguments.add(count());
        }
        return CodeBlock.of("constraints($L)", CodeBlock.join(arguments, ",$W"));
    }

    MethodSpec method() {
        var method = MethodSpec.methodBuilder("constraints")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Library.CONSTRAINTS);
        for (var property : checked) {
            method.addParameter(ParameterSpec.builder(
                            JavaTypes.nullable(types.boxed(property.value().type())),
                            names.component(structure, property))
                    .build());
        }
        if (others.isPresent()) {
            method.addParameter(JavaTypes.mapOf(types.element(structure.others())), OTHERS);
        }
        if (counted()) {
            method.addParameter(int.class, COUNT);
        }
        return method.addStatement(
                        "return $T.on($S)$L",
                        Library.CONSTRAINTS,
                        names.type(structure.origin().pointer()),
                        checks)
                .build();
    }

    List<FieldSpec> patterns() {
        return patterns.entrySet().stream()
                .map(pattern -> FieldSpec.builder(
                                Pattern.class, pattern.getValue(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.compile($S)", Pattern.class, pattern.getKey())
                        .build())
                .toList();
    }

    /** Whether the document limits how many properties the object has. */
    private boolean counted() {
        return structure.limits().stream().anyMatch(limit -> ofItself(limit).isPresent());
    }

    private CodeBlock count() {
        var values = components(structure).stream()
                .map(property -> CodeBlock.of("$N", names.component(structure, property)))
                .toList();
        var constants = structure.properties().size() - values.size();
        var present = CodeBlock.of("$T.present($L)", Library.CONSTRAINTS, CodeBlock.join(values, ",$W"));
        return CodeBlock.of("$L$L + additionalProperties.size()", present, constants == 0 ? "" : " + " + constants);
    }

    private static Optional<CodeBlock> ofItself(Limit limit) {
        if (limit instanceof Limit.MinProperties properties) {
            return Optional.of(CodeBlock.of(".minProperties($N, $L)", COUNT, properties.value()));
        }
        return limit instanceof Limit.MaxProperties properties
                ? Optional.of(CodeBlock.of(".maxProperties($N, $L)", COUNT, properties.value()))
                : Optional.empty();
    }

    private CodeBlock checks(Property property) {
        var component = names.component(structure, property);
        var code = CodeBlock.builder();
        if (property.required() && !property.value().nullable()) {
            code.add("\n.required($S, $N)", property.name(), component);
        }
        return code.add(limits(property)).build();
    }

    private CodeBlock limits(Property property) {
        return limits(property.name(), names.component(structure, property), property.value(), 0);
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
