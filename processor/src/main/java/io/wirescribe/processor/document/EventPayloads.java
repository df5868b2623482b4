package io.wirescribe.processor.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the data of an event is described as: a text, or what that text holds. */
final class EventPayloads {

    /** What describes more than a text where no type is named. */
    private static final Set<String> STRUCTURAL =
            Set.of("properties", "additionalProperties", "items", "oneOf", "anyOf", "allOf");

    private static final Set<String> END = Set.of("[DONE]", "");

    private final DocumentTree tree;

    EventPayloads(DocumentTree tree) {
        this.tree = tree;
    }

    /** What the data holds, unless that is just a text. */
    Stream<Spot> content(Spot data) {
        var schema = tree.follow(data);
        if (schema == null) {
            return Stream.empty();
        }
        var content = schema.field("contentSchema");
        return content != null ? Stream.of(content) : text(schema) ? Stream.empty() : Stream.of(data);
    }

    boolean json(Spot data) {
        return content(data).findAny().isPresent();
    }

    /** Whether it is a text that is no JSON; but not the one that says that there is no more, or none at all. */
    boolean onlyText(Spot data) {
        var schema = tree.follow(data);
        return schema != null && !schema.has("contentSchema") && text(schema) && !end(schema);
    }

    /** Whether it says that there is no more, or nothing at all. */
    boolean ending(Spot data) {
        var schema = tree.follow(data);
        return schema != null && end(schema);
    }

    /** The one text that it can be, if that is no JSON. */
    Optional<String> fixed(@Nullable Spot data) {
        var schema = tree.follow(data);
        var text = schema == null ? null : only(schema);
        return Optional.ofNullable(text).filter(each -> !JsonReader.reads(each));
    }

    /** The only text that a schema allows; null if there are several, or nothing is said of it. */
    static @Nullable String only(Spot schema) {
        var listed = schema.itemsOf("enum");
        return listed.size() == 1 ? listed.get(0).text() : schema.textOf("const");
    }

    private static boolean end(Spot schema) {
        return END.contains(String.valueOf(schema.textOf("const")))
                || schema.itemsOf("enum").stream().anyMatch(value -> END.contains(String.valueOf(value.text())));
    }

    private static boolean text(Spot schema) {
        return schema.has("type")
                ? "string".equals(schema.textOf("type"))
                        || schema.itemsOf("type").stream().anyMatch(type -> "string".equals(type.text()))
                : STRUCTURAL.stream().noneMatch(schema::has);
    }
}
