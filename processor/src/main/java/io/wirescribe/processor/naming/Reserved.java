package io.wirescribe.processor.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that mean something else already where the generated code stands. */
final class Reserved {

    /** What Windows takes for devices, whatever their ending and case: no file can be called so. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("Aux", "Con", "Nul", "Prn"),
                    Stream.of("Com", "Lpt")
                            .flatMap(port -> IntStream.rangeClosed(1, 9).mapToObj(number -> port + number)))
            .collect(Collectors.toUnmodifiableSet());

    /** Types that generated code, or any user of it, calls by their simple names. */
    static final Set<String> TYPES = with(
            DEVICES,
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Double",
            "Enum",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "Iterable",
            "Long",
            "Number",
            "Object",
            "Override",
            "Record",
            "String",
            "SuppressWarnings",
            "Void",
            "Deprecated",
            "List",
            "Map",
            "Set",
            "Collection",
            "Iterator",
            "UUID",
            "LocalDate",
            "OffsetDateTime",
            "Pattern",
            "Generated",
            "Nullable",
            "NullMarked",
            "JsonProperty",
            "JsonInclude",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonCreator",
            "JsonFormat",
            "JsonValue",
            "Codec",
            "Bytes",
            "Codecs",
            "JsonReader",
            "JsonWriter",
            "FieldReader",
            "FieldWriter",
            "Constraints",
            "ConstraintViolationException",
            "Request",
            "Reply",
            "Transport",
            "Response",
            "RawResponse",
            "EventStream",
            "ClientBuilder",
            "Builder",
            "Known",
            "Unknown",
            "OfText",
            "OfNumber",
            "OfBoolean",
            "OfList",
            "OfMap");

    /** Java's keywords and literals. */
    static final Set<String> WORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    /** What a record cannot call a component, and what ours have as methods of their own. */
    static final Set<String> COMPONENTS = with(
            WORDS,
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "toBuilder",
            "build",
            "additionalProperties",
            "additionalProperty",
            "of",
            "constraints",
            "propertyCount",
            "toJson");

    /** The same of the headers of an answer. */
    static final Set<String> HEADERS = with(COMPONENTS, "all");

    /** What every client can do already. */
    static final Set<String> METHODS = with(
            WORDS,
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "equals",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "close");

    /** What every client builder can do already. */
    static final Set<String> BUILDER = with(
            WORDS,
            "baseUrl",
            "server",
            "serverVariable",
            "connectTimeout",
            "timeout",
            "silence",
            "callTimeout",
            "maxRetries",
            "maxRedirects",
            "limits",
            "userAgent",
            "proxy",
            "proxyCredentials",
            "sslContext",
            "logging",
            "header",
            "transport",
            "credential",
            "build",
            "self",
            "connect");

    private Reserved() {}

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
