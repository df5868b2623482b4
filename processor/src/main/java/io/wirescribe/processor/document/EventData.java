package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Content.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the data of an event is. An {@code itemSchema} describes the whole event, whose {@code data} is a text: one of
 * JSON that has a {@code contentSchema}, or, as some write it, is described as what it holds. Before OpenAPI 3.2 there
 * was but one word for either, and some describe whole events with it.
 */
final class EventData {

    private final DocumentTree tree;
    private final Remarks remarks;
    private final EventPayloads payloads;

    EventData(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.payloads = new EventPayloads(tree);
    }

    /**
     * Events of one kind.
     *
     * @param data the schema of their data
     * @param name what they are called; empty if that is not always the same, null if nothing is said of it
     * @param marker the data of those that hold nothing; null if the document has none of its own
     */
    record Events(
            Spot data, @Nullable String name, @Nullable Marker marker) {}

    /** The events that a media type describes; null if it describes just what their data holds. */
    @Nullable
    Events of(Spot mediaType) {
        var item = mediaType.field("itemSchema");
        if (item != null) {
            return events(item, item, new DescribedEvents(tree, payloads, item));
        }
        var schema = mediaType.field("schema");
        var list = tree.follow(schema);
        var each = list != null && list.has("items") ? list.field("items") : schema;
        var described = each == null || (each == schema && likeJson(mediaType, each))
                ? null
                : new DescribedEvents(tree, payloads, each);
        if (each == null || described == null || !described.plain()) {
            return null;
        }
        remarks.note(each, "this describes events with all their fields: each is read as its `data`");
        return events(each, each.within(mediaType) ? each : each.implied("data", each.node()), described);
    }

    /**
     * Whether JSON beside it is described alike: it has no events, so what looks like one is what both hold. A list of
     * events is what JSON makes of them all.
     */
    private static boolean likeJson(Spot mediaType, Spot schema) {
        var content = mediaType.parent();
        return content != null
                && content.fields().stream()
                        .filter(other -> Content.json(other.name()))
                        .flatMap(other -> Stream.ofNullable(other.field("schema")))
                        .anyMatch(other -> Likeness.WRITTEN.of(other.node(), schema.node()));
    }

    /** @param place where their data is described; what others refer to too stays what it is */
    private Events events(Spot schema, Spot place, DescribedEvents described) {
        var marker = described.marker();
        marker.ifPresent(each -> remarks.note(
                schema,
                "the data of one event is always `%s`, that of others is JSON: it is left out".formatted(each.text())
                        + (each.ends() ? ", and ends the stream where it has no name" : "")));
        return new Events(data(schema, place, described), described.name(), marker.orElse(null));
    }

    /**
     * The schema of the data; the item's own where it says nothing of data. Of events whose data is JSON and others
     * whose data is not, any text.
     */
    private Spot data(Spot schema, Spot place, DescribedEvents described) {
        var at = schema.node();
        var data = described.data();
        var contents = data.stream().flatMap(payloads::content).toList();
        if (contents.isEmpty()) {
            return data.isEmpty() ? schema : data.get(0);
        } else if (described.marker().isEmpty() && data.stream().anyMatch(payloads::onlyText)) {
            remarks.note(
                    schema,
                    "the data of some events is JSON, that of others any text: each is the text that it comes as");
            return place.with(holding("type", new Text("string", at.line(), at.column()), at));
        } else if (contents.size() == 1) {
            return contents.get(0);
        }
        List<Node> branches = new ArrayList<>();
        for (var content : contents) {
            branches.add(branch(content, place));
        }
        return place.with(holding("oneOf", new Sequence(branches, at.line(), at.column()), at));
    }

    /** In the same document a branch is the schema where it stands, and is called after that. */
    private static Node branch(Spot content, Spot place) {
        var node = content.node();
        if (content.reference() != null || content.top() != place.top()) {
            return node;
        }
        return holding("$ref", new Text(content.fragment(), node.line(), node.column()), node);
    }

    private static Node holding(String name, Node value, Node at) {
        return new Mapping(Map.of(name, value), at.line(), at.column());
    }
}
