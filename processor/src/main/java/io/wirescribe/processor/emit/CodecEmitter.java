package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.ExplicitNulls;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The codec of one record: a loop over the fields that come, and a chain of the fields that go. */
final class CodecEmitter {

    /** The names of its properties, where a choice has to go by them. */
    static final String NAMES = "NAMES";

    private final JavaTypes types;
    private final Names names;
    private final Declared.Structure structure;
    private final List<Property> components;
    private final String reader;
    private final String fields;
    private final boolean large;

    CodecEmitter(Names names, JavaTypes types, Declared.Structure structure) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        this.components = ConstraintsEmitter.components(structure);
        this.reader = free("in", "reader");
        this.fields = free("fields", "objectFields");
        this.large = LargeObjects.is(types, structure);
    }

    TypeSpec type() {
        var record = types.declared(structure.origin().pointer());
        var type = TypeSpec.classBuilder(names.codec(structure.origin().pointer()))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Library.CODEC, record))
                .addMethod(read())
                .addMethod(write());
        if (types.untold(structure)) {
            type.addField(known());
        }
        if (components.stream().anyMatch(property -> property.doc().deprecated())) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.build();
    }

    private FieldSpec known() {
        var known = structure.properties().stream().map(Property::name).toList();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Set.class, String.class), NAMES, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", Set.class, Literals.texts(known))
                .build();
    }

    private MethodSpec read() {
        var record = types.declared(structure.origin().pointer());
        var method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(record)
                .addParameter(Library.JSON_READER, reader)
                .addStatement("var $N = $N.fields()", fields, reader);
        return large ? readBuilder(method, record) : readRecord(method, record);
    }

    private MethodSpec readRecord(MethodSpec.Builder method, ClassName record) {
        for (var property : components) {
            method.addStatement("$T $N = null", types.boxed(property.value().type()), component(property));
        }
        readFields(method);
        var arguments = Stream.concat(components.stream().map(this::argument), Stream.of(others()))
                .toList();
        return method.addStatement("return new $T($L)", record, lines(arguments))
                .build();
    }

    /** No constructor could take all the values. */
    private MethodSpec readBuilder(MethodSpec.Builder method, ClassName record) {
        method.addStatement("var read = new $T()", record.nestedClass("Builder"));
        readFields(method);
        components.stream()
                .filter(Property::required)
                .forEach(property -> method.addStatement("$N = $L", variable(property), argument(property)));
        return method.addStatement("read.additionalProperties = $L", others())
                .addStatement("return new $T(read)", record)
                .build();
    }

    private CodeBlock others() {
        return ExplicitNulls.among(structure)
                ? CodeBlock.of(
                        "$N.additionalOrNull($L)",
                        fields,
                        types.codec(structure.others().type()))
                : CodeBlock.of("$N.additional($L)", fields, keptWith());
    }

    private void readFields(MethodSpec.Builder method) {
        if (structure.properties().isEmpty()) {
            method.beginControlFlow("while ($N.next())", fields)
                    .addStatement("$N.keep($L)", fields, keptWith())
                    .endControlFlow();
        } else {
            method.beginControlFlow("while ($N.next())", fields).beginControlFlow("switch ($N.name())", fields);
            for (var property : structure.properties()) {
                method.addCode(readCase(property));
            }
            method.addCode("default -> $N.keep($L);\n", fields, keptWith())
                    .endControlFlow()
                    .endControlFlow();
        }
    }

    private String variable(Property property) {
        return large ? "read." + component(property) : component(property);
    }

    private static CodeBlock lines(List<CodeBlock> arguments) {
        return arguments.size() > 3
                ? CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"))
                : CodeBlock.join(arguments, ",$W");
    }

    private CodeBlock readCase(Property property) {
        if (property.constant() == null) {
            return CodeBlock.of(
                    "case $S -> $N = $N.$L;\n", property.name(), variable(property), fields, read(property));
        }
        if (types.onlyTags(structure, property)) {
            return CodeBlock.of("case $S -> $N.skip();\n", property.name(), fields);
        }
        var other = CodeBlock.of("!$N.is($L)", fields, Literals.any(property.constant()));
        return readConstant(
                property.name(),
                types.tags(structure, property) ? CodeBlock.of("!$N.told() && $L", fields, other) : other);
    }

    /** What differs from it is kept like what the document does not name. */
    private CodeBlock readConstant(String name, CodeBlock other) {
        return CodeBlock.builder()
                .beginControlFlow("case $S ->", name)
                .beginControlFlow("if ($L)", other)
                .addStatement("$N.keep($L)", fields, keptWith())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** Null is one of the values that any JSON can have, and not the same as none. */
    private CodeBlock read(Property property) {
        var type = property.value().type();
        if (type instanceof Type.Anything && !property.value().nullable()) {
            return CodeBlock.of("json()");
        }
        if (type instanceof Type.ListOf list) {
            return CodeBlock.of("list($L)", types.codec(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return CodeBlock.of("map($L)", types.codec(map.value()));
        }
        return direct(type)
                .map(method -> CodeBlock.of("$L()", method))
                .orElseGet(() -> CodeBlock.of("read($L)", types.codec(type)));
    }

    private CodeBlock argument(Property property) {
        if (!property.required()) {
            return CodeBlock.of("$N", variable(property));
        }
        return CodeBlock.of(
                "$N.$L($S, $N)",
                fields,
                property.value().nullable() ? "nullable" : "required",
                property.name(),
                variable(property));
    }

    private MethodSpec write() {
        var method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.JSON_WRITER, "out")
                .addParameter(types.declared(structure.origin().pointer()), "value");
        var beginning = holdsAnything()
                ? CodeBlock.of("out.fields(value.additionalProperties())")
                : CodeBlock.of("out.fields(value.additionalProperties(), $L)", types.codec(structure.kept()));
        var written = structure.properties().stream().map(this::written).toList();
        if (large) {
            method.addStatement("var written = $L", beginning);
            written.forEach(field -> method.addStatement("written$L", field));
            return method.addStatement("written.end()").build();
        }
        return method.addStatement("$L$L\n.end()", beginning, CodeBlock.join(written, ""))
                .build();
    }

    private CodeBlock written(Property property) {
        var accessor = CodeBlock.of("value.$N()", component(property));
        if (property.constant() != null) {
            return CodeBlock.of("\n.field($S, $L)", property.name(), accessor);
        }
        var type = property.value().type();
        var nullable = property.required() && property.value().nullable();
        if (direct(type).isPresent()) {
            return CodeBlock.of("\n.$L($S, $L)", nullable ? "nullable" : "field", property.name(), accessor);
        }
        if (type instanceof Type.ListOf list && !nullable) {
            return CodeBlock.of("\n.list($S, $L, $L)", property.name(), accessor, types.codec(list.element()));
        }
        if (type instanceof Type.MapOf map && !nullable) {
            return CodeBlock.of("\n.map($S, $L, $L)", property.name(), accessor, types.codec(map.value()));
        }
        return CodeBlock.of(
                "\n.$L($S, $L, $L)", nullable ? "nullable" : "field", property.name(), accessor, types.codec(type));
    }

    private CodeBlock keptWith() {
        return holdsAnything() ? CodeBlock.of("") : types.codec(structure.others());
    }

    /** Whether properties that the document does not name can hold anything. */
    private boolean holdsAnything() {
        return structure.others().type() instanceof Type.Anything;
    }

    /** The method of a reader and a writer that handles a type by itself. */
    private static Optional<String> direct(Type type) {
        return type instanceof Type.Scalar scalar
                ? switch (scalar.kind()) {
                    case STRING -> Optional.of("string");
                    case BOOLEAN -> Optional.of("bool");
                    case INT32 -> Optional.of("int32");
                    case INT64 -> Optional.of("int64");
                    case FLOAT -> Optional.of("number32");
                    case DOUBLE -> Optional.of("number");
                    case DATE_TIME, DATE, UUID, BYTES, BINARY -> Optional.empty();
                }
                : Optional.empty();
    }

    private String component(Property property) {
        return names.component(structure, property);
    }

    private String free(String wanted, String other) {
        var taken = components.stream().map(this::component).toList();
        return taken.contains(wanted) ? Free.name(other, taken::contains) : wanted;
    }
}
