package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a filter of a JSONPath demands of a node. */
@FunctionalInterface
interface Condition {

    boolean holds(Node root, Node current);

    /** One side of a comparison; null for nothing at all. */
    @FunctionalInterface
    interface Operand {

        @Nullable
        Node value(Node root, Node current);
    }

    static Condition comparison(Operand left, String operator, Operand right) {
        return (root, current) -> {
            var one = left.value(root, current);
            var other = right.value(root, current);
            return switch (operator) {
                case "==" -> same(one, other);
                case "!=" -> !same(one, other);
                case "<" -> less(one, other);
                case ">" -> less(other, one);
                case "<=" -> less(one, other) || same(one, other);
                default -> less(other, one) || same(one, other);
            };
        };
    }

    private static boolean less(@Nullable Node one, @Nullable Node other) {
        return (one instanceof Numeric left
                        && other instanceof Numeric right
                        && left.value().compareTo(right.value()) < 0)
                || (one instanceof Text former
                        && other instanceof Text latter
                        && former.value().compareTo(latter.value()) < 0);
    }

    /** Wherever they are written. */
    private static boolean same(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one instanceof Numeric left && other instanceof Numeric right) {
            return left.value().compareTo(right.value()) == 0;
        } else if (one instanceof Text left && other instanceof Text right) {
            return left.value().equals(right.value());
        } else if (one instanceof Truth left && other instanceof Truth right) {
            return left.value() == right.value();
        } else if (one instanceof Sequence left && other instanceof Sequence right) {
            return left.items().size() == right.items().size()
                    && IntStream.range(0, left.items().size())
                            .allMatch(
                                    i -> same(left.items().get(i), right.items().get(i)));
        } else if (one instanceof Mapping left && other instanceof Mapping right) {
            return left.fields().keySet().equals(right.fields().keySet())
                    && left.fields().keySet().stream().allMatch(name -> same(left.get(name), right.get(name)));
        }
        return one instanceof Nothing && other instanceof Nothing;
    }
}
