package io.wirescribe.processor.drift;

import java.util.Objects;

/** What parts are called when they are spoken of. */
final class Subjects {

    private Subjects() {}

    /** What the document itself calls a part. */
    static String written(Part part) {
        var twin = " in " + part.fact("in");
        return part.kind().equals("parameter") && part.name().endsWith(twin)
                ? part.name().substring(0, part.name().length() - twin.length())
                : part.name();
    }

    /** @param whole what the part is in, empty for the document itself */
    static String of(Part part, String whole) {
        return switch (part.kind()) {
            case "operation" -> Objects.requireNonNullElse(part.fact("id"), part.name());
            case "type" -> part.name();
            case "property", "demand" -> whole + "." + part.name();
            case "items" -> whole + "[]";
            case "entries", "others" -> whole + ".*";
            case "names", "values" -> part.kind() + " of " + whole;
            case "listed" -> whole + ": " + part.name();
            case "entry" -> whole + " entry " + part.name();
            case "value" -> whole + " value \"" + part.name() + "\"";
            case "body" -> whole + " body";
            case "content" -> whole + " as " + part.name();
            case "when" -> whole + " when " + part.name();
            default -> (whole + " " + part.kind() + " " + part.name()).strip();
        };
    }
}
