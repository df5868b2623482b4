package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What a record with a {@code byte[]} needs to be a value all the same: copies going out, equality by content. */
final class ByteArrays {

    private final Names names;
    private final JavaTypes types;
    private final Declared.Structure structure;

    ByteArrays(Names names, JavaTypes types, Declared.Structure structure) {
        this.names = names;
        this.types = types;
        this.structure = structure;
    }

    static boolean is(Type type) {
        return type instanceof Type.Scalar scalar && scalar.kind() == Type.Kind.BYTES;
    }

    static boolean in(Declared.Structure structure) {
        return ConstraintsEmitter.components(structure).stream()
                .anyMatch(property -> is(property.value().type()));
    }

    List<MethodSpec> methods() {
        var methods = new ArrayList<MethodSpec>();
        for (var property : ConstraintsEmitter.components(structure)) {
            if (is(property.value().type())) {
                methods.add(accessor(property));
            }
        }
        methods.add(equality());
        methods.add(hash());
        return methods;
    }

    private MethodSpec accessor(Property property) {
        var name = names.component(structure, property);
        var optional = !property.required() || property.value().nullable();
        return MethodSpec.methodBuilder(name)
                .addJavadoc("A copy.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.component(property))
                .addStatement(optional ? "return $1N == null ? null : $1N.clone()" : "return $N.clone()", name)
                .build();
    }

    private MethodSpec equality() {
        var terms = new ArrayList<CodeBlock>();
        terms.add(CodeBlock.of(
                "other instanceof $T that", types.declared(structure.origin().pointer())));
        for (var property : ConstraintsEmitter.components(structure)) {
            var name = names.component(structure, property);
            terms.add(CodeBlock.of("$T.equals($N, that.$N)", comparer(property), name, name));
        }
        terms.add(CodeBlock.of("additionalProperties.equals(that.additionalProperties)"));
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return $L", CodeBlock.join(terms, "\n&& "))
                .build();
    }

    private MethodSpec hash() {
        var terms = new ArrayList<CodeBlock>();
        for (var property : ConstraintsEmitter.components(structure)) {
            var name = names.component(structure, property);
            terms.add(
                    is(property.value().type())
                            ? CodeBlock.of("$T.hashCode($N)", Arrays.class, name)
                            : CodeBlock.of("$N", name));
        }
        terms.add(CodeBlock.of("additionalProperties"));
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(terms, ",$W"))
                .build();
    }

    private static Class<?> comparer(Property property) {
        return is(property.value().type()) ? Arrays.class : Objects.class;
    }
}
