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
 * What the data of an event is. An {@code itemSchema} describes the whole event, whose {@code data} is a text that has
 * a {@code contentSchema}.
 */
final class EventData {

    private static final int DEEPEST = 20;

    private final DocumentTree tree;

    EventData(DocumentTree tree) {
        this.tree = tree;
    }

    /** The schema of the data; the item's own where it says nothing of data. */
    Spot of(Spot itemSchema) {
        var contents = contents(itemSchema, new HashSet<>(), 0).toList();
        if (contents.isEmpty()) {
            return itemSchema;
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
    private Stream<Spot> contents(@Nullable Spot schema, Set<Pointer> seen, int depth) {
        var event = tree.follow(schema);
        if (event == null || depth > DEEPEST || !seen.add(event.pointer())) {
            return Stream.empty();
        }
        var properties = event.field("properties");
        var data = properties == null ? null : tree.follow(properties.field("data"));
        var content = data == null ? null : data.field("contentSchema");
        return Stream.concat(
                Stream.ofNullable(content),
                Stream.of("oneOf", "anyOf", "allOf")
                        .flatMap(word -> event.itemsOf(word).stream())
                        .flatMap(branch -> contents(branch, seen, depth + 1)));
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
