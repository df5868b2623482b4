package io.wirescribe.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which constants the code writes by itself. One that must be there always; one that need not only where nobody sends
 * it: in a request it is the caller's choice whether it is there.
 */
public final class Fixed {

    private Fixed() {}

    /** The same API with constants only where the code writes them. */
    public static Api constants(Api api) {
        var sent = Reach.sent(api);
        Map<Pointer, Declared> types = new LinkedHashMap<>();
        api.types()
                .forEach((pointer, type) -> types.put(
                        pointer,
                        type instanceof Declared.Structure structure && sent.contains(pointer)
                                ? chosen(structure)
                                : type));
        return new Api(api.document(), api.doc(), api.operations(), types, api.servers(), api.security());
    }

    private static Declared chosen(Declared.Structure structure) {
        return structure.with(structure.properties().stream()
                .map(property -> property.required() ? property : property.withoutConstant())
                .toList());
    }
}
