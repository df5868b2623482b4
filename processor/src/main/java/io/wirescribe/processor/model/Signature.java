package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a Java method has it.
 *
 * @param name of the method
 * @param streamName of the method for the stream, where there is a plain answer too
 * @param arguments the parameters, those of the path first; the body is not among them
 * @param bodies what it can be sent, each of another type, what people mean first; empty if that is nothing
 * @param answer what it returns, as source code writes the type in full; null if it answers nothing that is JSON
 * @param event what its stream consists of; null if it does not answer one
 */
public record Signature(
        Operation operation,
        String name,
        String streamName,
        List<Argument> arguments,
        List<Argument> bodies,
        @Nullable String answer,
        @Nullable String event) {

    public Signature {
        arguments = List.copyOf(arguments);
        bodies = List.copyOf(bodies);
    }

    /** What it is sent, unless somebody says something else; null if that is nothing. */
    public @Nullable Argument body() {
        return bodies.isEmpty() ? null : bodies.get(0);
    }
}
