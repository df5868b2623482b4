package io.wirescribe.processor;

import java.util.Locale;
import java.util.Map;
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
        var wanted = options.getOrDefault(OPTION, "").strip().toUpperCase(Locale.ROOT);
        for (var each : values()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        return WARNING;
    }

    Diagnostic.Kind kind() {
        return kind;
    }
}
