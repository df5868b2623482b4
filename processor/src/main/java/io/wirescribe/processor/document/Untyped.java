package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Set;

/** A value of which no schema says of what type it is, though it may say more of those of one type. */
final class Untyped {

    /** What says nothing of values of other types, so that any JSON cannot be held to it. */
    private static final Set<String> OF_ONE_TYPE =
            Keywords.limitsAnd("uniqueItems", "contains", "required", "propertyNames");

    static final Value NULL =
            new Value(new Type.Anything(), false, List.of(new Limit.OneOf(List.of(new Literal.Null()))));

    private final Remarks remarks;

    Untyped(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Any JSON; or null, where that is all it can be. */
    Value value(Parts parts) {
        parts.all().forEach(this::saidOfOneType);
        return onlyNull(parts) ? NULL : Value.of(new Type.Anything());
    }

    static boolean onlyNull(Parts parts) {
        return parts.all().stream().anyMatch(Nullability::only);
    }

    private void saidOfOneType(Spot schema) {
        var said = schema.names().stream().filter(OF_ONE_TYPE::contains).toList();
        if (!said.isEmpty()) {
            remarks.note(schema, "no `type` says what this is of, and it is not checked: " + String.join(", ", said));
        }
    }
}
