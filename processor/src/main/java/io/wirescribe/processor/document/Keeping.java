package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import java.util.function.Predicate;

/** Whether a text keeps a limit of texts. */
final class Keeping {

    private Keeping() {}

    static Predicate<String> of(Limit limit) {
        if (limit instanceof Limit.MinLength least) {
            return text -> characters(text) >= least.value();
        } else if (limit instanceof Limit.MaxLength most) {
            return text -> characters(text) <= most.value();
        }
        return new Search(((Limit.Matches) limit).regex())::finds;
    }

    /** As JSON Schema counts them. */
    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
