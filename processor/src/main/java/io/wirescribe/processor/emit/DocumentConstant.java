package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Edition;
import java.util.ArrayList;
import javax.lang.model.element.Modifier;

/** What a client knows of the document that it comes from. */
final class DocumentConstant {

    static final String NAME = "DOCUMENT";

    private DocumentConstant() {}

    static FieldSpec of(Api api, Edition edition) {
        return FieldSpec.builder(Library.DOCUMENT, NAME, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What this client was generated from.\n")
                .initializer(
                        "$>$>$T.of(\n$S, $S, $S)$L$<$<",
                        Library.DOCUMENT,
                        api.document(),
                        edition.version(),
                        edition.digest(),
                        files(edition))
                .build();
    }

    /** One that is made of several files names them. */
    private static CodeBlock files(Edition edition) {
        if (edition.files().size() == 1) {
            return CodeBlock.of("");
        }
        var files = new ArrayList<CodeBlock>();
        edition.files().forEach((name, digest) -> files.add(CodeBlock.of("\n$S, $S", name, digest)));
        return CodeBlock.of("\n.files($>$>$L)$<$<", CodeBlock.join(files, ","));
    }
}
