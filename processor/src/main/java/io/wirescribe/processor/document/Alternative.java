package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Set;

/**
 * One of the schemas that a choice can turn out to be, and no choice itself.
 *
 * @param kind where it is described
 * @param names by which a discriminator may know it that does not say so; nothing if it is written in place
 * @param told the discriminators of the choices that it is a branch of, the outermost first
 * @param implied properties that say one of its names if they say nothing else
 */
record Alternative(
        Pointer kind,
        List<String> names,
        Parts parts,
        Value value,
        Form form,
        List<Discriminator> told,
        Set<String> implied) {

    Alternative {
        names = List.copyOf(names);
        told = List.copyOf(told);
        implied = Set.copyOf(implied);
    }

    /** The same, of which no more is known than that it is such a value. */
    Alternative carriedAs(Value other) {
        return new Alternative(kind, names, new Parts(List.of()), other, form, told, implied);
    }
}
