package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through {@code oneOf} and {@code anyOf} for choices that are less than they seem. */
final class Choices {

    /** What only narrows a value that is described elsewhere. */
    private static final Set<String> NARROWING =
            Keywords.limitsAnd("type", "required", "not", "title", "description", "deprecated", "nullable");

    private static final int MOST_BRANCHES = 2000;

    /** A file where there are such, in a form: it can hold a text too, and no text could hold a file. */
    static final Type BINARY = new Scalar(Kind.STRING, "binary");

    private final Unwrapping unwrapping;
    private final Merging merging;
    private final Nulls nulls;

    Choices(Unwrapping unwrapping, Merging merging, Nulls nulls) {
        this.unwrapping = unwrapping;
        this.merging = merging;
        this.nulls = nulls;
    }

    /** Whether all branches speak of a value whose type the schema around them has told already. */
    boolean narrow(Parts around, List<Spot> branches) {
        var types = around.types();
        return types.size() == 1
                && branches.stream()
                        .allMatch(branch ->
                                NARROWING.containsAll(branch.names()) && types.containsAll(Nullability.types(branch)))
                && (around.say("properties") || !types.contains("object"));
    }

    /** Whether the choice is that of a schema which this one builds upon, made by being one of the branches. */
    boolean made(Spot schema, Parts parts, List<Spot> branches) {
        return !branches.get(0).within(schema)
                && branches.stream()
                        .map(branch -> unwrapping.unwrap(branch).core())
                        .anyMatch(core -> core != null && parts.include(core));
    }

    /** The texts that one can choose from, where each branch is a text or lists some; null if one is something else. */
    @Nullable
    Set<String> texts(List<Spot> branches) {
        Set<String> texts = new LinkedHashSet<>();
        for (var parts : flattened(branches)) {
            if (!parts.types().equals(Set.of("string")) && !Enums.allTexts(parts)) {
                return null;
            }
            texts.addAll(Enums.texts(parts));
        }
        return texts;
    }

    /**
     * The one scalar that all branches come down to; null if there is none.
     *
     * @param around what says of which type the branches are that name none
     */
    @Nullable
    Type scalar(Parts around, List<Spot> branches) {
        Set<Type> scalars = new LinkedHashSet<>();
        for (var branch : flattened(branches)) {
            var parts = branch.types().isEmpty() ? around.and(branch) : branch;
            var type = type(parts);
            var scalar = type == null ? null : Formats.scalar(type, parts);
            if (scalar == null) {
                return null;
            }
            scalars.add(scalar);
        }
        return single(scalars);
    }

    /** The only one, else the scalar that holds the values of all. */
    static @Nullable Type single(Set<Type> types) {
        return types.size() == 1 ? types.iterator().next() : widest(types);
    }

    private static @Nullable String type(Parts parts) {
        var types = parts.types();
        if (types.isEmpty()) {
            return Enums.type(parts);
        }
        return types.size() == 1 ? types.iterator().next() : null;
    }

    /** The numbers or truths that one can choose from, where each branch lists some; else none. */
    List<Literal> listed(List<Spot> branches, Type scalar) {
        List<Literal> values = new ArrayList<>();
        for (var parts : flattened(branches)) {
            var listed = Enums.literals(scalar, parts);
            if (listed.isEmpty() || scalar.is(Kind.STRING)) {
                return List.of();
            }
            values.addAll(listed);
        }
        return values.stream().distinct().toList();
    }

    boolean nullable(List<Spot> branches) {
        return branches.stream().anyMatch(branch -> unwrapping.unwrap(branch).nullable() || nulls.among(branch));
    }

    /** The scalar that holds the values of all of these; null if one is something else, or there is none. */
    static @Nullable Type widest(Set<Type> types) {
        Set<Kind> kinds = new HashSet<>();
        types.forEach(type -> kinds.add(type instanceof Scalar scalar ? scalar.kind() : Kind.BINARY));
        if (Set.of(Kind.INT32, Kind.INT64).containsAll(kinds)) {
            return new Scalar(Kind.INT64, "");
        } else if (Set.of(Kind.INT32, Kind.INT64, Kind.FLOAT, Kind.DOUBLE).containsAll(kinds)) {
            return new Scalar(Kind.DOUBLE, "");
        } else if (Set.of(Kind.STRING, Kind.DATE_TIME, Kind.DATE, Kind.UUID, Kind.BYTES)
                .containsAll(kinds)) {
            return text(types);
        }
        return null;
    }

    /** The text that texts of all these are, a file if one of them is. */
    static Type text(Collection<Type> types) {
        return types.contains(BINARY) ? BINARY : new Scalar(Kind.STRING, "");
    }

    /** The branches, and in place of each that is a choice itself those of that. */
    List<Parts> flattened(List<Spot> branches) {
        List<Parts> flattened = new ArrayList<>();
        List<Spot> waiting = new ArrayList<>(branches);
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < waiting.size() && i < MOST_BRANCHES; i++) {
            var core = unwrapping.unwrap(waiting.get(i)).core();
            if (core == null || !core.mapping()) {
                flattened.add(Parts.NONE);
            } else if (seen.add(core.node())) {
                var parts = merging.parts(core);
                var choices = parts.choices().stream()
                        .filter(choice -> !made(core, parts, choice))
                        .toList();
                if (choices.isEmpty()) {
                    flattened.add(parts);
                } else {
                    choices.forEach(waiting::addAll);
                }
            }
        }
        return flattened;
    }
}
