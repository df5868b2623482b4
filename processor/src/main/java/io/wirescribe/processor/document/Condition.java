package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Text;
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
                case "==" -> Likeness.VALUED.of(one, other);
                case "!=" -> !Likeness.VALUED.of(one, other);
                case "<" -> less(one, other);
                case ">" -> less(other, one);
                case "<=" -> less(one, other) || Likeness.VALUED.of(one, other);
                default -> less(other, one) || Likeness.VALUED.of(one, other);
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
}
