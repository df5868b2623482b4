package io.wirescribe.processor.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that limit something. What is written in place of one is said. */
final class Numbers {

    private final Remarks remarks;

    Numbers(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Null if there is none; a truth is another way to say {@code exclusiveMinimum}. */
    @Nullable
    BigDecimal of(Spot schema, String word) {
        var number = schema.numberOf(word);
        var field = schema.field(word);
        if (number == null && field != null && !field.nothing() && field.truth() == null) {
            remarks.warning(schema, "`%s` is no number: it is not checked".formatted(word));
        }
        return number;
    }
}
