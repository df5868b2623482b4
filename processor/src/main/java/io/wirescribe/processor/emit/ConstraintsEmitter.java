package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.ExplicitNulls;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The checks of one record: a method that gathers them all, and the patterns it needs. */
final class ConstraintsEmitter {

    private static final String COUNT = "propertyCount";
    private static final String OTHERS = "additionalProperties";

    private final JavaTypes types;
    private final Declared.Structure structure;
    private final Names names;
    private final ValueChecks values;
    private final ConditionalChecks conditionals;
    private final List<Property> checked;
    private final Optional<CodeBlock> others;
    private final List<CodeBlock> named;
    private final List<CodeBlock> constants;
    private final List<CodeBlock> checks;
    private final boolean large;

    ConstraintsEmitter(Names names, JavaTypes types, Declared.Structure structure) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        var components = components(structure);
        this.values = new ValueChecks(
                types,
                components.stream()
                        .map(property -> names.component(structure, property))
                        .toList(),
                List.of());
        this.conditionals = new ConditionalChecks(names, types, structure, values);
        var code = new ArrayList<CodeBlock>();
        components.forEach(property -> code.add(checks(property)));
        this.constants = structure.properties().stream().flatMap(this::constant).toList();
        code.addAll(constants);
        this.others = values.ofEach("eachValue", OTHERS, OTHERS, structure.others());
        others.ifPresent(check -> code.add(CodeBlock.of("\n$L", check)));
        noNulls().ifPresent(code::add);
        structure.limits().forEach(limit -> ofItself(limit).ifPresent(check -> code.add(CodeBlock.of("\n$L", check))));
        this.named = structure.limits().stream()
                .map(limit -> values.ofOthers(OTHERS, besideNulls(limit)))
                .flatMap(Optional::stream)
                .toList();
        named.forEach(check -> code.add(CodeBlock.of("\n$L", check)));
        structure.conditionals().forEach(conditional -> code.add(conditionals.of(conditional)));
        this.checks = code.stream().filter(check -> !check.isEmpty()).toList();
        this.large = LargeObjects.is(types, structure);
        var mentioned = structure.conditionals().stream()
                .flatMap(conditionals::mentioned)
                .collect(Collectors.toSet());
        this.checked = components.stream()
                .filter(property ->
                        mentioned.contains(property) || !checks(property).isEmpty())
                .toList();
    }

    /** Others that have no null of their own are beside the explicit nulls of what has a name. */
    private Optional<CodeBlock> noNulls() {
        if (structure.kept().equals(structure.others())) {
            return Optional.empty();
        }
        var named = structure.properties().stream()
                .filter(property -> !property.required())
                .map(Property::name)
                .toList();
        return Optional.of(CodeBlock.of("\n.noNulls($1S, $1N, $2L)", OTHERS, Literals.texts(named)));
    }

    /** The same of what has no name of its own: an explicit null of what has one is kept beside it. */
    private Limit besideNulls(Limit limit) {
        var nulls = structure.properties().stream()
                .filter(ExplicitNulls::possible)
                .map(property -> Pattern.quote(property.name()))
                .toList();
        if (nulls.isEmpty() || !(limit instanceof Limit.Entries entries) || entries.matching()) {
            return limit;
        }
        var named = "\\A(?:" + String.join("|", nulls) + ")\\z";
        var names = new ArrayList<>(entries.names());
        names.add(new Limit.Matches(named, named));
        return new Limit.Entries(names, false, entries.value());
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
                || ofOthers()
                || structure.conditionals().stream()
                        .anyMatch(conditional -> !conditionals.of(conditional).isEmpty())
                || checked.stream().anyMatch(property -> !limits(property).isEmpty());
    }

    /** {@code constraints(model, prompt)}. */
    CodeBlock call() {
        if (large) {
            return CodeBlock.of("constraints()");
        }
        var arguments = new ArrayList<CodeBlock>();
        checked.forEach(property -> arguments.add(CodeBlock.of("$N", names.component(structure, property))));
        if (ofOthers()) {
            arguments.add(CodeBlock.of(OTHERS));
        }
        if (counted()) {
            arguments.add(count());
        }
        return CodeBlock.of("constraints($L)", CodeBlock.join(arguments, ",$W"));
    }

    MethodSpec method() {
        var method = large ? ofBuilder() : ofValues();
        return structure.conditionals().stream().anyMatch(conditionals::aged)
                ? method.toBuilder().addAnnotation(Deprecations.USING).build()
                : method;
    }

    /** A method of the builder: its values are more than could be passed, and the checks more than can be chained. */
    private MethodSpec ofBuilder() {
        var method = MethodSpec.methodBuilder("constraints")
                .addModifiers(Modifier.PRIVATE)
                .returns(Library.CONSTRAINTS);
        if (counted()) {
            method.addStatement("int $N = $L", COUNT, count());
        }
        method.addStatement(
                "var constraints = $T.on($S)",
                Library.CONSTRAINTS,
                names.type(structure.origin().pointer()));
        checks.forEach(check -> method.addStatement("constraints$L", check));
        return method.addStatement("return constraints").build();
    }

    private MethodSpec ofValues() {
        var method = MethodSpec.methodBuilder("constraints")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Library.CONSTRAINTS);
        for (var property : checked) {
            method.addParameter(ParameterSpec.builder(
                            JavaTypes.nullable(types.boxed(property.value().type())),
                            names.component(structure, property))
                    .build());
        }
        if (ofOthers()) {
            method.addParameter(JavaTypes.mapOf(types.element(structure.kept())), OTHERS);
        }
        if (counted()) {
            method.addParameter(int.class, COUNT);
        }
        return method.addStatement(
                        "return $T.on($S)$L",
                        Library.CONSTRAINTS,
                        names.type(structure.origin().pointer()),
                        checks.stream().collect(CodeBlock.joining("")))
                .build();
    }

    /** Whether what the document does not name is held to something, or asked for a null or another constant. */
    private boolean ofOthers() {
        return others.isPresent()
                || noNulls().isPresent()
                || !constants.isEmpty()
                || !named.isEmpty()
                || structure.conditionals().stream().anyMatch(conditionals::ofOthers);
    }

    List<FieldSpec> patterns() {
        return values.patterns();
    }

    /** Whether the document limits how many properties the object has. */
    private boolean counted() {
        return structure.limits().stream().anyMatch(limit -> ofItself(limit).isPresent());
    }

    /** Those that are there, and those that are written whatever they are: constants, and what is required and null. */
    private CodeBlock count() {
        var values = components(structure).stream()
                .filter(property -> !property.required() || !property.value().nullable())
                .map(property -> CodeBlock.of("$N", names.component(structure, property)))
                .toList();
        var always = structure.properties().size() - values.size();
        var present = CodeBlock.of("$T.present($L)", Library.CONSTRAINTS, CodeBlock.join(values, ",$W"));
        return CodeBlock.of("$L$L + additionalProperties.size()", present, always == 0 ? "" : " + " + always);
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
        if (property.demanded()) {
            code.add("\n.required($S, $N)", property.name(), component);
        }
        return code.add(limits(property)).build();
    }

    /** What came instead of it is kept beside what the document names. */
    private Stream<CodeBlock> constant(Property property) {
        var constant = property.constant();
        return constant == null || types.onlyTags(structure, property)
                ? Stream.empty()
                : Stream.of(CodeBlock.of(
                        "\n.constant($S, $N.get($S), $L)",
                        property.name(),
                        OTHERS,
                        property.name(),
                        Literals.any(constant)));
    }

    private CodeBlock limits(Property property) {
        return values.of(property.name(), names.component(structure, property), property.value());
    }
}
