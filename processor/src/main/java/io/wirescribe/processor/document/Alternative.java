package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the schemas that a choice can turn out to be, and no choice itself.
 *
 * @param kind where it is described
 * @param names by which a discriminator may know it that does not say so; nothing if it is written in place
 * @param levels the choices that it is a branch of
 */
record Alternative(Pointer kind, List<String> names, Parts parts, Value value, Form form, List<Level> levels) {

    Alternative {
        names = List.copyOf(names);
        levels = List.copyOf(levels);
    }

    /** The discriminators of the choices that it is a branch of, the outermost first. */
    List<Discriminator> told() {
        return levels.stream()
                .flatMap(level -> level.told().stream())
                .distinct()
                .toList();
    }

    /** Whether the text of a property is one of its names, if nothing else is said. */
    boolean implied(String property) {
        return levels.stream().anyMatch(level -> level.implied().contains(property));
    }

    /** Where the choices are described. */
    Set<Pointer> within() {
        return levels.stream().flatMap(level -> level.within().stream()).collect(Collectors.toSet());
    }

    /** The same, of which no more is known than that it is such a value. */
    Alternative carriedAs(Value other) {
        return new Alternative(kind, names, Parts.NONE, other, form, levels);
    }
}
