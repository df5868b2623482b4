package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a choice can turn out to be: its branches, and those of each that is a choice itself. */
final class Alternatives {

    private static final int MOST = 2000;

    /** A discriminator knows schemas by name; what is written in place has none. */
    private static final Pattern COMPONENT = Pattern.compile("#/components/schemas/[^/]+");

    private static final Pattern NAMED = Pattern.compile("#|#(/(schemas|\\$defs|definitions))?/[^/]+");

    private final SchemaReader schemas;
    private final Inheritance inheritance;
    private final Unwrapping unwrapping;
    private final Merging merging;
    private final List<Branch> waiting = new ArrayList<>();

    /** By where they are described, choices too. */
    private final Map<Pointer, Met> met = new HashMap<>();

    private final Map<Pointer, Leaf> leaves = new LinkedHashMap<>();

    /** What branches are called that are written in place, by what holds them. */
    private final IdentityHashMap<Node, Branches> words = new IdentityHashMap<>();

    private Alternatives(SchemaReader schemas, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.schemas = schemas;
        this.inheritance = inheritance;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** What is to be looked at. */
    private record Branch(Level level, Spot schema) {}

    /** By which names and as a branch of what. */
    private record Met(Set<String> names, List<Level> levels) {

        void again(Set<String> otherNames, Level level) {
            names.addAll(otherNames);
            levels.add(level);
        }
    }

    /** What is no choice itself. */
    private record Leaf(Spot kind, Parts parts, Value value, Form form) {

        Leaf alone(Branch branch, SchemaReader schemas) {
            return new Leaf(kind, parts, comparable(schemas.value(branch.schema())), form);
        }
    }

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
                .map(leaf -> alternative(leaf.getValue(), requireNonNull(alternatives.met.get(leaf.getKey()))))
                .toList();
    }

    private static Alternative alternative(Leaf leaf, Met met) {
        return new Alternative(
                leaf.kind().pointer(), List.copyOf(met.names()), leaf.parts(), leaf.value(), leaf.form(), met.levels());
    }

    private void gather(Spot choice, List<Spot> branches) {
        var parts = merging.parts(choice);
        var level = Level.of(choice, parts, said(parts, branches), inheritance);
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
        var known = met.get(place.pointer());
        if (known != null) {
            again(known, branch, place);
            known.again(names(unwrapped, kind), branch.level());
            return;
        }
        met.put(place.pointer(), new Met(names(unwrapped, kind), new ArrayList<>(List.of(branch.level()))));
        var own = merging.parts(kind);
        var core = unwrapped.core();
        if (core != null && core.pointer().equals(choice.pointer())) {
            base(branch.level(), kind, place, own);
            return;
        }
        var inner = inner(branch.level(), kind, own);
        if (inner.isEmpty()) {
            leaf(branch, kind, own);
            return;
        }
        var level = branch.level().inner(kind, own, said(own, inner), inheritance);
        inner.forEach(each -> waiting.add(new Branch(level, each)));
        if (branch.level().maps(kind) || inner.stream().anyMatch(each -> listed.contains(core(each)))) {
            waiting.add(new Branch(level, kind));
        }
    }

    /** What stands beside a choice, if a branch does not say as much; what builds upon a base says it itself. */
    private Parts said(Parts parts, List<Spot> branches) {
        boolean beyond = !parts.choices().isEmpty()
                && new Surroundings(parts).any()
                && schemas.flattened(branches).stream()
                        .anyMatch(branch -> new Surroundings(parts.without(branch)).beyond(branch));
        return beyond ? parts : Parts.NONE;
    }

    /** What is said around a branch, if it is more than it says itself. */
    private static Parts around(Level level, Parts own) {
        var around = level.around().without(own);
        return new Surroundings(around).beyond(own) ? around : Parts.NONE;
    }

    /** What is beside one choice only is nothing that a value must keep that another one allows. */
    private void again(Met known, Branch branch, Spot place) {
        if (!pointers(known.levels().get(0)).equals(pointers(branch.level()))) {
            leaves.computeIfPresent(
                    place.pointer(), (at, leaf) -> leaf.form() == Form.OBJECT ? leaf : leaf.alone(branch, schemas));
        }
    }

    private static Set<Pointer> pointers(Level level) {
        return level.beside().all().stream().map(Spot::pointer).collect(Collectors.toSet());
    }

    private List<Spot> inner(Level level, Spot kind, Parts own) {
        var choices = schemas.branches(kind, own);
        boolean alone = choices.isEmpty() && level.around().properties().isEmpty();
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
            var around = around(level, own);
            var parts = around.and(own);
            var alone = around.all().isEmpty() ? place : Variants.ofBase(level, kind);
            add(place, new Leaf(kind, parts, schemas.joined(alone, parts), Form.OBJECT));
        }
    }

    private void leaf(Branch branch, Spot kind, Parts own) {
        var around = around(branch.level(), own);
        boolean object = own.types().isEmpty() || own.types().contains("object");
        boolean joined = object && !around.all().isEmpty() && Enums.values(own).isEmpty();
        var parts = joined ? around.and(own) : own;
        var value = joined
                ? schemas.joined(joined(branch.level(), branch.schema(), kind), parts)
                : schemas.beside(
                        schemas.value(branch.schema()),
                        own,
                        branch.level().beside().without(own));
        var form = form(value.type(), parts);
        if (form != null) {
            add(kind, new Leaf(kind, parts, comparable(value), form));
        }
    }

    /**
     * Where a branch is together with what stands beside the choice, or beside another one that this is within. What is
     * written in another choice that this one builds upon stands beside something else there.
     */
    private Spot joined(Level level, Spot branch, Spot core) {
        var place = level.place();
        var choice = level.choice();
        if (COMPONENT.matcher(core.fragment()).matches() && core.sameDocument(place)) {
            return Variants.beside(place, core.name(), branch);
        } else if (branch.reference() != null) {
            return Variants.beside(place, FileWords.ofPlace(core), branch, core);
        } else if (place != choice) {
            return Variants.beside(
                    place,
                    (inPlace(choice) ? word(choice) : FileWords.ofPlace(choice)) + " " + word(branch),
                    branch,
                    core);
        }
        return branch.within(place) ? branch : Variants.beside(place, word(branch), branch);
    }

    private static boolean inPlace(Spot branch) {
        var holder = branch.parent();
        return holder != null && holder.node() instanceof Sequence;
    }

    /** What a branch is called that is written in place, and where it is if others are called so too. */
    private String word(Spot branch) {
        var holder = branch.parent();
        var all = holder == null ? List.of(branch) : holder.items();
        var branches =
                words.computeIfAbsent(holder == null ? branch.node() : holder.node(), key -> Branches.of(all, merging));
        var word = branches.word(branch);
        boolean alone = all.stream().map(branches::word).filter(word::equals).count() < 2;
        return alone ? word : word + " " + branch.name();
    }

    private void add(Spot place, Leaf leaf) {
        if (leaves.size() < Capacity.OPTIONS_OF_A_CHOICE) {
            leaves.put(place.pointer(), leaf);
        }
    }

    /** By which a discriminator may know it: those of the components on the way, else that of the file. */
    private static Set<String> names(Unwrapped unwrapped, Spot kind) {
        List<Spot> way = new ArrayList<>(unwrapped.layers());
        int wraps = way.indexOf(kind);
        way = wraps < 0 ? way : way.subList(0, wraps);
        way.add(kind);
        Set<String> names = new LinkedHashSet<>();
        way.stream()
                .filter(spot -> COMPONENT.matcher(spot.fragment()).matches())
                .forEach(spot -> names.add(spot.name()));
        if (names.isEmpty()) {
            way.stream()
                    .filter(spot -> NAMED.matcher(spot.fragment()).matches())
                    .findFirst()
                    .ifPresent(spot -> names.add(FileWords.ofPlace(spot)));
        }
        return names;
    }

    /**
     * Bytes stay the text that they are: two arrays are never the same, and the record around one would not be either.
     */
    private static Value comparable(Value value) {
        return value.type() instanceof Type.Scalar scalar && scalar.is(Kind.BYTES)
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
