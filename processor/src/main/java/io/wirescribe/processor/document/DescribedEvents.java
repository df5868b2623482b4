package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema says of the fields of events: the data of each that it can be, and what they are called. */
final class DescribedEvents {

    private static final int DEEPEST = 20;

    private static final Set<String> FIELDS = Set.of("data", "event", "id", "retry", "comment");

    private static final int MOST = 10_000;

    private final DocumentTree tree;
    private final EventPayloads payloads;
    private final List<Spot> data;

    /** All that have been seen, of events or not. */
    private final Set<String> fields = new HashSet<>();

    /** Of the events that have data; empty where any will do. */
    private final Set<String> names = new HashSet<>();

    private boolean without;

    /** How many events may still be looked at: a few that refer to each other are many on all ways. */
    private int left = MOST;

    DescribedEvents(DocumentTree tree, EventPayloads payloads, Spot schema) {
        this.tree = tree;
        this.payloads = payloads;
        this.data = data(schema, List.of(), new HashSet<>());
    }

    /** The data of each; none if it is not events that are described, but what they hold. */
    List<Spot> data() {
        return data;
    }

    /**
     * Whether nothing but events can be meant, even by one who has no word for them: what they hold may well have a
     * property that is called {@code data}.
     */
    boolean plain() {
        var sent = fields.size() > 1 || data.stream().anyMatch(each -> payloads.json(each) || payloads.ending(each));
        return sent && !data.isEmpty() && !without && FIELDS.containsAll(fields);
    }

    /** What those are called that hold something; empty if there are several, null if nothing is said of it. */
    @Nullable
    String name() {
        if (data.isEmpty() || !fields.contains("event")) {
            return null;
        }
        var held = data.stream().filter(each -> !payloads.ending(each)).count();
        return held == 1 && names.size() == 1 ? names.iterator().next() : "";
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
        var found = dataOf(event, described, within);
        within.remove(event.pointer());
        return found;
    }

    private List<Spot> dataOf(Spot event, List<Spot> described, Set<Pointer> within) {
        var held = described;
        var properties = event.field("properties");
        if (properties != null) {
            see(properties);
        }
        var own = properties == null ? null : own(properties);
        if (own != null && (payloads.json(own) || described.stream().noneMatch(payloads::json))) {
            held = List.of(own);
        }
        for (var part : event.itemsOf("allOf")) {
            var found = data(part, held, within);
            held = found.isEmpty() ? held : found;
        }
        Map<Pointer, Spot> found = new LinkedHashMap<>();
        for (var branch : Stream.of("oneOf", "anyOf")
                .flatMap(word -> event.itemsOf(word).stream())
                .toList()) {
            var ofBranch = data(branch, held, within);
            without |= ofBranch.isEmpty();
            ofBranch.forEach(each -> found.putIfAbsent(each.pointer(), each));
        }
        return found.isEmpty() ? held : List.copyOf(found.values());
    }

    private void see(Spot properties) {
        fields.addAll(properties.names());
        var data = properties.field("data");
        var name = properties.field("event");
        if (name != null && (data == null || !payloads.ending(data))) {
            names.add(name(name));
        }
    }

    /** The only one that is allowed; empty if there are several. */
    private String name(Spot event) {
        var schema = tree.follow(event);
        if (schema == null) {
            return "";
        }
        var listed = schema.itemsOf("enum");
        var only = listed.size() == 1 ? listed.get(0).text() : schema.textOf("const");
        return only == null ? "" : only;
    }

    /** The data of an event itself. What has other fields is no event, but what one holds. */
    private @Nullable Spot own(Spot properties) {
        var data = properties.field("data");
        var schema = tree.follow(data);
        var json = schema != null && schema.has("contentSchema");
        return json || FIELDS.containsAll(properties.names()) ? data : null;
    }
}
