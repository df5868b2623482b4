package io.wirescribe.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** How a change that breaks callers is reported. */
enum Breaking {
    NOTE(Diagnostic.Kind.NOTE),
    WARNING(Diagnostic.Kind.WARNING),
    ERROR(Diagnostic.Kind.ERROR);

    /** The option that says so: {@code note}, {@code warning} or {@code error}. */
    static final String OPTION = "wirescribe.breaking";

    private final Diagnostic.Kind kind;

    Breaking(Diagnostic.Kind kind) {
        this.kind = kind;
    }

    /** A warning, unless the user has another of the words. */
    static Breaking of(Map<String, String> options) {
        return word(Options.text(options, OPTION)).orElse(WARNING);
    }

    static boolean known(String word) {
        return word(word).isPresent();
    }

    private static Optional<Breaking> word(String word) {
        return Stream.of(values())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    Diagnostic.Kind kind() {
        return kind;
    }
}
