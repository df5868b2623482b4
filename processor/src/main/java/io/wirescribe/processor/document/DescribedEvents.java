package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Event> events;
    private final Optional<String> end;

    /** All that have been seen, of events or not. */
    private final Set<String> fields = new HashSet<>();

    private boolean without;

    /** How many events may still be looked at: a few that refer to each other are many on all ways. */
    private int left = MOST;

    DescribedEvents(DocumentTree tree, EventPayloads payloads, Spot schema) {
        this.tree = tree;
        this.payloads = payloads;
        this.events = events(schema, List.of(new Event(null, "")), new HashSet<>());
        this.end = onlyFixedText();
    }

    /**
     * What is said of an event.
     *
     * @param data null if nothing is
     * @param name the only one that is allowed; empty if any will do
     */
    private record Event(@Nullable Spot data, String name) {

        /** What is said later holds too. */
        Event and(@Nullable Spot otherData, String otherName) {
            return new Event(otherData == null ? data : otherData, otherName.isEmpty() ? name : otherName);
        }

        /** Of the same data. */
        Event or(Event other) {
            return name.equals(other.name) ? this : new Event(data, "");
        }
    }

    /** The data of each; none if it is not events that are described, but what they hold. */
    List<Spot> data() {
        return events.stream().flatMap(event -> Stream.ofNullable(event.data())).toList();
    }

    /**
     * Whether nothing but events can be meant, even by one who has no word for them: what they hold may well have a
     * property that is called {@code data}.
     */
    boolean plain() {
        var data = data();
        var sent = fields.size() > 1 || data.stream().anyMatch(each -> payloads.json(each) || payloads.ending(each));
        return sent && !data.isEmpty() && !without && FIELDS.containsAll(fields);
    }

    /** What those are called that hold something; empty if there are several, null if nothing is said of it. */
    @Nullable
    String name() {
        if (data().isEmpty() || !fields.contains("event")) {
            return null;
        }
        var names = events.stream()
                .filter(event -> event.data() != null && !payloads.ending(event.data()))
                .filter(event -> end.isEmpty() || !end.equals(payloads.fixed(event.data())))
                .map(Event::name)
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    /** The only text beside JSON, if it is always the same: without a name it says that there is no more. */
    Optional<String> end() {
        return end;
    }

    private Optional<String> onlyFixedText() {
        var texts = data().stream()
                .filter(payloads::onlyText)
                .map(payloads::fixed)
                .distinct()
                .toList();
        return texts.size() == 1 && data().stream().anyMatch(payloads::json) ? texts.get(0) : Optional.empty();
    }

    /**
     * Each event that this can be, by its data.
     *
     * @param described what is said of it beside this
     * @param within the events that this is part of
     */
    private List<Event> events(@Nullable Spot schema, List<Event> described, Set<Pointer> within) {
        var event = tree.follow(schema);
        if (event == null || within.size() > DEEPEST || --left < 0 || !within.add(event.pointer())) {
            return List.of();
        }
        var found = eventsOf(event, described, within);
        within.remove(event.pointer());
        return found;
    }

    private List<Event> eventsOf(Spot event, List<Event> described, Set<Pointer> within) {
        var properties = tree.follow(event.field("properties"));
        var held = properties == null ? described : with(properties, described);
        for (var part : event.itemsOf("allOf")) {
            var found = events(part, held, within);
            held = found.isEmpty() ? held : found;
        }
        Map<Pointer, Event> found = new LinkedHashMap<>();
        for (var branch : Stream.of("oneOf", "anyOf")
                .flatMap(word -> event.itemsOf(word).stream())
                .toList()) {
            without |= !add(events(branch, held, within), found);
        }
        return found.isEmpty() ? held : List.copyOf(found.values());
    }

    /** Adds those that have data, if any does. */
    private static boolean add(List<Event> ofBranch, Map<Pointer, Event> found) {
        boolean any = false;
        for (var each : ofBranch) {
            var data = each.data();
            if (data != null) {
                found.merge(data.pointer(), each, Event::or);
                any = true;
            }
        }
        return any;
    }

    private List<Event> with(Spot properties, List<Event> described) {
        fields.addAll(properties.names());
        var name = name(properties.field("event"));
        var own = own(properties);
        if (own == null || (!payloads.json(own) && described.stream().anyMatch(this::json))) {
            return described.stream().map(each -> each.and(null, name)).toList();
        }
        return described.stream().map(each -> each.and(own, name)).reduce(Event::or).stream()
                .toList();
    }

    private boolean json(Event event) {
        return event.data() != null && payloads.json(event.data());
    }

    /** The only one that is allowed; empty if there are several, or nothing is said of it. */
    private String name(@Nullable Spot event) {
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
