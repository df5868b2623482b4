package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What entries must be whose names match a {@code patternProperties}, or none of them. */
final class Entries {

    private final SchemaReader schemas;

    Entries(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** For entries that can hold anything, as far as their type goes. */
    List<Limit> of(Parts parts) {
        List<Limit> limits = new ArrayList<>();
        List<Limit.Matches> patterns = new ArrayList<>();
        boolean known = true;
        for (var part : parts.all()) {
            for (var schema : part.fieldsOf("patternProperties")) {
                var java = Patterns.toJava(schema.name());
                known &= java != null;
                if (java != null && Capacity.holds(java)) {
                    var pattern = new Limit.Matches(java, schema.name());
                    patterns.add(pattern);
                    add(new Limit.Entries(List.of(pattern), true, Items.narrowed(schemas.sort(schema))), limits);
                }
            }
        }
        if (known && !patterns.isEmpty()) {
            var others = schemas.sort(parts.additional());
            add(new Limit.Entries(patterns, false, Items.narrowed(others)), limits);
        }
        return limits;
    }

    /** What the entries of a map are. Names that must match a pattern may hold something else than others do. */
    static @Nullable Spot schema(Parts parts) {
        var additional = parts.additional();
        var patterns = parts.last("patternProperties");
        if (patterns == null || patterns.fields().isEmpty()) {
            return additional;
        }
        boolean closed = additional != null && additional.allowsNothing();
        return closed && patterns.fields().size() == 1 ? patterns.fields().get(0) : null;
    }

    private static void add(Limit.Entries entries, List<Limit> limits) {
        if (!entries.value().limits().isEmpty()) {
            limits.add(entries);
        }
    }
}
