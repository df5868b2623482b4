package io.wirescribe.processor.emit;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Outgoing;
import io.wirescribe.processor.model.Signature;
import java.util.List;
import java.util.Objects;

/** How a request takes its body. */
final class Bodies {

    private final JavaTypes types;
    private final Encodings encodings;
    private final MultipartForms forms;

    Bodies(JavaTypes types, MultipartForms forms) {
        this.types = types;
        this.encodings = new Encodings(types);
        this.forms = forms;
    }

    /** {@code .json(CompletionRequest.JSON, request)}. */
    CodeBlock set(Signature signature, Argument body) {
        var content = requireNonNull(body.content());
        var value = body.required()
                ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, body.name(), body.name())
                : CodeBlock.of("$N", body.name());
        return switch (content.form()) {
            case JSON -> json(content, value);
            case URL_ENCODED ->
                CodeBlock.of(".body($L.body($L, $L))", encodings.of(signature, content), codec(content), value);
            case MULTIPART -> CodeBlock.of(".body($L)", forms.of(body, content));
            case TEXT -> CodeBlock.of(".body($T.text($S, $L))", Library.BODY, concrete(content, "text/plain"), value);
            case BINARY, EVENTS, MIXED -> CodeBlock.of(".body($T.of($L, $L))", Library.BODY, uploads(signature), value);
        };
    }

    private static CodeBlock uploads(Signature signature) {
        var mediaTypes = Outgoing.uploads(requireNonNull(signature.operation().body())).stream()
                .map(mediaType -> CodeBlock.of("$S", mediaType))
                .toList();
        var all = CodeBlock.join(mediaTypes, ",$W");
        return mediaTypes.size() == 1 ? all : CodeBlock.of("$T.of($L)", List.class, all);
    }

    private CodeBlock json(Content content, CodeBlock value) {
        var mediaType = concrete(content, "application/json");
        return mediaType.equals("application/json")
                ? CodeBlock.of(".json($L, $L)", codec(content), value)
                : CodeBlock.of(".body($T.json($S, $L, $L))", Library.BODY, mediaType, codec(content), value);
    }

    /** A range is no type that something could be. */
    private static String concrete(Content content, String usual) {
        return content.mediaType().contains("*") ? usual : content.mediaType();
    }

    private CodeBlock codec(Content content) {
        return types.codec(content.value().type());
    }

    /** The classes that hold how forms are encoded. */
    List<TypeSpec> shelves() {
        return encodings.shelves();
    }
}
