package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What every object can do: be made of JSON, begin a builder, tell its constants. */
final class ObjectMembers {

    private final Names names;
    private final JavaTypes types;
    private final Declared.Structure structure;
    private final ClassName self;

    ObjectMembers(Names names, JavaTypes types, Declared.Structure structure) {
        this.names = names;
        this.types = types;
        this.structure = structure;
        this.self = types.declared(structure.origin().pointer());
    }

    List<MethodSpec> methods() {
        var methods = new ArrayList<MethodSpec>();
        if (!Forms.file(structure)) {
            methods.add(factory());
        }
        methods.add(builder());
        methods.add(toBuilder());
        methods.addAll(constants());
        if (!Forms.file(structure) && (dated() || namesOthers(structure))) {
            methods.add(jacksonValue());
        }
        return methods;
    }

    /** Whether a property is called as the component of all the others is: to Jackson they are one. */
    static boolean namesOthers(Declared.Structure structure) {
        return structure.properties().stream()
                .anyMatch(property -> property.name().equals("additionalProperties"));
    }

    private boolean dated() {
        return dated(structure.others().type())
                || ConstraintsEmitter.components(structure).stream()
                        .anyMatch(property -> dated(property.value().type()));
    }

    private MethodSpec factory() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "What the JSON says.\n\n@throws $T if it is not a {@code $L}\n",
                        Library.JSON_EXCEPTION,
                        self.simpleName())
                .addAnnotation(AnnotationSpec.builder(Library.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", Library.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(Library.JSON_VALUE, "json")
                .addStatement("return JSON.convert(json)")
                .build();
    }

    /** What only says of which kind an object is, nobody has to set. */
    private MethodSpec builder() {
        var said = types.said(structure);
        var kinds = ConstraintsEmitter.components(structure).stream()
                .filter(property -> property.demanded() && said.containsKey(property.name()))
                .filter(this::text)
                .toList();
        var set = kinds.stream()
                .map(property ->
                        CodeBlock.of(".$N($S)", names.component(structure, property), said.get(property.name())))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        "A builder that starts with $L set.\n",
                        kinds.isEmpty()
                                ? "nothing"
                                : kinds.stream()
                                        .map(property -> "{@code " + names.component(structure, property) + "}")
                                        .collect(joining(" and ")))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get("", "Builder"))
                .addStatement("return new Builder()$L", set)
                .build();
    }

    private boolean text(Property property) {
        return types.openEnum(property.value().type()).isPresent()
                || property.value().type().is(Type.Kind.STRING);
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that starts with the values of this one.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get("", "Builder"))
                .addStatement("return new Builder(this)")
                .build();
    }

    private List<MethodSpec> constants() {
        var accessors = new ArrayList<MethodSpec>();
        for (var property : structure.properties()) {
            var constant = property.constant();
            if (constant != null) {
                var name = names.component(structure, property);
                accessors.add(
                        types.onlyTags(structure, property)
                                ? ConstantAccessor.ofTag(name, property, constant)
                                : ConstantAccessor.of(name, property, constant));
            }
        }
        return accessors;
    }

    /**
     * Jackson knows days and times only by a module of its own, and writes them in ways of its own; and it leaves out
     * what is called as the component of all the others is.
     */
    private MethodSpec jacksonValue() {
        return MethodSpec.methodBuilder("toJson")
                .addJavadoc("This as JSON.\n")
                .addAnnotation(Library.JACKSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.JSON_VALUE)
                .addStatement("return $T.parse(JSON.encodeToString(this))", Library.JSON_VALUE)
                .build();
    }

    private static boolean dated(Type type) {
        if (type instanceof Type.ListOf list) {
            return dated(list.element().type());
        }
        if (type instanceof Type.MapOf map) {
            return dated(map.value().type());
        }
        return type instanceof Type.Scalar scalar
                && (scalar.kind() == Type.Kind.DATE_TIME || scalar.kind() == Type.Kind.DATE);
    }
}
