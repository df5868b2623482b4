package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.naming.Names;
import javax.lang.model.element.Modifier;

/** A text that is one of some: those the document knows, and any it does not know yet. */
final class OpenEnumEmitter {

    private final Names names;
    private final Declared.OpenEnum openEnum;
    private final ClassName self;

    OpenEnumEmitter(Names names, JavaTypes types, Declared.OpenEnum openEnum) {
        this.names = names;
        this.openEnum = openEnum;
        this.self = types.declared(openEnum.origin().pointer());
    }

    TypeSpec type() {
        return TypeSpec.interfaceBuilder(self)
                .addJavadoc(
                        "$L\n\n<p>A value the document knows, or one it does not know yet.\n",
                        RecordJavadoc.header(names, openEnum))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addField(
                        CodecConstant.of(self, CodeBlock.of("$T.text($T::of, $T::value)", Library.CODECS, self, self)))
                .addMethod(value())
                .addMethod(of())
                .addType(known())
                .addType(unknown())
                .build();
    }

    private static MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addJavadoc("The value as it is written on the wire.\n")
                .addAnnotation(Library.JACKSON_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(String.class)
                .build();
    }

    private MethodSpec of() {
        var cases = CodeBlock.builder().add("return switch (value) {\n").indent();
        for (var value : openEnum.values()) {
            cases.add("case $S -> Known.$L;\n", value, names.constant(openEnum, value));
        }
        cases.add("default -> new Unknown(value);\n").unindent().add("};\n");
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value that is written so on the wire.\n")
                .addAnnotation(Library.JSON_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "value")
                .addCode(cases.build())
                .build();
    }

    private TypeSpec known() {
        var known = TypeSpec.enumBuilder("Known")
                .addJavadoc("The values that the document lists.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build());
        for (var value : openEnum.values()) {
            known.addEnumConstant(
                    names.constant(openEnum, value),
                    TypeSpec.anonymousClassBuilder("$S", value).build());
        }
        return known.build();
    }

    private TypeSpec unknown() {
        return TypeSpec.recordBuilder("Unknown")
                .addJavadoc("A value newer than the document that this code was generated from.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(
                                ParameterSpec.builder(String.class, "value").build())
                        .build())
                .build();
    }
}
