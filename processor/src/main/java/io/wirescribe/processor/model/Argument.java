package io.wirescribe.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the method of an operation takes.
 *
 * @param name in Java
 * @param type in Java, as source code writes it in full; a primitive where there is one
 * @param boxed the same, as a class
 * @param parameter what it becomes in the request; null for the body
 * @param content what the body is sent as; null for a parameter
 */
public record Argument(
        String name,
        String type,
        String boxed,
        boolean required,
        @Nullable Parameter parameter,
        @Nullable Content content) {

    /** Whether nothing can be asked without it. */
    public boolean demanded() {
        return required && (parameter == null || !parameter.settled());
    }

    /** Whether null cannot be it. */
    public boolean neverNull() {
        return demanded() && !nullable();
    }

    /** Whether null is one of its values: a path has no way to say so. */
    public boolean nullable() {
        return parameter != null
                && parameter.in() != Parameter.In.PATH
                && parameter.value().nullable();
    }
}
