package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.media.MediaType;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a body or an answer holds, by media type. */
final class ContentReader {

    private static final Value ANYTHING = new Value(new Type.Anything(), false, List.of());

    private final DocumentTree tree;
    private final SchemaReader schemas;

    ContentReader(DocumentTree tree, SchemaReader schemas) {
        this.tree = tree;
        this.schemas = schemas;
    }

    /** @param owner the body or answer that holds them */
    List<Content> read(@Nullable Map<String, MediaType> contents, Spot owner) {
        Map<String, Content> read = new LinkedHashMap<>();
        for (var name : contents == null ? Set.<String>of() : contents.keySet()) {
            var mediaType = name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            var spot = tree.follow(tree.child(owner.field("content"), name));
            read.computeIfAbsent(mediaType, each -> content(each, spot));
        }
        return List.copyOf(read.values());
    }

    private Content content(String mediaType, @Nullable Spot spot) {
        var schema = spot == null ? null : spot.has("schema") ? spot.field("schema") : spot.field("itemSchema");
        if (structured(mediaType)) {
            return new Content(mediaType, schema == null ? ANYTHING : schemas.value(schema));
        }
        var value = schema == null ? ANYTHING : schemas.value(schema);
        return new Content(mediaType, opaque(value.type()) ? raw(mediaType) : value);
    }

    /** Whether the schema of such a body says what is in it, and not just that it is one. */
    private static boolean structured(String mediaType) {
        return mediaType.endsWith("json")
                || mediaType.endsWith("xml")
                || mediaType.equals("*/*")
                || mediaType.equals("text/event-stream")
                || mediaType.equals("application/vnd.amazon.eventstream")
                || mediaType.equals("application/x-www-form-urlencoded")
                || mediaType.startsWith("multipart/");
    }

    private static boolean opaque(Type type) {
        return type instanceof Type.Anything
                || (type instanceof Type.Scalar scalar
                        && (scalar.kind() == Kind.BYTES || (scalar.kind() == Kind.STRING)));
    }

    private static Value raw(String mediaType) {
        var kind = mediaType.startsWith("text/") ? Kind.STRING : Kind.BINARY;
        return new Value(new Type.Scalar(kind, kind == Kind.BINARY ? "binary" : ""), false, List.of());
    }
}
