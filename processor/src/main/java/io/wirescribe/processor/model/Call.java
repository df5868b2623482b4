package io.wirescribe.processor.model;

import java.util.List;

/**
 * One method of the user's interface.
 *
 * @param way how the answer is wanted
 * @param boxed whether the answer is declared as a class where there is a primitive
 * @param arguments in the order of the method's parameters
 * @param deprecation of the user's own method
 */
public record Call(
        String method, Signature signature, Way way, boolean boxed, List<Passed> arguments, Deprecation deprecation) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /** The same without what may be left out. */
    public Call shorter() {
        var required = arguments.stream()
                .filter(passed -> passed.argument().required())
                .toList();
        return new Call(method, signature, way, boxed, required, deprecation);
    }

    /**
     * What is passed for one argument.
     *
     * @param name of the method's parameter
     * @param boxed whether the method declares it as a class where there is a primitive
     */
    public record Passed(String name, Argument argument, boolean boxed) {

        /** In Java, as source code writes it in full. */
        public String type() {
            return boxed ? argument.boxed() : argument.type();
        }
    }
}
