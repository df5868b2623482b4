package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How long a text, how large an array or an object may be. */
final class Sizes {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Remarks remarks;
    private final Numbers numbers;

    Sizes(Remarks remarks) {
        this.remarks = remarks;
        this.numbers = new Numbers(remarks);
    }

    List<Limit> lengths(List<Spot> schemas) {
        return limits(schemas, "minLength", "maxLength", Limit.MinLength::new, Limit.MaxLength::new);
    }

    List<Limit> items(List<Spot> schemas) {
        var limits = limits(schemas, "minItems", "maxItems", Limit.MinItems::new, Limit.MaxItems::new);
        if (schemas.stream().anyMatch(schema -> schema.truthOf("uniqueItems"))) {
            limits.add(new Limit.UniqueItems());
        }
        return limits;
    }

    List<Limit> properties(List<Spot> schemas) {
        return limits(schemas, "minProperties", "maxProperties", Limit.MinProperties::new, Limit.MaxProperties::new);
    }

    private List<Limit> limits(
            List<Spot> schemas, String least, String most, IntFunction<Limit> lower, IntFunction<Limit> upper) {
        Integer low = null;
        Integer high = null;
        var at = schemas.isEmpty() ? null : schemas.get(0);
        for (var schema : schemas) {
            var min = size(schema, least);
            var max = size(schema, most);
            at = min == null && max == null ? at : schema;
            low = min == null || (low != null && low >= min) ? low : min;
            high = max == null || (high != null && high <= max) ? high : max;
        }
        if (at != null && low != null && high != null && low > high) {
            remarks.warning(at, "`%s` is above `%s`: neither is checked".formatted(least, most));
            return new ArrayList<>();
        }
        List<Limit> limits = new ArrayList<>();
        if (low != null && low > 0) {
            limits.add(lower.apply(low));
        }
        if (high != null && high < Integer.MAX_VALUE) {
            limits.add(upper.apply(high));
        }
        return limits;
    }

    private @Nullable Integer size(Spot schema, String word) {
        var number = numbers.of(schema, word);
        if (number == null) {
            return null;
        } else if (number.signum() < 0) {
            remarks.warning(schema, "`%s` is below 0: it is not checked".formatted(word));
            return null;
        } else if (number.compareTo(LARGEST) >= 0) {
            return word.startsWith("max") ? null : tooLarge(schema, word);
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            remarks.warning(schema, "`%s` is not an integer: it is not checked".formatted(word));
            return null;
        }
    }

    private @Nullable Integer tooLarge(Spot schema, String word) {
        remarks.warning(schema, "`%s` is more than anything can have: it is not checked".formatted(word));
        return null;
    }
}
