package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the data of an event is. An {@code itemSchema} describes the whole event, whose {@code data} is a text: one of
 * JSON that has a {@code contentSchema}, or, as some write it, is described as what it holds.
 */
final class EventData {

    private static final int DEEPEST = 20;

    private static final Set<String> FIELDS = Set.of("data", "event", "id", "retry", "comment");

    /** What describes more than a text where no type is named. */
    private static final Set<String> STRUCTURAL =
            Set.of("properties", "additionalProperties", "items", "oneOf", "anyOf", "allOf");

    private final DocumentTree tree;

    EventData(DocumentTree tree) {
        this.tree = tree;
    }

    /**
     * The schema of the data, of which texts such as {@code [DONE]} count only where there is nothing else; the item's
     * own where it says nothing of data.
     */
    Spot of(Spot itemSchema) {
        var data = data(itemSchema, new HashSet<>(), 0).toList();
        var contents = data.stream().flatMap(this::content).toList();
        if (contents.isEmpty()) {
            return data.isEmpty() ? itemSchema : data.get(0);
        } else if (contents.size() == 1) {
            return contents.get(0);
        }
        List<Node> branches = new ArrayList<>();
        for (var content : contents) {
            branches.add(branch(content, itemSchema));
        }
        var at = itemSchema.node();
        return itemSchema.with(
                new Mapping(Map.of("oneOf", new Sequence(branches, at.line(), at.column())), at.line(), at.column()));
    }

    /** @param seen the events looked at so far: what they hold counts once */
    private Stream<Spot> data(@Nullable Spot schema, Set<Pointer> seen, int depth) {
        var event = tree.follow(schema);
        if (event == null || depth > DEEPEST || !seen.add(event.pointer())) {
            return Stream.empty();
        }
        return Stream.concat(
                own(event),
                Stream.of("oneOf", "anyOf", "allOf")
                        .flatMap(word -> event.itemsOf(word).stream())
                        .flatMap(branch -> data(branch, seen, depth + 1)));
    }

    /** The data of an event itself. What has other fields is no event, but what one holds. */
    private Stream<Spot> own(Spot event) {
        var properties = event.field("properties");
        var data = properties == null ? null : properties.field("data");
        if (properties == null || data == null) {
            return Stream.empty();
        }
        var schema = tree.follow(data);
        var json = schema != null && schema.has("contentSchema");
        return json || FIELDS.containsAll(properties.names()) ? Stream.of(data) : Stream.empty();
    }

    /** What the data holds, unless that is just a text. */
    private Stream<Spot> content(Spot data) {
        var schema = tree.follow(data);
        if (schema == null) {
            return Stream.empty();
        }
        var content = schema.field("contentSchema");
        return content != null ? Stream.of(content) : text(schema) ? Stream.empty() : Stream.of(data);
    }

    private static boolean text(Spot schema) {
        return schema.has("type")
                ? "string".equals(schema.textOf("type"))
                        || schema.itemsOf("type").stream().anyMatch(type -> "string".equals(type.text()))
                : STRUCTURAL.stream().noneMatch(schema::has);
    }

    /** In the same document a branch is the schema where it stands, and is called after that. */
    private static Node branch(Spot content, Spot itemSchema) {
        var node = content.node();
        if (content.reference() != null || content.top() != itemSchema.top()) {
            return node;
        }
        var reference = new Text(content.fragment(), node.line(), node.column());
        return new Mapping(Map.of("$ref", reference), node.line(), node.column());
    }
}
