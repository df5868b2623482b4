package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What entries must be whose names match a {@code patternProperties}, or none of them. */
final class Entries {

    /** What every name matches; one of several lines is a name to nobody. */
    private static final Pattern EVERY_NAME = Pattern.compile("\\^?(\\.\\*|\\(\\.\\*\\))\\$?|\\^?");

    private final SchemaReader schemas;

    Entries(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** For entries that can hold anything, as far as their type goes. */
    List<Limit> of(Parts parts) {
        if (same(patterns(parts))) {
            return List.of();
        }
        List<Limit> limits = new ArrayList<>();
        List<Limit.Matches> patterns = new ArrayList<>();
        boolean known = true;
        for (var schema : patterns(parts)) {
            var java = Patterns.toJava(schema.name());
            known &= java != null;
            if (java != null && Capacity.holds(java)) {
                var pattern = new Limit.Matches(java, schema.name());
                patterns.add(pattern);
                add(new Limit.Entries(List.of(pattern), true, Items.narrowed(schemas.sort(schema))), limits);
            }
        }
        if (known && !patterns.isEmpty()) {
            var others = schemas.sort(closed(parts) ? null : parts.additional());
            add(new Limit.Entries(patterns, false, Items.narrowed(others)), limits);
        }
        return limits;
    }

    /** What the entries of a map are. Names that must match a pattern may hold something else than others do. */
    static @Nullable Spot schema(Parts parts) {
        var patterns = patterns(parts);
        return patterns.size() == 1 && closed(parts) ? patterns.get(0) : others(parts);
    }

    /** What entries are that have no name of their own, where all are the same. */
    static @Nullable Spot others(Parts parts) {
        var patterns = patterns(parts);
        return patterns.isEmpty() ? parts.additional() : same(patterns) ? patterns.get(0) : null;
    }

    private static boolean closed(Parts parts) {
        var additional = parts.additional();
        return additional != null && additional.allowsNothing();
    }

    private static boolean same(List<Spot> patterns) {
        return patterns.size() == 1
                && EVERY_NAME.matcher(patterns.get(0).name()).matches();
    }

    private static List<Spot> patterns(Parts parts) {
        return parts.all().stream()
                .flatMap(part -> part.fieldsOf("patternProperties").stream())
                .toList();
    }

    private static void add(Limit.Entries entries, List<Limit> limits) {
        if (!entries.value().limits().isEmpty()) {
            limits.add(entries);
        }
    }
}
