package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSONPath query as RFC 9535 has it, over nodes that know where they are written. That is why no library is used:
 * they bring trees of their own, and none that follows the RFC says where it found what.
 */
final class JsonPath {

    private final List<Segment> segments;

    JsonPath(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** @throws DocumentException if it is no query; the message says what is wrong with it, and not where it stands */
    static JsonPath parse(String query) throws DocumentException {
        return new JsonPathParser(query).query();
    }

    /**
     * One step of the way.
     *
     * @param deep whether it starts from all that is below, too
     */
    record Segment(boolean deep, List<Selector> selectors) {

        boolean single() {
            return !deep && selectors.size() == 1 && selectors.get(0).single();
        }
    }

    /**
     * What was found.
     *
     * @param steps from the top, as a JSON pointer has them
     */
    record Match(List<String> steps, Node node) {

        String fragment() {
            return "#"
                    + steps.stream().map(step -> "/" + JsonPointer.escape(step)).collect(joining());
        }

        Match child(String step, Node child) {
            var longer = new ArrayList<>(steps);
            longer.add(step);
            return new Match(longer, child);
        }

        Stream<Match> children() {
            List<Match> children = new ArrayList<>();
            if (node instanceof Mapping mapping) {
                mapping.fields().forEach((name, field) -> children.add(child(name, field)));
            } else if (node instanceof Sequence sequence) {
                sequence.items().forEach(item -> children.add(child(Integer.toString(children.size()), item)));
            }
            return children.stream();
        }

        Stream<Match> all() {
            return Stream.concat(Stream.of(this), children().flatMap(Match::all));
        }
    }

    /** Whether it finds one node at most, in whatever document. */
    boolean single() {
        return segments.stream().allMatch(Segment::single);
    }

    List<Match> select(Node root) {
        return select(root, root);
    }

    /** @param start what it begins with: the root, or what a filter looks at */
    List<Match> select(Node root, Node start) {
        List<Match> matches = List.of(new Match(List.of(), start));
        for (var segment : segments) {
            matches = next(segment, root, matches);
        }
        return matches;
    }

    /** Where a way that leads to nothing ends at a {@code $ref}, if it does. */
    Optional<Match> reference(Node root) {
        List<Match> last = List.of(new Match(List.of(), root));
        for (var segment : segments) {
            var next = next(segment, root, last);
            if (next.isEmpty()) {
                return last.stream()
                        .filter(match -> match.node() instanceof Mapping mapping && mapping.refers())
                        .findFirst();
            }
            last = next;
        }
        return Optional.empty();
    }

    private static List<Match> next(Segment segment, Node root, List<Match> matches) {
        return matches.stream()
                .flatMap(match -> segment.deep() ? match.all() : Stream.of(match))
                .flatMap(match -> segment.selectors().stream().flatMap(selector -> selector.select(root, match)))
                .toList();
    }
}
