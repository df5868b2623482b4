package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;

/**
 * YAML to nodes. Aliases share their node, and what they would expand to is counted, so that a few lines cannot stand
 * for a million. Where a key is written twice the last one counts, as in JSON.
 */
final class YamlReader {

    private static final String FORBIDDEN = "is not valid YAML: it holds characters that YAML does not allow";

    private final String document;
    private final Parser events;
    private final Repetitions repetitions;
    private final Remarks remarks;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private long size;
    private long written;
    private @Nullable Mark flood;

    private YamlReader(String document, Scanner scanner, Repetitions repetitions, Remarks remarks) {
        this.document = document;
        this.events = new ParserImpl(scanner);
        this.repetitions = repetitions;
        this.remarks = remarks;
    }

    /** The first document of a stream that holds something, or null if there is none. */
    static @Nullable Node read(String document, String text, Repetitions repetitions, Remarks remarks)
            throws DocumentException {
        var reader = new StreamReader(text);
        try {
            return new YamlReader(document, new YamlScanner(text, reader), repetitions, remarks).first();
        } catch (MarkedYAMLException e) {
            var older = OlderYaml.of(text);
            if (!older.equals(text)) {
                return read(document, older, repetitions, remarks);
            }
            var problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
            throw failure(document, "is not valid YAML: " + problem, e.getProblemMark());
        } catch (IllegalArgumentException e) {
            // of an escape that is no character the parser throws what it happens to come upon
            throw failure(document, FORBIDDEN, reader.getMark());
        } catch (YAMLException e) {
            throw failure(document, FORBIDDEN, null);
        }
    }

    private @Nullable Node first() throws DocumentException {
        for (var event = next(); event != null; event = next()) {
            var top = node(event, event.getStartMark(), 0);
            if (!(top instanceof Nothing)) {
                proportionate();
                others(top);
                return top;
            }
        }
        return null;
    }

    /** The top of the next document of the stream, or null if there is none. */
    private @Nullable Event next() {
        for (var event = events.getEvent(); event != null; event = events.getEvent()) {
            if (event.is(Event.ID.StreamEnd)) {
                return null;
            } else if (event instanceof NodeEvent) {
                return event;
            }
        }
        return null;
    }

    /** Tells of what follows. Behind the end of an object nobody misses it, and whether it is YAML does not matter. */
    private void others(Node top) {
        try {
            var other = next();
            if (other != null
                    && !(other instanceof ScalarEvent scalar
                            && scalar.getValue().isEmpty())) {
                unread(other.getStartMark(), "another document begins here, and is not read: a file holds one");
            }
        } catch (MarkedYAMLException e) {
            if (!(top instanceof Mapping) || e.getProblemMark() == null) {
                throw e;
            }
            unread(
                    e.getProblemMark(),
                    "what stands here belongs to nothing above it, and is not read (is it indented as the rest is?)");
        }
    }

    private void unread(Mark at, String why) {
        remarks.warning(Spot.top(document, new Nothing(line(at), column(at))), why);
    }

    private Node node(Event event, Mark at, int depth) throws DocumentException {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        long before = size;
        count(1, at);
        written++;
        if (depth > Decoding.DEEPEST) {
            throw failure(document, "is nested more than " + Decoding.DEEPEST + " levels deep", at);
        }
        var anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.remove(anchor);
            open.add(anchor);
        }
        var node = event instanceof MappingStartEvent
                ? mapping(at, depth)
                : event instanceof SequenceStartEvent ? sequence(at, depth) : scalar((ScalarEvent) event, at);
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, size - before));
        }
        return node;
    }

    private Node aliased(AliasEvent alias) throws DocumentException {
        var anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            var problem = open.contains(alias.getAnchor())
                    ? "has an alias that stands for itself"
                    : "is not valid YAML: an alias without an anchor before it";
            throw failure(document, problem, alias.getStartMark());
        }
        count(anchored.size(), alias.getStartMark());
        if (flood == null && size - written > Decoding.ALIASED) {
            flood = alias.getStartMark();
        }
        return anchored.node();
    }

    private Mapping mapping(Mark at, int depth) throws DocumentException {
        Map<String, Node> fields = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (var key = events.getEvent(); !key.is(Event.ID.MappingEnd); key = events.getEvent()) {
            var name = key(key);
            var value = node(events.getEvent(), key.getStartMark(), depth + 1);
            if (name.equals("<<") && key instanceof ScalarEvent scalar && scalar.isPlain()) {
                merged.addAll(value instanceof Sequence several ? several.items() : List.of(value));
            } else {
                repetitions.add(fields.put(name, value), value);
            }
        }
        for (var other : merged) {
            if (other instanceof Mapping mapping) {
                mapping.fields().forEach(fields::putIfAbsent);
            }
        }
        return new Mapping(fields, line(at), column(at));
    }

    private String key(Event event) throws DocumentException {
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getAnchor() != null) {
                anchors.put(scalar.getAnchor(), new Anchored(scalar(scalar, scalar.getStartMark()), 1));
            }
            return Node.oneLine(scalar.getValue());
        }
        var name = event instanceof AliasEvent alias ? Spot.text(aliased(alias)) : null;
        if (name != null) {
            return name;
        }
        throw failure(document, "has a list or an object as the name of a field", event.getStartMark());
    }

    private Sequence sequence(Mark at, int depth) throws DocumentException {
        List<Node> items = new ArrayList<>();
        for (var item = events.getEvent(); !item.is(Event.ID.SequenceEnd); item = events.getEvent()) {
            items.add(node(item, item.getStartMark(), depth + 1));
        }
        return new Sequence(items, line(at), column(at));
    }

    private static Node scalar(ScalarEvent event, Mark at) {
        var tag = event.getTag();
        return event.isPlain() && (tag == null || !tag.endsWith(":str"))
                ? Scalars.plain(event.getValue(), line(at), column(at))
                : new Text(event.getValue(), line(at), column(at));
    }

    private void count(long more, Mark at) throws DocumentException {
        size += more;
        if (size > Decoding.LARGEST) {
            throw expanding(Decoding.LARGEST, at);
        }
    }

    /** Each place that an alias stands in becomes code of its own, and nobody says most of a document by aliases. */
    private void proportionate() throws DocumentException {
        var most = Math.max(Decoding.ALIASED, Decoding.TIMES_ALIASED * written);
        if (flood != null && size - written > most) {
            throw expanding(most, flood);
        }
    }

    private DocumentException expanding(long most, Mark at) {
        return failure(document, "holds more than " + most + " values once its aliases expand", at);
    }

    private static DocumentException failure(String document, String what, @Nullable Mark at) {
        return at == null
                ? new DocumentException(document + " " + what)
                : new DocumentException(
                        "%s %s (line %d, column %d)".formatted(document, what, line(at), column(at)),
                        line(at),
                        column(at));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int column(Mark mark) {
        return mark.getColumn() + 1;
    }

    /** @param size how many values it stands for */
    private record Anchored(Node node, long size) {}
}
