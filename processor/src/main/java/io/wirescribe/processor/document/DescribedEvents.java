package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Content.Marker;
import io.wirescribe.processor.model.Pointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema says of the fields of events: the data of each that it can be, and what they are called. */
final class DescribedEvents {

    private static final int DEEPEST = 20;

    private static final Set<String> FIELDS = Set.of("data", "event", "id", "retry", "comment");

    private static final int MOST = 10_000;

    /** What TypeSpec writes beside the event that is the last one. */
    private static final String TERMINAL = "x-ms-sse-terminal-event";

    /** As {@code [DONE]} is. */
    private static final Pattern BRACKETED = Pattern.compile("\\[.*]");

    private final DocumentTree tree;
    private final EventPayloads payloads;
    private final List<Event> events;
    private final Optional<Marker> marker;

    /** All that have been seen, of events or not. */
    private final Set<String> fields = new HashSet<>();

    /** Where the data is described of those after which no more come. */
    private final Set<Pointer> last = new HashSet<>();

    private boolean without;

    /** How many events may still be looked at: a few that refer to each other are many on all ways. */
    private int left = MOST;

    DescribedEvents(DocumentTree tree, EventPayloads payloads, Spot schema) {
        this.tree = tree;
        this.payloads = payloads;
        this.events = events(schema, List.of(new Event(null, "")), new HashSet<>());
        this.marker = onlyFixedText();
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
                .filter(event -> marker.isEmpty() || !marker.map(Marker::text).equals(payloads.fixed(event.data())))
                .map(Event::name)
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    /** The only text beside JSON, if it is always the same. */
    Optional<Marker> marker() {
        return marker;
    }

    private Optional<Marker> onlyFixedText() {
        var texts = data().stream().filter(payloads::onlyText).toList();
        var fixed = texts.stream().map(payloads::fixed).distinct().toList();
        return fixed.size() == 1 && data().stream().anyMatch(payloads::json)
                ? fixed.get(0).map(text -> new Marker(text, ends(text, texts)))
                : Optional.empty();
    }

    /** A connection is also kept alive by a fixed text: one that ends a stream is marked so, or in brackets. */
    private boolean ends(String text, List<Spot> described) {
        return BRACKETED.matcher(text).matches() || described.stream().anyMatch(data -> last.contains(data.pointer()));
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
        if (event.truthOf(TERMINAL)) {
            found.stream().flatMap(each -> Stream.ofNullable(each.data())).forEach(data -> last.add(data.pointer()));
        }
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
        var only = schema == null ? null : EventPayloads.only(schema);
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
