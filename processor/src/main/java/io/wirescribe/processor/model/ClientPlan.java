package io.wirescribe.processor.model;

import java.util.List;

/**
 * The client behind one interface of the user's.
 *
 * @param interfaceName its name within its package
 * @param open whether the interface is public
 */
public record ClientPlan(String interfaceName, String clientName, boolean open, List<Call> calls) {

    public ClientPlan {
        calls = List.copyOf(calls);
    }
}
