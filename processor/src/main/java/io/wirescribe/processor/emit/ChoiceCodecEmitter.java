package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec of a choice: each of its types writes itself. */
final class ChoiceCodecEmitter {

    private final Names names;
    private final JavaTypes types;
    private final Declared.Choice choice;

    ChoiceCodecEmitter(Names names, JavaTypes types, Declared.Choice choice) {
        this.names = names;
        this.types = types;
        this.choice = choice;
    }

    TypeSpec type() {
        var self = types.declared(choice.origin().pointer());
        var write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.JSON_WRITER, "out")
                .addParameter(self, "value");
        write.beginControlFlow("if (value instanceof $T.Unknown unknown)", self)
                .addStatement("$T.JSON.write(out, unknown.value())", Library.JSON_VALUE);
        for (var option : choice.options()) {
            write.nextControlFlow("else if (value instanceof $T option)", types.option(choice, option));
            if (!option.added().isEmpty()) {
                write.addStatement("out.tag($S, $S)", choice.property(), option.added());
            }
            write.addStatement(
                    types.wrapped(option) ? "$L.write(out, option.value())" : "$L.write(out, option)",
                    types.codec(option.value().type()));
        }
        write.endControlFlow();
        return TypeSpec.classBuilder(names.codec(choice.origin().pointer()))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Library.CODEC, self))
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addParameter(Library.JSON_READER, "in")
                        .addCode(reading(self))
                        .build())
                .addMethod(write.build())
                .build();
    }

    /** What says first what it is, is read at once; all else has to be looked at as a whole. */
    private CodeBlock reading(ClassName self) {
        var tagged = choice.options().stream()
                .filter(option ->
                        !option.tags().contains("") && !telling(option).isEmpty())
                .toList();
        if (tagged.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return in.choice($T::of)", self)
                    .build();
        }
        var cases = CodeBlock.builder()
                .add("return switch (in.tag($S)) {\n", choice.property())
                .indent();
        for (var option : tagged) {
            cases.add("case $L -> $L;\n", Literals.texts(telling(option)), read(option));
        }
        return cases.add("default -> in.choice($T::of);\n", self)
                .unindent()
                .add("};\n")
                .build();
    }

    /** The texts that mean it and nothing else. */
    private List<String> telling(Option option) {
        return option.tags().stream()
                .filter(tag -> choice.within(tag).isEmpty())
                .toList();
    }

    private CodeBlock read(Option option) {
        var codec = types.codec(option.value().type());
        return types.wrapped(option)
                ? CodeBlock.of("new $T($L.read(in))", types.option(choice, option), codec)
                : CodeBlock.of("$L.read(in)", codec);
    }
}
