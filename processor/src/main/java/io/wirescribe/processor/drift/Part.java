package io.wirescribe.processor.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what callers see of a document: an operation, a type, a property and so on.
 *
 * @param kind what it is; parts of one kind are told apart by their names
 * @param facts what is true of it, in words and sorted; what is not the case is not there
 * @param parts what it consists of, in order
 */
public record Part(String kind, String name, Map<String, String> facts, List<Part> parts) {

    static final String YES = "yes";

    public Part {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        parts = List.copyOf(parts);
    }

    static Builder builder(String kind, String name) {
        return new Builder(kind, name);
    }

    @Nullable
    String fact(String name) {
        return facts.get(name);
    }

    boolean is(String fact) {
        return YES.equals(facts.get(fact));
    }

    /** The same without some of its parts. */
    public Part without(Predicate<Part> unwanted) {
        return with(parts.stream().filter(Predicate.not(unwanted)).toList());
    }

    /** The same with a fact; without it, where its value is empty. */
    Part with(String fact, String value) {
        var others = new TreeMap<>(facts);
        others.remove(fact);
        if (!value.isEmpty()) {
            others.put(fact, value);
        }
        return new Part(kind, name, others, parts);
    }

    Part with(List<Part> others) {
        return new Part(kind, name, facts, others);
    }

    public Optional<Part> find(String kind, String name) {
        return parts.stream()
                .filter(part -> part.kind.equals(kind) && part.name.equals(name))
                .findFirst();
    }

    /** Puts a part together. */
    static final class Builder {

        private final String kind;
        private final String name;
        private final Map<String, String> facts = new TreeMap<>();
        private final List<Part> parts = new ArrayList<>();

        private Builder(String kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        Builder fact(String name, String value) {
            if (!value.isEmpty()) {
                facts.put(name, value);
            }
            return this;
        }

        Builder is(String fact, boolean so) {
            return so ? fact(fact, YES) : this;
        }

        Builder part(Part part) {
            parts.add(part);
            return this;
        }

        Part build() {
            return new Part(kind, name, facts, parts);
        }
    }
}
