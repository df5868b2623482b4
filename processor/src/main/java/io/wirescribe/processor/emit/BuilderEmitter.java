package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.ExplicitNulls;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The builder of a record. */
final class BuilderEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final JavaTypes types;
    private final Names names;
    private final Declared.Structure structure;
    private final ConstraintsEmitter constraints;
    private final boolean sentOnly;
    private final List<Property> components;
    private final ClassName self;

    /** Whether the codec fills a builder, as no constructor could take all the values. */
    private final boolean large;

    BuilderEmitter(
            Names names,
            JavaTypes types,
            Declared.Structure structure,
            ConstraintsEmitter constraints,
            boolean sentOnly) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        this.constraints = constraints;
        this.sentOnly = sentOnly;
        this.components = ConstraintsEmitter.components(structure);
        this.self = types.declared(structure.origin().pointer());
        this.large = LargeObjects.is(types, structure);
    }

    TypeSpec type() {
        var type = TypeSpec.classBuilder(BUILDER)
                .addJavadoc("Builds a {@link $T} that the document allows.\n", self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        var own = large ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
        for (var property : components) {
            type.addField(JavaTypes.nullable(types.boxed(property.value().type())), name(property), own);
        }
        type.addField(FieldSpec.builder(others(), "additionalProperties", own)
                        .initializer("$T.of()", Map.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(own).build())
                .addMethod(copyConstructor());
        for (var property : components) {
            type.addMethod(setter(property));
            overload(property).ifPresent(type::addMethod);
            wrapping(property).forEach(type::addMethod);
        }
        type.addMethod(additionalProperty());
        return type.addMethod(build()).build();
    }

    private MethodSpec copyConstructor() {
        var source = components.stream().anyMatch(property -> name(property).equals("source")) ? "original" : "source";
        var constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(self, source);
        for (var property : components) {
            constructor.addStatement("$N = $N.$N", "this." + name(property), source, name(property));
        }
        return constructor
                .addStatement("this.additionalProperties = $N.additionalProperties", source)
                .build();
    }

    private MethodSpec setter(Property property) {
        var plain = types.plain(property.value().type());
        var type = property.value().nullable() ? JavaTypes.nullable(plain) : plain;
        var setter = documented(property, type).addStatement("this.$N = $N", name(property), name(property));
        if (ExplicitNulls.possible(property)) {
            setter.addStatement(
                    "additionalProperties = $T.$L(additionalProperties, $S, $N == null)",
                    Library.JSON_VALUE,
                    ExplicitNulls.among(structure) ? "withPlainNull" : "withNull",
                    property.name(),
                    name(property));
        }
        return setter.addStatement("return this").build();
    }

    /** A null text is the same as no value: {@code build()} says what it says of that. */
    private Optional<MethodSpec> overload(Property property) {
        var name = name(property);
        return types.openEnum(property.value().type()).map(openEnum -> {
            var overload = documented(property, ClassName.get(String.class));
            return property.value().nullable()
                    ? overload.addStatement("return this.$1N($1N == null ? null : $2T.of($1N))", name, openEnum)
                            .build()
                    : overload.addStatement("this.$1N = $1N == null ? null : $2T.of($1N)", name, openEnum)
                            .addStatement("return this")
                            .build();
        });
    }

    /** A text, number or list where a choice can be one, without the record around it. */
    private List<MethodSpec> wrapping(Property property) {
        if (!(types.declared(property.value().type()).orElse(null) instanceof Declared.Choice choice)) {
            return List.of();
        }
        return choice.options().stream()
                .filter(types::wrapped)
                .map(option -> documented(property, types.plain(option.value().type()))
                        .addStatement("return this.$1N(new $2T($1N))", name(property), types.option(choice, option))
                        .build())
                .toList();
    }

    private MethodSpec.Builder documented(Property property, TypeName type) {
        var setter = MethodSpec.methodBuilder(name(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER)
                .addParameter(ParameterSpec.builder(type, name(property)).build());
        var javadoc = RecordJavadoc.setter(structure, property);
        if (!javadoc.isEmpty()) {
            setter.addJavadoc("$L\n", javadoc);
        }
        if (property.doc().deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter;
    }

    private MethodSpec additionalProperty() {
        return MethodSpec.methodBuilder("additionalProperty")
                .addJavadoc("A property that the document does not name.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER)
                .addParameter(String.class, "name")
                .addParameter(types.element(structure.kept()), "value")
                .addStatement("additionalProperties = $T.with(additionalProperties, name, value)", Library.JSON_VALUE)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        var build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(self);
        build.addJavadoc("What has been set.\n");
        if (constraints.any()) {
            build.addJavadoc("\n@throws $T naming every value that the document does not allow\n", Library.VIOLATION);
        }
        var required =
                components.stream().filter(Property::demanded).map(this::name).toList();
        if (!required.isEmpty()) {
            build.beginControlFlow(
                            "if ($L)",
                            required.stream().map(name -> name + " == null").collect(joining(" || ")))
                    .addStatement("throw $L.violation()", constraints.call())
                    .endControlFlow();
        }
        if (!sentOnly && constraints.beyondRequired()) {
            build.addStatement("$L.verify()", constraints.call());
        }
        return build.addStatement("return new $T($L)", self, large ? CodeBlock.of("this") : arguments())
                .build();
    }

    private CodeBlock arguments() {
        var arguments = new ArrayList<CodeBlock>();
        components.forEach(property -> arguments.add(CodeBlock.of("$N", name(property))));
        arguments.add(CodeBlock.of("additionalProperties"));
        return CodeBlock.join(arguments, ",$W");
    }

    private TypeName others() {
        return JavaTypes.mapOf(types.element(structure.kept()));
    }

    private String name(Property property) {
        return names.component(structure, property);
    }
}
