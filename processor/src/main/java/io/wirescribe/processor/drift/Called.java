package io.wirescribe.processor.drift;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.wirescribe.processor.naming.PlainNames;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What parts are called in Java, which is another thing once a newcomer takes the name. It is kept where it does not
 * follow from the document's name: where it is no plain one, or several parts would have the same.
 */
final class Called {

    private static final String FACT = "called";

    private static final Map<String, UnaryOperator<String>> PLAIN = Map.of(
            "property", PlainNames::component,
            "parameter", PlainNames::parameter,
            "value", PlainNames::constant);

    private Called() {}

    /** Without what follows. */
    static Part brief(Part whole) {
        return each(whole, (called, plain) -> called.equals(plain) ? "" : called);
    }

    /** With what follows. Of several that would have one name, only those are known that say so. */
    static Part known(Part whole) {
        return each(whole, (called, plain) -> called.isEmpty() ? plain : called);
    }

    /** @param said of what a part is called, empty if it is not said, and of its plain name */
    private static Part each(Part whole, BinaryOperator<String> said) {
        if (whole.parts().isEmpty()) {
            return whole;
        }
        var wishes = whole.parts().stream()
                .map(Called::plain)
                .filter(plain -> !plain.isEmpty())
                .collect(groupingBy(Function.identity(), counting()));
        return whole.with(whole.parts().stream()
                .map(part -> {
                    var plain = plain(part);
                    return plain.isEmpty() || wishes.getOrDefault(plain, 0L) > 1
                            ? part
                            : part.with(FACT, said.apply(Objects.requireNonNullElse(part.fact(FACT), ""), plain));
                })
                .map(part -> each(part, said))
                .toList());
    }

    /** Empty for what is called nothing in Java. */
    private static String plain(Part part) {
        var naming = PLAIN.get(part.kind());
        return naming == null ? "" : naming.apply(Subjects.written(part));
    }
}
