package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All the schemas that hold for a value at once: what an {@code allOf} lists, what is beside it, what is beside a
 * {@code $ref}. The more particular ones come later: a value's own keywords after those it builds upon.
 *
 * @param wholes which of them make up a schema, the smaller ones first
 */
record Parts(List<Spot> all, List<Whole> wholes) {

    static final Parts NONE = new Parts(List.of());

    private static final Set<String> NUMBERS = Set.of("number", "integer");

    Parts {
        all = List.copyOf(all);
        wholes = List.copyOf(wholes);
    }

    Parts(List<Spot> all) {
        this(all, List.of());
    }

    /** The types that all of them allow, without null; guessed from other keywords if none is named. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        all.forEach(part -> narrow(types, part));
        if (types.isEmpty()) {
            guess(types);
        }
        return types;
    }

    /** Whether no type is among those of all that name some. What comes first holds then. */
    boolean contradictory() {
        Set<String> types = new LinkedHashSet<>();
        return all.stream().anyMatch(part -> !narrow(types, part));
    }

    /** The last word on something. */
    @Nullable
    Spot last(String keyword) {
        Spot last = null;
        for (var part : all) {
            var field = part.field(keyword);
            last = field == null ? last : field;
        }
        return last;
    }

    /** These, and others that say more. */
    Parts and(Parts more) {
        List<Spot> both = new ArrayList<>(all);
        both.addAll(more.all());
        List<Whole> made = new ArrayList<>(wholes);
        more.wholes().forEach(whole -> made.add(whole.after(all.size())));
        return new Parts(both, made);
    }

    /** The same, which together stand in a place of their own. */
    Parts in(Spot place) {
        List<Whole> made = new ArrayList<>(wholes);
        made.add(new Whole(place, 0, all.size() - 1));
        return new Parts(all, made);
    }

    /** Those of them that are written in a schema itself. */
    Parts of(Spot schema) {
        return new Parts(all.stream().filter(part -> part.within(schema)).toList());
    }

    /** Those of these that are not among the others. */
    Parts without(Parts others) {
        return new Parts(all.stream().filter(part -> !others.include(part)).toList());
    }

    /** Whether what is there is one of them, as what it builds upon is. */
    boolean include(Spot schema) {
        return all.stream().anyMatch(part -> part.pointer().equals(schema.pointer()));
    }

    boolean say(String keyword) {
        return all.stream().anyMatch(part -> part.has(keyword));
    }

    /** Properties said twice are both, in the place of the first. */
    Map<String, Spot> properties() {
        Map<String, Twice> said = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (var property : all.get(i).fieldsOf("properties")) {
                if (Capacity.holds(property.name())) {
                    said.merge(property.name(), new Twice(property, i), Twice::and);
                }
            }
        }
        for (int i = 0; i < all.size() && !said.isEmpty(); i++) {
            for (var schema : all.get(i).fieldsOf("patternProperties")) {
                match(new Twice(schema, i), said);
            }
        }
        Map<String, Spot> properties = new LinkedHashMap<>();
        said.forEach((name, each) -> properties.put(name, each.placed(List.of("properties", name), wholes)));
        return properties;
    }

    /** What a keyword says of all items or all entries: said twice it is both; null if nothing is said. */
    @Nullable
    Spot whole(String keyword) {
        Twice said = null;
        for (int i = 0; i < all.size(); i++) {
            var schema = all.get(i).field(keyword);
            if (schema != null) {
                said = said == null ? new Twice(schema, i) : said.and(new Twice(schema, i));
            }
        }
        return said == null ? null : said.placed(List.of(keyword), wholes);
    }

    /**
     * What entries are that have no name of their own. What no other keyword knows is the same, unless there may be
     * more that do than are looked at here.
     */
    @Nullable
    Spot additional() {
        var additional = whole("additionalProperties");
        boolean more = say("anyOf") || say("if") || say("dependentSchemas");
        return additional == null && !more ? whole("unevaluatedProperties") : additional;
    }

    /** A property whose name matches is what the pattern's schema says too. */
    private static void match(Twice schema, Map<String, Twice> said) {
        var java = Patterns.toJava(schema.part().name());
        if (java != null) {
            var pattern = new Search(java);
            said.replaceAll((name, property) -> pattern.finds(name) ? schema.and(property) : property);
        }
    }

    /** By the alphabet, as they are a set. */
    Set<String> required() {
        Set<String> required = new TreeSet<>();
        for (var part : all) {
            for (var name : part.itemsOf("required")) {
                var text = name.text();
                if (text != null && Capacity.holds(text)) {
                    required.add(text);
                }
            }
        }
        return required;
    }

    /** The choices there are to make, each with its branches other than null. */
    List<List<Spot>> choices() {
        List<List<Spot>> choices = new ArrayList<>();
        for (var part : all) {
            for (var word : List.of("oneOf", "anyOf")) {
                var branches = Nullability.without(part.itemsOf(word));
                if (branches.size() > 1) {
                    choices.add(branches);
                }
            }
        }
        return choices;
    }

    /** Whether something is left of the types with those that a part names; if not, they stay what they are. */
    private static boolean narrow(Set<String> types, Spot part) {
        var named = new LinkedHashSet<>(Nullability.types(part));
        named.remove("null");
        Set<String> both = new LinkedHashSet<>(types.isEmpty() ? named : types);
        both.retainAll(named);
        if (Collections.disjoint(both, NUMBERS) && (whole(types, named) || whole(named, types))) {
            both.add("integer");
        }
        if (!both.isEmpty()) {
            types.clear();
            types.addAll(both);
        }
        return !both.isEmpty() || named.isEmpty();
    }

    private static boolean whole(Set<String> some, Set<String> others) {
        return some.contains("integer") && others.contains("number");
    }

    private void guess(Set<String> types) {
        var additional = additional();
        if (!properties().isEmpty() || say("patternProperties") || (additional != null && additional.mapping())) {
            types.add("object");
        } else if (say("items") || say("prefixItems")) {
            types.add("array");
        }
    }
}
