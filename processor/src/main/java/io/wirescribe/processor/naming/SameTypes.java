package io.wirescribe.processor.naming;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Line;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Reach;
import io.wirescribe.processor.model.Redirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Types that are written in place and would be called the same. If they are the same, as those of a body in two media
 * types often are, one is enough, and needs no number.
 */
public final class SameTypes {

    /** Types that differ do so within that many others, in documents that people write. */
    private static final int MOST_ROUNDS = 100;

    private static final Origin NOWHERE = new Origin(new Pointer("", ""), new Line("", 0), List.of());

    private final Api api;
    private final Map<Pointer, String> names;

    private SameTypes(Api api, Map<Pointer, String> names) {
        this.api = api;
        this.names = names;
    }

    /** The same API with one of each, the first by the order of pointers. */
    public static Api merged(Api api) {
        var names = new TreeMap<Pointer, String>();
        api.types().forEach((pointer, type) -> {
            if (Naming.inline(type) && !(type instanceof Declared.Answers)) {
                names.put(pointer, name(type));
            }
        });
        var distinct = new HashSet<>(names.values()).size() == names.size();
        return distinct ? api : new SameTypes(api, names).merged();
    }

    /** What it would be called if the branches of choices were all called the same. */
    private static String name(Declared type) {
        return Shortening.type(type.origin().words().stream()
                .filter(word -> !word.startsWith(Origin.WITH))
                .toList());
    }

    private Api merged() {
        var alike = alike();
        var sent = Reach.sent(api);
        var received = Reach.received(api);
        var firsts = firsts(pointer -> List.of(
                get(alike, pointer),
                get(names, pointer),
                pointer.document(),
                sent.contains(pointer),
                received.contains(pointer)));
        return CommonWords.said(
                new Redirection(pointer -> firsts.getOrDefault(pointer, pointer)).api(api), all(firsts));
    }

    /** Of those that are one now, what they were called. */
    private Map<Pointer, List<List<String>>> all(Map<Pointer, Pointer> firsts) {
        return names.keySet().stream()
                .collect(groupingBy(
                        pointer -> get(firsts, pointer),
                        mapping(pointer -> get(api.types(), pointer).origin().words(), toList())));
    }

    /**
     * For each type the first that is like it, whatever it is called. Those are taken to be alike that differ in what
     * they refer to alone, until that is seen to differ. Where that takes too long, each is like itself alone.
     */
    private Map<Pointer, Pointer> alike() {
        var references = new HashMap<Pointer, List<Pointer>>();
        var alike = firsts(pointer -> content(pointer, references));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var before = alike;
            alike = firsts(pointer -> List.of(get(before, pointer), alike(get(references, pointer), before)));
            if (kinds(alike) == kinds(before)) {
                return alike;
            }
        }
        return firsts(pointer -> pointer);
    }

    private static List<Pointer> alike(List<Pointer> pointers, Map<Pointer, Pointer> alike) {
        return pointers.stream()
                .map(pointer -> alike.getOrDefault(pointer, pointer))
                .toList();
    }

    private static int kinds(Map<Pointer, Pointer> firsts) {
        return new HashSet<>(firsts.values()).size();
    }

    /** For each type the first that has the same key. */
    private Map<Pointer, Pointer> firsts(Function<Pointer, Object> key) {
        var firsts = new HashMap<Object, Pointer>();
        var found = new HashMap<Pointer, Pointer>();
        names.keySet()
                .forEach(pointer -> found.put(pointer, firsts.computeIfAbsent(key.apply(pointer), any -> pointer)));
        return found;
    }

    /** What there is to a type but for what it refers to, which is listed. */
    private Declared content(Pointer pointer, Map<Pointer, List<Pointer>> references) {
        var listed = new ArrayList<Pointer>();
        references.put(pointer, listed);
        return new Redirection(target -> {
                    listed.add(target);
                    return NOWHERE.pointer();
                })
                .type(content(get(api.types(), pointer)));
    }

    /** What there is to a type but for its place, and the order of its properties. */
    private static Declared content(Declared type) {
        return type instanceof Declared.Structure structure
                ? structure
                        .with(
                                structure.properties().stream()
                                        .sorted(comparing(Property::name))
                                        .map(SameTypes::content)
                                        .toList(),
                                structure.conditionals())
                        .at(NOWHERE)
                : type.at(NOWHERE);
    }

    private static Property content(Property property) {
        return new Property(
                property.name(),
                property.value(),
                property.presence(),
                property.doc(),
                property.access(),
                property.constant(),
                NOWHERE);
    }

    private static <T> T get(Map<Pointer, T> all, Pointer pointer) {
        return requireNonNull(all.get(pointer));
    }
}
