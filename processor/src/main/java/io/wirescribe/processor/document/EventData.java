package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private static final Set<String> END = Set.of("[DONE]", "");

    private static final int MOST = 10_000;

    private final DocumentTree tree;
    private final Remarks remarks;

    /** How many events may still be looked at: a few that refer to each other are many on all ways. */
    private int left = MOST;

    EventData(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    /**
     * The schema of the data; the item's own where it says nothing of data. Of events whose data is JSON and others
     * whose data is not, any text.
     */
    Spot of(Spot itemSchema) {
        var data = data(itemSchema, List.of(), new HashSet<>());
        var at = itemSchema.node();
        var contents = data.stream().flatMap(this::content).toList();
        if (contents.isEmpty()) {
            return data.isEmpty() ? itemSchema : data.get(0);
        } else if (data.stream().anyMatch(this::onlyText)) {
            remarks.note(
                    itemSchema,
                    "the data of some events is JSON, that of others any text: each is the text that it comes as");
            return itemSchema.with(holding("type", new Text("string", at.line(), at.column()), at));
        } else if (contents.size() == 1) {
            return contents.get(0);
        }
        List<Node> branches = new ArrayList<>();
        for (var content : contents) {
            branches.add(branch(content, itemSchema));
        }
        return itemSchema.with(holding("oneOf", new Sequence(branches, at.line(), at.column()), at));
    }

    /**
     * The data of each event that this can be.
     *
     * @param described what is said of it beside this
     * @param within the events that this is part of
     */
    private List<Spot> data(@Nullable Spot schema, List<Spot> described, Set<Pointer> within) {
        var event = tree.follow(schema);
        if (event == null || within.size() > DEEPEST || --left < 0 || !within.add(event.pointer())) {
            return List.of();
        }
        var data = dataOf(event, described, within);
        within.remove(event.pointer());
        return data;
    }

    private List<Spot> dataOf(Spot event, List<Spot> described, Set<Pointer> within) {
        var held = described;
        var own = own(event);
        if (own != null && (json(own) || described.stream().noneMatch(this::json))) {
            held = List.of(own);
        }
        for (var part : event.itemsOf("allOf")) {
            var found = data(part, held, within);
            held = found.isEmpty() ? held : found;
        }
        Map<Pointer, Spot> data = new LinkedHashMap<>();
        for (var branch : Stream.of("oneOf", "anyOf")
                .flatMap(word -> event.itemsOf(word).stream())
                .toList()) {
            data(branch, held, within).forEach(each -> data.putIfAbsent(each.pointer(), each));
        }
        return data.isEmpty() ? held : List.copyOf(data.values());
    }

    /** The data of an event itself. What has other fields is no event, but what one holds. */
    private @Nullable Spot own(Spot event) {
        var properties = event.field("properties");
        var data = properties == null ? null : properties.field("data");
        if (properties == null || data == null) {
            return null;
        }
        var schema = tree.follow(data);
        var json = schema != null && schema.has("contentSchema");
        return json || FIELDS.containsAll(properties.names()) ? data : null;
    }

    private boolean json(Spot data) {
        return content(data).findAny().isPresent();
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

    /** Whether it is a text that is no JSON; but not the one that says that there is no more, or none at all. */
    private boolean onlyText(Spot data) {
        var schema = tree.follow(data);
        return schema != null
                && !schema.has("contentSchema")
                && text(schema)
                && !END.contains(String.valueOf(schema.textOf("const")))
                && schema.itemsOf("enum").stream().noneMatch(value -> END.contains(String.valueOf(value.text())));
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
        return holding("$ref", new Text(content.fragment(), node.line(), node.column()), node);
    }

    private static Node holding(String name, Node value, Node at) {
        return new Mapping(Map.of(name, value), at.line(), at.column());
    }
}
