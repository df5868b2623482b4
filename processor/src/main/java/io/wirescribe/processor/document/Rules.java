package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Condition.All;
import io.wirescribe.processor.model.Condition.Any;
import io.wirescribe.processor.model.Condition.Has;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an object demands of its properties together: by {@code not}, and by an {@code anyOf} or {@code oneOf} of names
 * that are required.
 */
final class Rules {

    private static final Set<String> NAMES_ONLY =
            Set.of("required", "not", "type", "title", "description", "deprecated", "$comment");

    /** Each of a {@code oneOf} excludes each other. */
    private static final int MOST_EXCLUSIVE = 8;

    /** What is multiplied out doubles with each choice that it is made of. */
    private static final int MOST_COMBINATIONS = 500;

    private final Map<String, Property> properties;
    private final Conditions conditions;
    private final Remarks remarks;
    private int combinations;

    Rules(Map<String, Property> properties, Conditions conditions, Remarks remarks) {
        this.properties = properties;
        this.conditions = conditions;
        this.remarks = remarks;
    }

    List<Conditional> of(Spot object) {
        List<Conditional> rules = new ArrayList<>();
        combinations = 0;
        var not = object.given("not");
        if (not != null) {
            conditions
                    .of(not)
                    .ifPresentOrElse(
                            condition -> exclude(List.of(condition), rules),
                            () -> remarks.note(not, "`not` asks for what cannot be told here: it is not checked"));
        }
        for (var word : List.of("anyOf", "oneOf")) {
            var branches = object.itemsOf(word);
            if (branches.size() > 1 && branches.stream().allMatch(branch -> NAMES_ONLY.containsAll(branch.names()))) {
                choose(word, branches, rules);
            }
        }
        if (combinations > MOST_COMBINATIONS) {
            remarks.note(object, "its properties can be combined in too many ways: some of these are not checked");
        }
        return rules;
    }

    private void choose(String word, List<Spot> branches, List<Conditional> rules) {
        var asked =
                branches.stream().map(conditions::of).flatMap(Optional::stream).toList();
        boolean any = asked.contains(Condition.ALWAYS);
        if (asked.size() < branches.size()) {
            remarks.note(branches.get(0), "`%s` asks for what cannot be told here: it is not checked".formatted(word));
            return;
        } else if (any) {
            return;
        }
        exclude(asked.stream().map(Condition::negated).toList(), rules);
        if (word.equals("oneOf")) {
            excludeEachOther(asked, branches.get(0), rules);
        }
    }

    private void excludeEachOther(List<Condition> asked, Spot first, List<Conditional> rules) {
        if (asked.size() > MOST_EXCLUSIVE) {
            remarks.note(
                    first, "`oneOf` has more than " + MOST_EXCLUSIVE + " branches: that several fit is not checked");
            return;
        }
        for (int i = 1; i < asked.size(); i++) {
            for (int j = 0; j < i; j++) {
                exclude(List.of(asked.get(j), asked.get(i)), rules);
            }
        }
    }

    /** Not all of these can be true. */
    private void exclude(List<Condition> together, List<Conditional> rules) {
        var all = flat(Condition.all(together))
                .distinct()
                .sorted(Comparator.comparing(this::given).reversed())
                .toList();
        if (++combinations > MOST_COMBINATIONS || all.stream().allMatch(this::given)) {
            return;
        }
        var before = all.subList(0, all.size() - 1);
        var last = all.get(all.size() - 1);
        if (last instanceof Any any) {
            any.conditions()
                    .forEach(each -> exclude(
                            Stream.concat(before.stream(), Stream.of(each)).toList(), rules));
        } else if (last instanceof Has has) {
            var demands = demands(has);
            if (!demands.isEmpty()) {
                rules.add(new Conditional(Condition.all(before), demands));
            }
        }
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof All all ? all.conditions().stream().flatMap(Rules::flat) : Stream.of(condition);
    }

    /** Whether it says nothing that a caller could change. */
    private boolean given(Condition condition) {
        if (condition instanceof Any any) {
            return any.conditions().stream().allMatch(this::given);
        } else if (condition instanceof All all) {
            return all.conditions().stream().allMatch(this::given);
        }
        return condition instanceof Has has
                && has.values().isEmpty()
                && Optional.ofNullable(properties.get(has.property()))
                        .map(Property::required)
                        .orElse(true);
    }

    /** What must be so for the condition not to be true. */
    private List<Demand> demands(Has has) {
        var property = properties.get(has.property());
        List<Demand> demands = new ArrayList<>();
        if (property == null || property.constant() != null) {
            return demands;
        }
        if (has.orAbsent() && !property.required()) {
            demands.add(new Demand.Required(has.property()));
        }
        if (has.values().isEmpty() && !has.among()) {
            demands.add(new Demand.Forbidden(has.property()));
        } else if (!has.values().isEmpty()) {
            var listed = new Limit.OneOf(has.values());
            var limit = has.among() ? new Limit.Not(List.of(listed)) : listed;
            demands.add(new Demand.Limited(
                    has.property(), new Value(property.value().type(), true, List.of(limit))));
        }
        return demands;
    }
}
