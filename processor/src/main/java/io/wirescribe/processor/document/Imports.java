package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls the schemas and the paths that it keeps in other files. It is known from what the document
 * says, so that no file is read for it.
 */
final class Imports {

    private final Map<Pointer, String> schemas;
    private final Map<Pointer, String> paths;

    private Imports(Map<Pointer, String> schemas, Map<Pointer, String> paths) {
        this.schemas = schemas;
        this.paths = paths;
    }

    static Imports of(Spot root) {
        var components = root.field("components");
        return new Imports(
                components == null ? Map.of() : names(components.fieldsOf("schemas")), names(root.fieldsOf("paths")));
    }

    @Nullable
    String schema(Pointer pointer) {
        return schemas.get(pointer);
    }

    @Nullable
    String path(Pointer pointer) {
        return paths.get(pointer);
    }

    /** Of several names for the same the first by the alphabet, wherever it stands. */
    private static Map<Pointer, String> names(List<Spot> parts) {
        var names = new HashMap<Pointer, String>();
        parts.stream().sorted(Comparator.comparing(Spot::name)).forEach(part -> {
            var reference = part.reference();
            if (reference != null && !reference.startsWith("#")) {
                names.putIfAbsent(target(part, reference), part.name());
            }
        });
        return names;
    }

    private static Pointer target(Spot from, String reference) {
        var parts = reference.split("#", 2);
        var document = Neighbours.name(from.pointer().document(), parts[0]);
        return new Pointer(document, parts.length == 1 ? "#" : "#" + JsonPointer.decoded(parts[1]));
    }
}
