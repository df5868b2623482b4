package io.wirescribe.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which constants the code writes by itself: those that must be there always. Whether another is there is a matter of
 * who sends the object, and what comes without it goes on without it.
 */
public final class Fixed {

    private Fixed() {}

    /** The same API with constants only where the code writes them. */
    public static Api constants(Api api) {
        Map<Pointer, Declared> types = new LinkedHashMap<>();
        api.types()
                .forEach((pointer, type) ->
                        types.put(pointer, type instanceof Declared.Structure structure ? required(structure) : type));
        return api.with(api.operations(), types);
    }

    private static Declared required(Declared.Structure structure) {
        return structure.with(structure.properties().stream()
                .map(property -> property.required() ? property : property.withoutConstant())
                .toList());
    }
}
