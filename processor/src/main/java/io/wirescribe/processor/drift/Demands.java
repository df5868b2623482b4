package io.wirescribe.processor.drift;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Limits that there can be several of, or that are of other values: in words, as nobody can tell which is narrower. */
record Demands(Values values) {

    private record Fact(String name, String words) {}

    void add(Part.Builder part, List<Limit> limits) {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        limits.stream()
                .flatMap(limit -> fact(limit).stream())
                .forEach(fact -> all.computeIfAbsent(fact.name(), name -> new TreeSet<>())
                        .add(fact.words()));
        all.forEach((name, words) -> part.fact(name, String.join(" and ", words)));
    }

    private Optional<Fact> fact(Limit limit) {
        if (limit instanceof Limit.Matches pattern) {
            return Optional.of(new Fact("pattern", pattern.written()));
        } else if (limit instanceof Limit.Not not) {
            return Optional.of(new Fact("not", words(not.limits())));
        } else if (limit instanceof Limit.AnyOf any) {
            return Optional.of(new Fact(
                    "anyOf", any.alternatives().stream().map(this::words).collect(joining("; or "))));
        } else if (limit instanceof Limit.Narrower narrower) {
            return Optional.of(new Fact("readable as", words(narrower.value())));
        } else if (limit instanceof Limit.Positions positions) {
            var first = positions.first().stream().map(this::words).collect(joining("; "));
            return Optional.of(new Fact("prefixItems", first + "; then " + words(positions.others())));
        } else if (limit instanceof Limit.Contains contains) {
            var most = contains.most() == Integer.MAX_VALUE ? "" : " to " + contains.most();
            return Optional.of(new Fact("contains", contains.least() + most + " of: " + words(contains.item())));
        }
        return limit instanceof Limit.Entries entries ? Optional.of(entries(entries)) : Optional.empty();
    }

    private Fact entries(Limit.Entries entries) {
        var names = entries.names().stream().map(Limit.Matches::written).collect(joining(", "));
        var which = entries.matching() ? names : names.isEmpty() ? "" : "not " + names;
        return new Fact(
                entries.matching() ? "patternProperties" : "additionalProperties",
                (which.isEmpty() ? "" : which + ": ") + words(entries.value()));
    }

    private String words(Value value) {
        if (value.limits().size() == 1 && value.limits().get(0) instanceof Limit.Narrower narrower) {
            return words(narrower.value());
        }
        return words(values.describe(Part.builder("", ""), value).build());
    }

    private String words(List<Limit> limits) {
        var part = Part.builder("", "");
        values.limits(part, limits);
        return words(part.build());
    }

    /** {@code maximum 5, type integer}. */
    private static String words(Part part) {
        var facts = part.facts().entrySet().stream()
                .map(fact -> fact.getValue().equals(Part.YES) ? fact.getKey() : fact.getKey() + " " + fact.getValue());
        var parts = part.parts().stream().map(each -> {
            var inner = words(each);
            return Stream.of(each.kind(), each.name(), inner.isEmpty() ? "" : "(" + inner + ")")
                    .filter(word -> !word.isEmpty())
                    .collect(joining(" "));
        });
        return Stream.concat(facts, parts).collect(joining(", "));
    }
}
