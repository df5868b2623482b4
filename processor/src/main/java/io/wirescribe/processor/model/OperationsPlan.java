package io.wirescribe.processor.model;

import java.util.List;

/**
 * The interface that holds the methods which an interface of the user's includes.
 *
 * @param interfaceName the user's, within its package
 * @param open whether that is public
 */
public record OperationsPlan(String name, String interfaceName, boolean open, List<Call> calls) {

    public OperationsPlan {
        calls = List.copyOf(calls);
    }
}
