package io.wirescribe.processor.tool;

/** A command that is not written as it should be. */
final class Misuse extends Exception {

    private static final long serialVersionUID = 1L;

    Misuse(String message, Usage usage) {
        super(message + "\n" + usage.synopsis() + "\"" + Usage.TOOL + " " + usage.name() + " --help\" tells more.");
    }
}
