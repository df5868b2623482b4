package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Sign;
import java.util.ArrayList;
import java.util.List;

/** What the objects of a choice say besides the one property that tells most of them apart. */
final class Signs {

    /** What tells objects apart is found near their tops. */
    private static final int DEEPEST = 3;

    private final String property;
    private final Unwrapping unwrapping;
    private final Merging merging;

    /** @param property the one property; empty if there is none */
    Signs(String property, Unwrapping unwrapping, Merging merging) {
        this.property = property;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** The only texts that properties can have, and those of what they hold, where both must be there. */
    List<Sign> constant(Alternative object) {
        List<Sign> found = new ArrayList<>();
        gather(List.of(), object.parts(), found);
        found.removeIf(sign -> sign.path().equals(List.of(property)));
        return found;
    }

    private void gather(List<String> holder, Parts parts, List<Sign> found) {
        var required = parts.required();
        parts.properties().forEach((name, schema) -> {
            if (required.contains(name)) {
                List<String> path = new ArrayList<>(holder);
                path.add(name);
                add(path, unwrapping.unwrap(schema), found);
            }
        });
    }

    private void add(List<String> path, Unwrapped schema, List<Sign> found) {
        var core = schema.core();
        if (core == null || !core.mapping() || schema.nullable()) {
            return;
        }
        var parts = merging.parts(core);
        var texts = Enums.signs(parts);
        if (texts.size() == 1) {
            found.add(new Sign(path, List.copyOf(texts)));
        } else if (path.size() < DEEPEST) {
            gather(path, parts, found);
        }
    }
}
