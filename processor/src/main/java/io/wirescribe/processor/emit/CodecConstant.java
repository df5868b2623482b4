package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import javax.lang.model.element.Modifier;

/** The constant by which every type offers its codec. */
final class CodecConstant {

    private CodecConstant() {}

    static FieldSpec of(ClassName type, CodeBlock codec) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Library.CODEC, type),
                        "JSON",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes this type as JSON.\n")
                .initializer(codec)
                .build();
    }
}
