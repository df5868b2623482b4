package io.wirescribe.processor.model;

import java.util.List;
import java.util.Set;

/**
 * The client behind one interface of the user's.
 *
 * @param interfaceName its name within its package
 * @param open whether the interface is public
 * @param deprecation of the interface
 * @param nested the simple names of the types within the interface, which the client inherits
 */
public record ClientPlan(
        String interfaceName,
        String clientName,
        boolean open,
        Deprecation deprecation,
        Set<String> nested,
        List<Call> calls) {

    public ClientPlan {
        nested = Set.copyOf(nested);
        calls = List.copyOf(calls);
    }
}
