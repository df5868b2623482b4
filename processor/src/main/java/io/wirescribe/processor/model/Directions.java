package io.wirescribe.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@code readOnly} and {@code writeOnly} make of {@code required}: nobody must send what is not theirs to send.
 */
public final class Directions {

    private final Set<Pointer> sent;
    private final Set<Pointer> received;

    private Directions(Set<Pointer> sent, Set<Pointer> received) {
        this.sent = sent;
        this.received = received;
    }

    /** The same API with only those properties required that whoever sends the object can send. */
    public static Api required(Api api) {
        var directions = new Directions(Reach.sent(api), Reach.received(api));
        Map<Pointer, Declared> types = new LinkedHashMap<>();
        api.types().forEach((pointer, type) -> types.put(pointer, directions.required(pointer, type)));
        return api.with(api.operations(), types);
    }

    private Declared required(Pointer pointer, Declared type) {
        if (!(type instanceof Declared.Structure structure)) {
            return type;
        }
        var properties = structure.properties().stream()
                .map(property -> property.with(presence(pointer, property)))
                .toList();
        return structure.with(properties);
    }

    private Presence presence(Pointer pointer, Property property) {
        if (!property.required()) {
            return property.presence();
        }
        return switch (property.access()) {
            case ANYONE -> Presence.REQUIRED;
            case SERVER -> sent.contains(pointer) ? Presence.OPTIONAL : Presence.REQUIRED;
            case CALLER -> callers(pointer);
        };
    }

    private Presence callers(Pointer pointer) {
        if (!received.contains(pointer)) {
            return Presence.REQUIRED;
        }
        return sent.contains(pointer) ? Presence.REQUIRED_WHEN_SENT : Presence.OPTIONAL;
    }
}
