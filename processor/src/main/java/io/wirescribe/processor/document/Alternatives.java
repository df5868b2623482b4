package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a choice can turn out to be: its branches, and those of each that is a choice itself. */
final class Alternatives {

    private static final int MOST = 2000;

    /** A discriminator knows schemas by name; what is written in place has none. */
    private static final Pattern NAMED =
            Pattern.compile("#|#(/(components/schemas|schemas|\\$defs|definitions))?/[^/]+");

    private final SchemaReader schemas;
    private final Inheritance inheritance;
    private final Unwrapping unwrapping;
    private final Merging merging;
    private final List<Branch> waiting = new ArrayList<>();

    /** By where they are described, choices too. */
    private final Map<Pointer, Set<String>> names = new LinkedHashMap<>();

    private final Map<Pointer, Leaf> leaves = new LinkedHashMap<>();

    private Alternatives(SchemaReader schemas, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.schemas = schemas;
        this.inheritance = inheritance;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** What is to be looked at. */
    private record Branch(Level level, Spot schema) {}

    /** What is no choice itself. */
    private record Leaf(Level level, Spot kind, Parts parts, Value value, Form form) {}

    static List<Alternative> of(
            Spot choice,
            List<Spot> branches,
            SchemaReader schemas,
            Inheritance inheritance,
            Unwrapping unwrapping,
            Merging merging) {
        var alternatives = new Alternatives(schemas, inheritance, unwrapping, merging);
        alternatives.gather(choice, branches);
        return alternatives.leaves.entrySet().stream()
                .map(leaf -> alternatives.alternative(leaf.getKey(), leaf.getValue()))
                .toList();
    }

    private Alternative alternative(Pointer place, Leaf leaf) {
        return new Alternative(
                leaf.kind().pointer(),
                List.copyOf(names.getOrDefault(place, Set.of())),
                leaf.parts(),
                leaf.value(),
                leaf.form(),
                leaf.level().told(),
                leaf.level().implied());
    }

    private void gather(Spot choice, List<Spot> branches) {
        var parts = merging.parts(choice);
        var level = Level.of(choice, parts, inheritance.discriminators(parts));
        branches.forEach(branch -> waiting.add(new Branch(level, branch)));
        Set<Pointer> listed = new HashSet<>();
        branches.forEach(branch -> listed.add(core(branch)));
        for (int i = 0; i < waiting.size() && i < MOST; i++) {
            look(waiting.get(i), listed);
        }
    }

    private void look(Branch branch, Set<Pointer> listed) {
        var unwrapped = unwrapping.unwrap(branch.schema());
        var choice = branch.level().choice();
        var kind = unwrapped.kind(choice);
        if (kind == null || !kind.mapping()) {
            return;
        }
        var place = kind.pointer().equals(choice.pointer()) ? Variants.ofBase(choice) : kind;
        var words = names(unwrapped);
        var known = names.putIfAbsent(place.pointer(), words);
        if (known != null) {
            known.addAll(words);
            return;
        }
        var own = merging.parts(kind);
        var core = unwrapped.core();
        if (core != null && core.pointer().equals(choice.pointer())) {
            base(branch.level(), kind, place, own);
            return;
        }
        var inner = inner(branch.level(), kind, own);
        var level = branch.level().inner(kind, own, inheritance.discriminators(own));
        inner.forEach(each -> waiting.add(new Branch(level, each)));
        if (inner.stream().anyMatch(each -> listed.contains(core(each)))) {
            waiting.add(new Branch(level, kind));
        } else if (inner.isEmpty()) {
            leaf(branch, kind, own);
        }
    }

    private List<Spot> inner(Level level, Spot kind, Parts own) {
        var choices = schemas.branches(kind, own);
        boolean alone = choices.isEmpty() && level.around().all().isEmpty();
        return alone ? Variants.ofTypes(kind, own) : choices;
    }

    private @Nullable Pointer core(Spot schema) {
        var core = unwrapping.unwrap(schema).core();
        return core == null ? null : core.pointer();
    }

    /** A base of kinds can be meant itself, and by what only wraps it; any other choice is one of its branches. */
    private void base(Level level, Spot kind, Spot place, Parts own) {
        boolean wraps = kind == place;
        if (!level.told().isEmpty() && (wraps || !inheritance.heirs(kind).isEmpty())) {
            var parts = level.around().without(own).and(own);
            add(place, new Leaf(level, kind, parts, schemas.joined(place, parts), Form.OBJECT));
        }
    }

    private void leaf(Branch branch, Spot kind, Parts own) {
        var around = branch.level().around().without(own);
        boolean object = own.types().isEmpty() || own.types().contains("object");
        boolean joined = object && !around.all().isEmpty() && Enums.values(own).isEmpty();
        var parts = joined ? around.and(own) : own;
        var value = joined
                ? schemas.joined(Variants.ofBranch(branch.level(), branch.schema(), kind), parts)
                : schemas.value(branch.schema());
        var form = form(value.type(), parts);
        if (form != null) {
            add(kind, new Leaf(branch.level(), kind, parts, comparable(value), form));
        }
    }

    private void add(Spot place, Leaf leaf) {
        if (leaves.size() < Capacity.OPTIONS_OF_A_CHOICE) {
            leaves.put(place.pointer(), leaf);
        }
    }

    /** By which a discriminator may know it: that of the component that is referred to, or of the file. */
    private static Set<String> names(Unwrapped unwrapped) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(unwrapped.layers().stream(), Stream.ofNullable(unwrapped.core()))
                .filter(spot -> NAMED.matcher(spot.fragment()).matches())
                .findFirst()
                .ifPresent(spot -> names.add(spot.name().isEmpty() ? file(spot) : spot.name()));
        return names;
    }

    private static String file(Spot top) {
        return top.pointer().document().replaceAll(".*/|[?#].*|(?<=[^/])\\.(ya?ml|json)$", "");
    }

    /**
     * Bytes stay the text that they are: two arrays are never the same, and the record around one would not be either.
     */
    private static Value comparable(Value value) {
        return value.type() instanceof Type.Scalar scalar && scalar.kind() == Kind.BYTES
                ? new Value(new Type.Scalar(Kind.STRING, scalar.format()), value.nullable(), value.limits())
                : value;
    }

    private static @Nullable Form form(Type type, Parts parts) {
        if (type instanceof Type.Reference) {
            return Enums.values(parts).isEmpty() ? Form.OBJECT : Form.TEXT;
        }
        if (type instanceof Type.ListOf) {
            return Form.ARRAY;
        }
        if (type instanceof Type.MapOf) {
            return Form.OBJECT;
        }
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar.kind()) {
                case INT32, INT64, FLOAT, DOUBLE -> Form.NUMBER;
                case BOOLEAN -> Form.BOOLEAN;
                case STRING, DATE_TIME, DATE, UUID, BYTES, BINARY -> Form.TEXT;
            };
        }
        return null;
    }
}
