package io.wirescribe.processor.document;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The types of JSON, and what else people call them: otherwise spelled, or by the names that programs have for them.
 */
final class TypeWords {

    static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    private static final Map<String, Meant> OTHERS = Map.ofEntries(
            entry("int", new Meant("integer", "")),
            entry("int32", new Meant("integer", "int32")),
            entry("int64", new Meant("integer", "int64")),
            entry("long", new Meant("integer", "int64")),
            entry("float", new Meant("number", "float")),
            entry("double", new Meant("number", "double")),
            entry("decimal", new Meant("number", "decimal")),
            entry("bool", new Meant("boolean", "")),
            entry("str", new Meant("string", "")),
            entry("text", new Meant("string", "")),
            entry("date", new Meant("string", "date")),
            entry("date-time", new Meant("string", "date-time")),
            entry("datetime", new Meant("string", "date-time")),
            entry("uuid", new Meant("string", "uuid")),
            entry("uri", new Meant("string", "uri")),
            entry("url", new Meant("string", "uri")),
            entry("email", new Meant("string", "email")),
            entry("list", new Meant("array", "")),
            entry("map", new Meant("object", "")),
            entry("dict", new Meant("object", "")),
            entry("dictionary", new Meant("object", "")));

    private TypeWords() {}

    /** @param format empty if the word says none */
    record Meant(String type, String format) {

        @Override
        public String toString() {
            return format.isEmpty() ? "`%s`".formatted(type) : "`%s` of the format `%s`".formatted(type, format);
        }
    }

    /** The type that a word means; itself if that is unknown. */
    static Meant meant(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(plain) ? new Meant(plain, "") : OTHERS.getOrDefault(plain, new Meant(word, ""));
    }
}
