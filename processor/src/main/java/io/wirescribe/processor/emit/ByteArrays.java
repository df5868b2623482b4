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

    private static final String OTHERS = "additionalProperties";

    private final Names names;
    private final JavaTypes types;
    private final Declared.Structure structure;
    private final Copies copies;

    ByteArrays(Names names, JavaTypes types, Declared.Structure structure) {
        this.names = names;
        this.types = types;
        this.structure = structure;
        this.copies = copies(names, structure);
    }

    /** Copies where the components of a structure are variables. */
    static Copies copies(Names names, Declared.Structure structure) {
        return new Copies(ConstraintsEmitter.components(structure).stream()
                .map(property -> names.component(structure, property))
                .toList());
    }

    static boolean is(Type type) {
        return type.is(Type.Kind.BYTES);
    }

    /** Whether it is one, or lists or maps of them. */
    static boolean holds(Type type) {
        return is(type)
                || (type instanceof Type.ListOf list && holds(list.element().type()))
                || (type instanceof Type.MapOf map && holds(map.value().type()));
    }

    static boolean in(Declared.Structure structure) {
        return holds(structure.others().type())
                || ConstraintsEmitter.components(structure).stream()
                        .anyMatch(property -> holds(property.value().type()));
    }

    List<MethodSpec> methods() {
        var methods = new ArrayList<MethodSpec>();
        for (var property : ConstraintsEmitter.components(structure)) {
            if (holds(property.value().type())) {
                methods.add(accessor(property));
            }
        }
        methods.add(equality());
        methods.add(hash());
        return methods;
    }

    private MethodSpec accessor(Property property) {
        var name = names.component(structure, property);
        var type = property.value().type();
        var optional = !property.required() || property.value().nullable();
        var copy = copies.of(type, name);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("A copy.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.component(property))
                .addStatement("return $L", optional ? CodeBlock.of("$N == null ? null : $L", name, copy) : copy)
                .build();
    }

    private MethodSpec equality() {
        var terms = new ArrayList<CodeBlock>();
        terms.add(CodeBlock.of(
                "other instanceof $T that", types.declared(structure.origin().pointer())));
        for (var property : ConstraintsEmitter.components(structure)) {
            terms.add(equal(property.value().type(), names.component(structure, property)));
        }
        terms.add(
                holds(structure.others().type())
                        ? equal(new Type.MapOf(structure.kept()), OTHERS)
                        : CodeBlock.of("$1N.equals(that.$1N)", OTHERS));
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
            terms.add(hash(property.value().type(), names.component(structure, property)));
        }
        terms.add(hash(new Type.MapOf(structure.kept()), OTHERS));
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(terms, ",$W"))
                .build();
    }

    private static CodeBlock equal(Type type, String name) {
        if (is(type)) {
            return CodeBlock.of("$1T.equals($2N, that.$2N)", Arrays.class, name);
        }
        return holds(type)
                ? CodeBlock.of("$1T.equal($2N, that.$2N)", Library.BYTES, name)
                : CodeBlock.of("$1T.equals($2N, that.$2N)", Objects.class, name);
    }

    private static CodeBlock hash(Type type, String name) {
        if (is(type)) {
            return CodeBlock.of("$T.hashCode($N)", Arrays.class, name);
        }
        return holds(type) ? CodeBlock.of("$T.hash($N)", Library.BYTES, name) : CodeBlock.of("$N", name);
    }
}
