package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An object that has too many properties for a record: a class that is used like one. */
final class LargeObjectEmitter {

    private static final Copies COPIES = new Copies(List.of("set"));

    private static final String OTHERS = "additionalProperties";

    private final JavaTypes types;
    private final Names names;
    private final Declared.Structure structure;
    private final ConstraintsEmitter constraints;
    private final List<Property> components;
    private final ClassName self;

    LargeObjectEmitter(Names names, JavaTypes types, Declared.Structure structure) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        this.constraints = new ConstraintsEmitter(names, types, structure);
        this.components = ConstraintsEmitter.components(structure);
        this.self = types.declared(structure.origin().pointer());
    }

    TypeSpec type() {
        var type = TypeSpec.classBuilder(self)
                .addJavadoc("$L\n", RecordJavadoc.header(names, structure))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addAnnotation(RecordEmitter.NOT_NULL)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterfaces(types.choicesOf(structure))
                .addField(CodecConstant.of(
                        self,
                        CodeBlock.of("new $L()", names.codec(structure.origin().pointer()))))
                .addFields(constraints.patterns());
        components.forEach(
                property -> type.addField(types.component(property), name(property), Modifier.PRIVATE, Modifier.FINAL));
        type.addField(others(), OTHERS, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethods(new ObjectMembers(names, types, structure).methods());
        components.forEach(property -> type.addMethod(accessor(property)));
        var builder = new BuilderEmitter(names, types, structure, constraints, false).type().toBuilder();
        if (constraints.any()) {
            builder.addMethod(constraints.method());
        }
        return type.addMethod(additionalProperties())
                .addMethods(values())
                .addType(builder.build())
                .build();
    }

    private MethodSpec constructor() {
        var constructor = MethodSpec.constructorBuilder().addParameter(ClassName.get("", "Builder"), "set");
        for (var property : components) {
            var given = "set." + name(property);
            var copy = COPIES.of(property.value().type(), given);
            if (copy.isEmpty()) {
                constructor.addStatement("this.$N = $N", name(property), given);
            } else {
                constructor.addStatement("this.$1N = $2N == null ? null : $3L", name(property), given, copy);
            }
        }
        return constructor
                .addStatement("this.$N = $L", OTHERS, COPIES.of(new Type.MapOf(structure.kept()), "set." + OTHERS))
                .build();
    }

    private MethodSpec accessor(Property property) {
        var javadoc = RecordJavadoc.setter(structure, property);
        var accessor = MethodSpec.methodBuilder(name(property))
                .addJavadoc("$L\n", javadoc.isEmpty() ? Prose.code(property.name()) : javadoc)
                .addAnnotation(AnnotationSpec.builder(Library.JSON_PROPERTY)
                        .addMember("value", "$S", property.name())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(types.component(property));
        if (property.required() && property.value().nullable()) {
            accessor.addAnnotation(RecordEmitter.ALWAYS);
        }
        if (property.doc().deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        var bytes = ByteArrays.is(property.value().type());
        return accessor.addStatement(bytes ? "return $1N == null ? null : $1N.clone()" : "return $1N", name(property))
                .build();
    }

    private MethodSpec additionalProperties() {
        return MethodSpec.methodBuilder(OTHERS)
                .addJavadoc("Properties the document does not name.\n")
                .addAnnotation(Library.JSON_ANY_GETTER)
                .addModifiers(Modifier.PUBLIC)
                .returns(others())
                .addStatement("return $N", OTHERS)
                .build();
    }

    /** A value is what it holds. */
    private List<MethodSpec> values() {
        var all = new ArrayList<CodeBlock>();
        components.forEach(property -> all.add(CodeBlock.of("$N", name(property))));
        all.add(CodeBlock.of(OTHERS));
        var components = components();
        return List.of(
                MethodSpec.methodBuilder("equals")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                        .addStatement(
                                "return other instanceof $1T that && $2T.deepEquals($3N(), that.$3N())",
                                self,
                                Arrays.class,
                                components)
                        .build(),
                MethodSpec.methodBuilder("hashCode")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .addStatement("return $T.deepHashCode($N())", Arrays.class, components)
                        .build(),
                MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $S + $T.deepToString($N())", self.simpleName(), Arrays.class, components)
                        .build(),
                MethodSpec.methodBuilder(components)
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Library.NULLABLE_OBJECTS)
                        .addStatement("return new Object[] {$L}", CodeBlock.join(all, ",$W"))
                        .build());
    }

    /** The method that lists all values: a property may be called as it is. */
    private String components() {
        return Free.name("components", components.stream().map(this::name).toList()::contains);
    }

    private TypeName others() {
        return JavaTypes.mapOf(types.element(structure.kept()));
    }

    private String name(Property property) {
        return names.component(structure, property);
    }
}
