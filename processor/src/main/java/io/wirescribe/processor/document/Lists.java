package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A choice between lists, which JSON cannot tell apart. */
final class Lists {

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
            var parts = core == null ? Parts.NONE : merging.parts(core);
            var item = parts.whole("items");
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
        var scalar = choices.scalar(Parts.NONE, items);
        return scalar == null ? null : new Type.ListOf(new Value(scalar, choices.nullable(items), List.of()));
    }
}
