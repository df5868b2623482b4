package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Variant;
import io.wirescribe.processor.naming.Names;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What an operation answers, where that depends on the status: a sealed interface with a record for each of them. */
final class AnswersEmitter {

    private static final String UNKNOWN = "Unknown";

    private final Names names;
    private final JavaTypes types;
    private final Declared.Answers answers;
    private final ClassName self;

    AnswersEmitter(Names names, JavaTypes types, Declared.Answers answers) {
        this.names = names;
        this.types = types;
        this.answers = answers;
        this.self = types.declared(answers.origin().pointer());
    }

    TypeSpec type() {
        var type = TypeSpec.interfaceBuilder(self)
                .addJavadoc(
                        "$L\n\n<p>What is answered when all goes well depends on the status.\n",
                        RecordJavadoc.header(names, answers))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        answers.variants().forEach(variant -> type.addType(variant(variant)));
        return type.addType(unknown()).build();
    }

    private TypeSpec variant(Variant variant) {
        var record = MethodSpec.constructorBuilder();
        var content = variant.content();
        var javadoc = new StringBuilder(Prose.lead(
                Prose.code(variant.status()) + (variant.doc().text().isEmpty() ? "" : ":"),
                Prose.html(variant.doc().text())));
        if (content != null) {
            record.addParameter(component(content), "value");
            javadoc.append("\n\n")
                    .append(RecordJavadoc.parameter("value", "the body").strip());
        }
        return record(names.variant(answers, variant), record)
                .addJavadoc("$L\n", javadoc)
                .build();
    }

    private TypeName component(Content content) {
        return content.value().nullable()
                ? types.element(content.value())
                : types.plain(content.value().type());
    }

    private TypeSpec unknown() {
        return record(
                        UNKNOWN,
                        MethodSpec.constructorBuilder().addParameter(JavaTypes.nullable(Library.JSON_VALUE), "value"))
                .addJavadoc("""
                        A success of a status newer than the document that this code was generated from.

                        @param value the body, null if there is none
                        """)
                .build();
    }

    private TypeSpec.Builder record(String name, MethodSpec.Builder components) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(components.build());
    }

    /** {@code json(Job.JSON).only(200).<StartJobAnswer>map(StartJobAnswer.Ok::new)}, or else the others. */
    CodeBlock reading() {
        return Stream.concat(answers.variants().stream().map(this::reading), Stream.of(unknownReading()))
                .reduce((one, other) -> CodeBlock.of("$L\n.or($T.$L)", one, Library.REPLY, other))
                .orElseThrow();
    }

    private CodeBlock reading(Variant variant) {
        var made = self.nestedClass(names.variant(answers, variant));
        var content = variant.content();
        if (content == null) {
            return CodeBlock.of(
                    "nothing()$L$L", only(variant), map(variant, CodeBlock.of("nothing -> new $T()", made)));
        }
        var as = content.mediaType().equals("application/json")
                        || content.mediaType().equals("*/*")
                ? CodeBlock.of("")
                : CodeBlock.of(".as($S)", content.mediaType());
        var map = map(variant, CodeBlock.of("$T::new", made));
        return CodeBlock.of("$L$L$L$L", types.reading(content), as, only(variant), map);
    }

    /** The first one says what they have in common. */
    private CodeBlock map(Variant variant, CodeBlock made) {
        return variant.equals(answers.variants().get(0))
                ? CodeBlock.of(".<$T>map($L)", self, made)
                : CodeBlock.of(".map($L)", made);
    }

    private CodeBlock unknownReading() {
        return CodeBlock.of("json($T.JSON).orNothing().map($T::new)", Library.JSON_VALUE, self.nestedClass(UNKNOWN));
    }

    private static String only(Variant variant) {
        return variant.status().equals("2XX") ? "" : ".only(" + variant.status() + ")";
    }
}
