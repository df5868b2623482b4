package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A choice between lists, which JSON cannot tell apart. */
final class Lists {

    private static final Parts NOTHING = new Parts(List.of());

    private final Unwrapping unwrapping;
    private final Merging merging;
    private final Choices choices;

    Lists(Unwrapping unwrapping, Merging merging, Choices choices) {
        this.unwrapping = unwrapping;
        this.merging = merging;
        this.choices = choices;
    }

    /** The list of the one scalar that the items of all come down to; null if they are not such lists. */
    @Nullable
    Type widest(List<Spot> branches) {
        List<Spot> items = new ArrayList<>();
        for (var branch : branches) {
            var core = unwrapping.unwrap(branch).core();
            var parts = core == null ? NOTHING : merging.parts(core);
            var item = parts.last("items");
            boolean plain = parts.types().equals(Set.of("array"))
                    && parts.choices().isEmpty()
                    && !parts.say("prefixItems")
                    && !parts.say("enum")
                    && !parts.say("const");
            if (!plain || item == null || !item.mapping()) {
                return null;
            }
            items.add(item);
        }
        var scalar = choices.scalar(NOTHING, items);
        return scalar == null ? null : new Type.ListOf(new Value(scalar, choices.nullable(items), List.of()));
    }
}
