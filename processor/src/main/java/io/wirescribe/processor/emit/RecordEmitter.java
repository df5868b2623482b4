package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An object of the document as a record. */
final class RecordEmitter {

    static final AnnotationSpec NOT_NULL = AnnotationSpec.builder(Library.JSON_INCLUDE)
            .addMember("value", "$T.Include.NON_NULL", Library.JSON_INCLUDE)
            .build();
    static final AnnotationSpec ALWAYS = AnnotationSpec.builder(Library.JSON_INCLUDE)
            .addMember("value", "$T.Include.ALWAYS", Library.JSON_INCLUDE)
            .build();

    private final JavaTypes types;
    private final Names names;
    private final Declared.Structure structure;
    private final ConstraintsEmitter constraints;
    private final boolean sentOnly;
    private final Copies copies;
    private final List<Property> components;
    private final ClassName self;

    /** @param sentOnly whether values of it never come from the server, so that none needs to break the document */
    RecordEmitter(Names names, JavaTypes types, Declared.Structure structure, boolean sentOnly) {
        this.types = types;
        this.names = names;
        this.structure = structure;
        this.constraints = new ConstraintsEmitter(names, types, structure);
        this.sentOnly = sentOnly;
        this.copies = ByteArrays.copies(names, structure);
        this.components = ConstraintsEmitter.components(structure);
        this.self = types.declared(structure.origin().pointer());
    }

    TypeSpec type() {
        var type = TypeSpec.recordBuilder(self)
                .addJavadoc("$L", RecordJavadoc.of(names, structure))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addAnnotation(NOT_NULL)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterfaces(types.choicesOf(structure))
                .recordConstructor(components())
                .addFields(codec())
                .addFields(constraints.patterns())
                .addMethod(compactConstructor())
                .addMethods(new ObjectMembers(names, types, structure).methods());
        components.stream().filter(RecordEmitter::aged).map(this::deprecated).forEach(type::addMethod);
        if (ByteArrays.in(structure)) {
            new ByteArrays(names, types, structure).methods().forEach(type::addMethod);
        }
        if (constraints.any()) {
            type.addMethod(constraints.method());
        }
        return type.addType(new BuilderEmitter(names, types, structure, constraints, sentOnly).type())
                .build();
    }

    /** None for a form with files, which is never JSON. */
    private List<FieldSpec> codec() {
        return Forms.file(structure)
                ? List.of()
                : List.of(CodecConstant.of(
                        self,
                        CodeBlock.of("new $L()", names.codec(structure.origin().pointer()))));
    }

    TypeName additionalProperties() {
        return JavaTypes.mapOf(types.element(structure.kept()));
    }

    private MethodSpec components() {
        var constructor = MethodSpec.constructorBuilder();
        for (var property : components) {
            var component = ParameterSpec.builder(types.component(property), names.component(structure, property))
                    .addAnnotation(AnnotationSpec.builder(Library.JSON_PROPERTY)
                            .addMember("value", "$S", property.name())
                            .build());
            if (property.required() && property.value().nullable()) {
                component.addAnnotation(ALWAYS);
            }
            constructor.addParameter(component.build());
        }
        return constructor
                .addParameter(ParameterSpec.builder(additionalProperties(), "additionalProperties")
                        .addAnnotation(Library.JSON_ANY_GETTER)
                        .build())
                .build();
    }

    private MethodSpec compactConstructor() {
        var constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        if (sentOnly && constraints.any()) {
            constructor
                    .addJavadoc(
                            "Holds the values to the document.\n\n@throws $T naming every value that the document does not allow\n",
                            Library.VIOLATION)
                    .addStatement("$L.verify()", constraints.call());
        } else {
            constructor.addJavadoc("Takes what a server sent as it is; {@link Builder#build()} checks it.\n");
        }
        if (ObjectMembers.namesOthers(structure)) {
            constructor.addAnnotation(AnnotationSpec.builder(Library.JSON_CREATOR)
                    .addMember("mode", "$T.Mode.DISABLED", Library.JSON_CREATOR)
                    .build());
        }
        for (var property : components) {
            var component = names.component(structure, property);
            var copy = copies.of(property.value().type(), component);
            if (!copy.isEmpty()) {
                var optional = !property.required() || property.value().nullable();
                constructor.addStatement(optional ? "$1N = $1N == null ? null : $2L" : "$1N = $2L", component, copy);
            }
        }
        return constructor
                .addStatement("additionalProperties = $L", copyOfOthers())
                .build();
    }

    private CodeBlock copyOfOthers() {
        return copies.of(new Type.MapOf(structure.kept()), "additionalProperties");
    }

    /** An accessor of its own, as javac does not take the annotation on a component. */
    private MethodSpec deprecated(Property property) {
        var name = names.component(structure, property);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("@deprecated as the document says\n")
                .addAnnotation(Deprecated.class)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.component(property))
                .addStatement("return $N", name)
                .build();
    }

    private static boolean aged(Property property) {
        return property.doc().deprecated() && !ByteArrays.holds(property.value().type());
    }
}
