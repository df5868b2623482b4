package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells of types, choices and conditions that a schema has and that nothing comes of. */
final class Unheeded {

    private static final Set<String> OBJECT = Set.of("object");

    private static final Set<String> LIMITING = Keywords.limitsAnd("uniqueItems", "not");

    private static final List<String> DEPENDING = List.of("dependentRequired", "dependentSchemas", "dependencies");

    private final Merging merging;
    private final Remarks remarks;

    Unheeded(Merging merging, Remarks remarks) {
        this.merging = merging;
        this.remarks = remarks;
    }

    /** Of types that exclude each other those of the schema hold that the others are around. */
    void types(Unwrapped schema, Spot core) {
        List<Spot> around = new ArrayList<>(schema.layers());
        around.removeIf(layer -> !layer.has("type"));
        if (around.isEmpty()) {
            return;
        }
        Collections.reverse(around);
        var inside = merging.parts(core);
        var all = inside.and(new Parts(around));
        if (all.contradictory() && !inside.contradictory()) {
            remarks.note(
                    schema.start(),
                    "no value %sis of all the types that it builds upon: any %s is accepted"
                            .formatted(nullable(all) ? "but null " : "", String.join(" or ", all.types())));
        }
    }

    private static boolean nullable(Parts all) {
        return all.all().stream().map(Nullability::types).allMatch(types -> types.isEmpty() || types.contains("null"));
    }

    /** Of limits around a choice of kinds, which is one type wherever it is. */
    void limits(Type type, Unwrapped schema) {
        if (type instanceof Type.Reference && schema.core() != null) {
            var limiting = schema.layers().stream()
                    .filter(layer -> LIMITING.stream().anyMatch(layer::has))
                    .toList();
            if (!limiting.isEmpty() && !merging.parts(schema.core()).types().equals(OBJECT)) {
                remarks.note(
                        limiting.get(0),
                        "limits a value of one of several types that is described elsewhere: that is not checked");
            }
        }
    }

    /** Of a choice that only one branch may fit, where the limits of several can be kept at once. */
    void several(List<Spot> branches, List<Limit> limits) {
        var choice = requireNonNull(branches.get(0).parent());
        if (choice.name().equals("oneOf")
                && limits.stream().anyMatch(limit -> limit instanceof Limit.AnyOf any && Overlaps.among(any))) {
            remarks.note(choice, "`oneOf` has branches of one type: that several fit is not checked");
        }
    }

    /** Of two choices at once only the first becomes types. */
    void choice(List<Spot> branches) {
        var choice = requireNonNull(branches.get(0).parent());
        var all = branches.stream().map(merging::parts).toList();
        if (all.stream().anyMatch(branch -> branch.say("properties"))) {
            remarks.note(
                    choice,
                    "a second choice of the same value makes no types: what only its alternatives describe is among"
                            + " the additional properties");
        } else if (all.stream().map(Parts::types).anyMatch(types -> !types.isEmpty() && !types.equals(OBJECT))) {
            remarks.note(choice, "a second choice of the same value is not heeded");
        }
    }

    /** Conditions are told of what has properties, and of choices between such. */
    void conditions(Type type, Parts parts) {
        if (!(type instanceof Type.Reference) || !Enums.values(parts).isEmpty()) {
            parts.all().stream()
                    .filter(Conditionals::conditional)
                    .forEach(part -> remarks.note(
                            part,
                            "`if` is told of objects with properties only: nothing that depends on it is checked"));
        }
        if (type instanceof Type.MapOf) {
            DEPENDING.forEach(word -> parts.all().stream()
                    .filter(part -> !part.fieldsOf(word).isEmpty())
                    .forEach(part -> remarks.note(
                            part, "`%s` is told of objects with properties only: it is not checked".formatted(word))));
        }
    }
}
