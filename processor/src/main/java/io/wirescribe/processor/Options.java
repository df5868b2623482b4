package io.wirescribe.processor;

import io.wirescribe.processor.document.DocumentLocator;
import java.util.Map;
import java.util.Objects;

/** What the user sets for all interfaces at once. A word that means nothing is a mistake, and not taken for another. */
final class Options {

    private Options() {}

    /** Empty where it is not set, or set to nothing: compilers have null for {@code -Aname} alone. */
    static String text(Map<String, String> options, String name) {
        return Objects.requireNonNullElse(options.get(name), "").strip();
    }

    /** Whether documents may refer to other folders and hosts is for the locator to know; here it is only checked. */
    static void check(Map<String, String> options, Report report) {
        var remote = text(options, DocumentLocator.REMOTE);
        if (!remote.isEmpty() && !remote.equals("allow")) {
            report.option(DocumentLocator.REMOTE, "allow or left out", remote);
        }
        var breaking = text(options, Breaking.OPTION);
        if (!breaking.isEmpty() && !Breaking.known(breaking)) {
            report.option(Breaking.OPTION, "note, warning or error", breaking);
        }
    }
}
