package io.wirescribe.processor.tool;

/** Something that cannot be done; the message is for the user. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
