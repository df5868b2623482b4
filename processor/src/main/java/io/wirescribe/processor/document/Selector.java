package io.wirescribe.processor.document;

import io.wirescribe.processor.document.JsonPath.Match;
import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which children of a node a JSONPath takes. */
sealed interface Selector {

    Stream<Match> select(Node root, Match match);

    /** Whether it takes one at most, whatever the node is. */
    default boolean single() {
        return true;
    }

    record Name(String name) implements Selector {

        @Override
        public Stream<Match> select(Node root, Match match) {
            var child = match.node() instanceof Mapping mapping ? mapping.get(name) : null;
            return child == null ? Stream.empty() : Stream.of(match.child(name, child));
        }
    }

    /** A name or the number of an item, after a point. */
    record Numbered(String number) implements Selector {

        @Override
        public Stream<Match> select(Node root, Match match) {
            var selector = match.node() instanceof Sequence ? new Index(Long.parseLong(number)) : new Name(number);
            return selector.select(root, match);
        }
    }

    record Wildcard() implements Selector {

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Stream<Match> select(Node root, Match match) {
            return match.children();
        }
    }

    /**
     * One item of a list.
     *
     * @param index from the end if it is negative
     */
    record Index(long index) implements Selector {

        @Override
        public Stream<Match> select(Node root, Match match) {
            if (!(match.node() instanceof Sequence sequence)) {
                return Stream.empty();
            }
            long at = index < 0 ? sequence.items().size() + index : index;
            return at < 0 || at >= sequence.items().size()
                    ? Stream.empty()
                    : Stream.of(item(match, sequence, (int) at));
        }
    }

    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Stream<Match> select(Node root, Match match) {
            if (!(match.node() instanceof Sequence sequence) || step == 0) {
                return Stream.empty();
            }
            long size = sequence.items().size();
            long least = step > 0 ? 0 : -1;
            long most = step > 0 ? size : size - 1;
            long from = start == null ? (step > 0 ? 0 : size - 1) : bounded(start, size, least, most);
            long to = end == null ? (step > 0 ? size : -1) : bounded(end, size, least, most);
            return LongStream.iterate(from, at -> step > 0 ? at < to : at > to, at -> at + step)
                    .mapToObj(at -> item(match, sequence, (int) at));
        }

        private static long bounded(long index, long size, long least, long most) {
            return Math.max(least, Math.min(most, index < 0 ? size + index : index));
        }
    }

    record Filter(Condition condition) implements Selector {

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Stream<Match> select(Node root, Match match) {
            return match.children().filter(child -> condition.holds(root, child.node()));
        }
    }

    private static Match item(Match match, Sequence sequence, int index) {
        return match.child(Integer.toString(index), sequence.items().get(index));
    }
}
