package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls the schemas, the paths and the operations that it keeps in other files. It is known from what
 * the document says, so that no file is read for it but one that stands for all schemas or all paths.
 */
final class Imports {

    private final Map<Pointer, String> schemas;
    private final Map<Pointer, String> paths;
    private final Map<Pointer, Call> calls = new HashMap<>();

    /** What an operation is called by if it has no other name. */
    record Call(String method, String path) {}

    private Imports(Map<Pointer, String> schemas, Map<Pointer, String> paths) {
        this.schemas = schemas;
        this.paths = paths;
    }

    static Imports of(Spot root) {
        var schemas = root.memberOf("components", "schemas");
        var paths = root.fieldsOf("paths");
        var imports = new Imports(schemas == null ? Map.of() : names(root, schemas.members()), names(root, paths));
        paths.forEach(imports::calls);
        return imports;
    }

    @Nullable
    String schema(Pointer pointer) {
        return schemas.get(pointer);
    }

    @Nullable
    String path(Pointer pointer) {
        return paths.get(pointer);
    }

    @Nullable
    Call call(Pointer pointer) {
        return calls.get(pointer);
    }

    private void calls(Spot path) {
        for (var operation : path.fields()) {
            var reference = operation.reference();
            if (reference != null && Routes.METHODS.contains(operation.name())) {
                calls.putIfAbsent(target(operation, reference), new Call(operation.name(), path.name()));
            }
        }
    }

    /**
     * Of several names for the same its own if it is among them, else the first by the alphabet, wherever it stands.
     */
    private static Map<Pointer, String> names(Spot root, List<Spot> parts) {
        var names = new HashMap<Pointer, String>();
        parts.stream().sorted(Comparator.comparing(Spot::name)).forEach(part -> {
            var reference = part.reference();
            var pointer = reference == null ? part.pointer() : target(part, reference);
            if (!pointer.document().equals(root.pointer().document())) {
                names.merge(pointer, part.name(), (first, other) -> other.equals(own(pointer)) ? other : first);
            }
        });
        return names;
    }

    /** What something is called where it is. */
    private static String own(Pointer pointer) {
        var steps = JsonPointer.steps(pointer.fragment());
        return steps.isEmpty() ? pointer.file() : steps.get(steps.size() - 1);
    }

    private static Pointer target(Spot from, String reference) {
        var parts = reference.split("#", 2);
        var own = from.pointer().document();
        var document = parts[0].isEmpty() ? own : Neighbours.name(own, parts[0]);
        return new Pointer(document, parts.length == 1 ? "#" : "#" + JsonPointer.decoded(parts[1]));
    }
}
