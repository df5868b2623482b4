package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two parts of a document say the same, wherever they stand and in whatever order their fields are. */
final class Likeness {

    private Likeness() {}

    static boolean of(Node one, @Nullable Node other) {
        if (one == other) {
            return true;
        } else if (one instanceof Mapping mapping) {
            return other instanceof Mapping another && fields(mapping.fields(), another.fields());
        } else if (one instanceof Sequence sequence) {
            return other instanceof Sequence another && items(sequence.items(), another.items());
        } else if (one instanceof Text text) {
            return other instanceof Text another && text.value().equals(another.value());
        } else if (one instanceof Numeric number) {
            return other instanceof Numeric another && number.literal().equals(another.literal());
        } else if (one instanceof Truth truth) {
            return other instanceof Truth another && truth.value() == another.value();
        }
        return one instanceof Nothing && other instanceof Nothing;
    }

    private static boolean fields(Map<String, Node> one, Map<String, Node> other) {
        return one.size() == other.size()
                && one.entrySet().stream().allMatch(field -> of(field.getValue(), other.get(field.getKey())));
    }

    private static boolean items(List<Node> one, List<Node> other) {
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            if (!of(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.size() == other.size();
    }
}
