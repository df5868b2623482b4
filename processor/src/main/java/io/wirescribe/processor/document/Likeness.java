package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether two parts of a document say the same, wherever they stand and in whatever order their fields are.
 *
 * @param numbers when two numbers are the same
 */
record Likeness(BiPredicate<Numeric, Numeric> numbers) {

    /** To whom {@code 1.10} is another version than {@code 1.1}. */
    static final Likeness WRITTEN = new Likeness((one, other) -> one.literal().equals(other.literal()));

    /** To whom {@code 1.0} is one. */
    static final Likeness VALUED = new Likeness((one, other) -> one.value().compareTo(other.value()) == 0);

    boolean of(@Nullable Node one, @Nullable Node other) {
        if (one == other) {
            return true;
        } else if (one instanceof Mapping mapping) {
            return other instanceof Mapping another && fields(mapping.fields(), another.fields());
        } else if (one instanceof Sequence sequence) {
            return other instanceof Sequence another && items(sequence.items(), another.items());
        } else if (one instanceof Text text) {
            return other instanceof Text another && text.value().equals(another.value());
        } else if (one instanceof Numeric number) {
            return other instanceof Numeric another && numbers.test(number, another);
        } else if (one instanceof Truth truth) {
            return other instanceof Truth another && truth.value() == another.value();
        }
        return one instanceof Nothing && other instanceof Nothing;
    }

    private boolean fields(Map<String, Node> one, Map<String, Node> other) {
        return one.size() == other.size()
                && one.entrySet().stream().allMatch(field -> of(field.getValue(), other.get(field.getKey())));
    }

    private boolean items(List<Node> one, List<Node> other) {
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            if (!of(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.size() == other.size();
    }
}
