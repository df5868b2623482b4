package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a choice can turn out to be, and how each is told from the others: by a discriminator, else by the kind of JSON,
 * else by a property with a text of its own, else by required properties.
 */
final class Alternatives {

    private static final int MOST = 2000;
    private static final String USUAL = "type";

    /** A discriminator knows schemas by name; what is written in place has none. */
    private static final Pattern COMPONENT = Pattern.compile("#/components/schemas/[^/]+");

    private final SchemaReader schemas;
    private final Inheritance inheritance;
    private final Unwrapping unwrapping;
    private final Merging merging;

    /** What the discriminators met on the way say of each schema. */
    private final Map<Pointer, Set<String>> mapped = new LinkedHashMap<>();

    private final Map<Pointer, Leaf> leaves = new LinkedHashMap<>();
    private @Nullable String discriminator;
    private @Nullable Pointer usual;

    private Alternatives(SchemaReader schemas, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.schemas = schemas;
        this.inheritance = inheritance;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /**
     * What is to be looked at.
     *
     * @param choice that it is a branch of
     * @param around what the choice itself says of all its branches, if they are objects
     */
    private record Branch(Spot choice, Spot schema, Parts around) {

        /** The same, where it says by itself what the choice does. */
        Branch bare() {
            return new Branch(choice, schema, new Parts(List.of()));
        }
    }

    /** A branch that is no choice itself. */
    private record Leaf(Spot core, Parts parts, Value value, Form form) {}

    /**
     * What was found.
     *
     * @param property whose text tells objects apart; empty if that is not how
     * @param otherwise what an object is of which the property says nothing known
     * @param clear whether every option can be told from the others
     */
    record Found(
            List<Option> options, String property, @Nullable Option otherwise, boolean clear) {}

    static Found of(
            Spot choice,
            List<Spot> branches,
            SchemaReader schemas,
            Inheritance inheritance,
            Unwrapping unwrapping,
            Merging merging) {
        var alternatives = new Alternatives(schemas, inheritance, unwrapping, merging);
        alternatives.discriminator(choice);
        alternatives.gather(choice, branches);
        return alternatives.found();
    }

    private void discriminator(Spot choice) {
        for (var part : merging.parts(choice).all()) {
            var told = part.field("discriminator");
            if (told == null) {
                continue;
            }
            var property = told.textOf("propertyName");
            discriminator = discriminator == null ? property : discriminator;
            usual = usual == null ? target(told.field("defaultMapping")) : usual;
            for (var mapping : told.fieldsOf("mapping")) {
                var target = target(mapping);
                if (target != null) {
                    mapped.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(mapping.name());
                }
            }
        }
    }

    private @Nullable Pointer target(@Nullable Spot mapping) {
        var target = inheritance.mapped(mapping);
        var core = target == null ? null : unwrapping.unwrap(target).core();
        return core != null ? core.pointer() : target == null ? null : target.pointer();
    }

    private void gather(Spot choice, List<Spot> branches) {
        List<Branch> waiting = new ArrayList<>(branches(choice, branches));
        Set<Pointer> seen = new HashSet<>();
        for (int i = 0; i < waiting.size() && i < MOST; i++) {
            var branch = waiting.get(i);
            var core = unwrapping.unwrap(branch.schema()).core();
            if (core == null || !core.mapping() || !seen.add(core.pointer())) {
                continue;
            }
            var parts = merging.parts(core);
            var choices = schemas.branches(core, parts);
            boolean alone = choices.isEmpty() && branch.around().all().isEmpty();
            var inner = alone ? Variants.ofTypes(core, parts) : choices;
            if (!inner.isEmpty()) {
                discriminator(core);
                waiting.addAll(branches(core, inner));
            } else if (leaves.size() < Capacity.OPTIONS_OF_A_CHOICE) {
                leaf(parts.include(branch.choice()) ? branch.bare() : branch, core, parts);
            }
        }
    }

    /** What a type has of its own beside the choice, each of its branches has too. */
    private List<Branch> branches(Spot choice, List<Spot> schemas) {
        var parts = merging.parts(choice);
        var around = parts.properties().isEmpty() || parts.choices().isEmpty() ? new Parts(List.of()) : parts;
        return schemas.stream()
                .map(schema -> new Branch(choice, schema, around))
                .toList();
    }

    private void leaf(Branch branch, Spot core, Parts own) {
        var parts = branch.around().and(own);
        var value = branch.around().all().isEmpty()
                ? schemas.value(branch.schema())
                : schemas.joined(Variants.ofBranch(branch.choice(), branch.schema(), core), parts);
        var form = form(value.type(), parts);
        if (form != null) {
            leaves.putIfAbsent(core.pointer(), new Leaf(core, parts, comparable(value), form));
        }
    }

    /**
     * Bytes stay the text that they are: two arrays are never the same, and the record around one would not be either.
     */
    private static Value comparable(Value value) {
        return value.type() instanceof Type.Scalar scalar && scalar.kind() == Kind.BYTES
                ? new Value(new Type.Scalar(Kind.STRING, scalar.format()), value.nullable(), value.limits())
                : value;
    }

    private Found found() {
        var objects = objects();
        var property = alone(objects) ? "" : telling(objects);
        List<Option> options = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Set<Set<String>> signs = new HashSet<>();
        boolean clear = objects.size() == count(Form.OBJECT);
        Option otherwise = null;
        for (var leaf : objects) {
            var tags = property.isEmpty() ? Set.<String>of() : tags(leaf, property, objects);
            var free = tags.stream().filter(used::add).toList();
            clear &= free.size() == tags.size()
                    && (!free.isEmpty() || signs.add(leaf.parts().required()));
            var option = new Option(
                    leaf.value(), Form.OBJECT, free, List.copyOf(leaf.parts().required()));
            options.add(option);
            if (leaf.core().pointer().equals(usual) && own(leaf, property).isEmpty()) {
                otherwise = option;
            }
        }
        for (var form : List.of(Form.ARRAY, Form.TEXT, Form.NUMBER, Form.BOOLEAN)) {
            var values = leaves.values().stream()
                    .filter(leaf -> leaf.form() == form)
                    .map(Leaf::value)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                var value = values.size() == 1 ? values.get(0) : widest(form, values);
                clear &= values.size() == 1 || form != Form.ARRAY;
                options.add(new Option(value, form, List.of(), List.of()));
            }
        }
        return new Found(options, property, otherwise, clear);
    }

    /** Whether there is no object but one, and nothing by which others would be known. */
    private boolean alone(List<Leaf> objects) {
        boolean told = discriminator != null && !discriminator.isEmpty();
        return objects.isEmpty()
                || (objects.size() == 1 && (!told || objects.get(0).value().type() instanceof Type.MapOf));
    }

    /** Maps of different values are one of anything, as nothing tells them apart. */
    private List<Leaf> objects() {
        List<Leaf> objects = new ArrayList<>();
        int map = -1;
        for (var leaf : leaves.values().stream()
                .filter(each -> each.form() == Form.OBJECT)
                .toList()) {
            if (!(leaf.value().type() instanceof Type.MapOf)) {
                objects.add(leaf);
            } else if (map < 0) {
                map = objects.size();
                objects.add(leaf);
            } else if (!objects.get(map).value().equals(leaf.value())) {
                objects.set(
                        map, new Leaf(leaf.core(), new Parts(List.of()), widest(Form.OBJECT, List.of()), Form.OBJECT));
            }
        }
        return objects;
    }

    private long count(Form form) {
        return leaves.values().stream().filter(leaf -> leaf.form() == form).count();
    }

    /** What holds all values of a form. */
    private static Value widest(Form form, List<Value> values) {
        var type = switch (form) {
            case OBJECT -> new Type.MapOf(new Value(new Type.Anything(), false, List.of()));
            case ARRAY -> new Type.ListOf(new Value(new Type.Anything(), false, List.of()));
            case TEXT -> new Type.Scalar(Kind.STRING, "");
            case NUMBER ->
                new Type.Scalar(values.stream().allMatch(Alternatives::whole) ? Kind.INT64 : Kind.DOUBLE, "");
            case BOOLEAN -> new Type.Scalar(Kind.BOOLEAN, "");
        };
        return new Value(type, false, List.of());
    }

    private static boolean whole(Value value) {
        return value.type() instanceof Type.Scalar scalar
                && (scalar.kind() == Kind.INT32 || scalar.kind() == Kind.INT64);
    }

    /** The property that tells the objects apart; empty if there is none. */
    private String telling(List<Leaf> objects) {
        if (discriminator != null && !discriminator.isEmpty()) {
            return discriminator;
        }
        List<String> candidates = new ArrayList<>(List.of(USUAL));
        candidates.addAll(objects.get(0).parts().properties().keySet());
        return candidates.stream()
                .filter(name -> tells(objects, name))
                .findFirst()
                .orElse("");
    }

    private boolean tells(List<Leaf> objects, String property) {
        Set<String> all = new HashSet<>();
        for (var object : objects) {
            var texts = own(object, property);
            if (texts.isEmpty() || !texts.stream().allMatch(all::add)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> tags(Leaf leaf, String property, List<Leaf> objects) {
        var said = mapped.getOrDefault(leaf.core().pointer(), Set.of());
        if (!said.isEmpty()) {
            return said;
        }
        var own = own(leaf, property);
        var implied = discriminator != null
                && COMPONENT.matcher(leaf.core().fragment()).matches()
                && (own.isEmpty() || (own.contains(leaf.core().name()) && shared(own, property, objects)));
        return implied ? Set.of(leaf.core().name()) : own;
    }

    /** Whether more than one allows some of the texts, as those do that all list the names of all. */
    private boolean shared(Set<String> texts, String property, List<Leaf> objects) {
        return objects.stream()
                        .filter(object -> !Collections.disjoint(texts, own(object, property)))
                        .limit(2)
                        .count()
                > 1;
    }

    /** The texts that a schema itself allows for a property. */
    private Set<String> own(Leaf leaf, String property) {
        var spot = leaf.parts().properties().get(property);
        var core = spot == null ? null : unwrapping.unwrap(spot).core();
        if (core == null || !core.mapping()) {
            return Set.of();
        }
        var parts = merging.parts(core);
        return Enums.signs(parts);
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
