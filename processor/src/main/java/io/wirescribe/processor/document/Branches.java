package io.wirescribe.processor.document;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import io.wirescribe.processor.model.Origin;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the branches of one choice are called that are written in place. Those that would be called the same say what
 * the others have not: the only text of a property, else a property that they require, else one that they know. One
 * that nothing else names says what it alone requires.
 */
final class Branches {

    private static final int MOST_TOGETHER = 3;

    /** For the time that it takes. */
    private static final int MOST_ALIKE = 200;

    private final IdentityHashMap<Node, String> words = new IdentityHashMap<>();

    /** What more than one of them requires. */
    private final Set<String> shared = new HashSet<>();

    private final Callings callings;

    private Branches(List<Spot> all, Merging merging) {
        this.callings = new Callings(all, merging);
        var required = new HashSet<String>();
        all.stream()
                .flatMap(branch -> required(branch).distinct())
                .filter(name -> !required.add(name))
                .forEach(shared::add);
    }

    static Branches of(List<Spot> all, Merging merging) {
        var inPlace = all.stream().filter(branch -> branch.reference() == null).toList();
        var branches = new Branches(inPlace, merging);
        inPlace.forEach(branch -> branches.words.put(branch.node(), BranchWords.of(branch, branches.callings)));
        inPlace.stream()
                .filter(Branches::typed)
                .collect(groupingBy(
                        branch -> list(branch) + branches.word(branch).toLowerCase(Locale.ROOT)))
                .values()
                .forEach(branches::toldApart);
        return branches;
    }

    String word(Spot branch) {
        return words.getOrDefault(branch.node(), BranchWords.UNNAMED);
    }

    private void toldApart(List<Spot> alike) {
        if (alike.size() == 1) {
            alone(alike.get(0));
        } else if (alike.size() <= MOST_ALIKE) {
            several(alike);
        }
    }

    /** One that has no name is called as it would be if there were another like it, so that it keeps that. */
    private void alone(Spot branch) {
        if (word(branch).equals(BranchWords.UNNAMED) && !list(branch)) {
            requiredAlone(branch).ifPresent(own -> words.put(branch.node(), Origin.WITH + own));
        }
    }

    private void several(List<Spot> alike) {
        var word = word(alike.get(0));
        var property = word.equals(BranchWords.UNNAMED) ? textual(alike) : null;
        for (var branch : alike) {
            if (property != null) {
                words.put(branch.node(), Objects.requireNonNull(text(branch, property)));
            } else {
                own(branch, alike)
                        .ifPresent(own -> words.put(
                                branch.node(),
                                (word.equals(BranchWords.UNNAMED) ? "" : word + " ") + Origin.WITH + own));
            }
        }
    }

    /** The property that says most of those of which each of them has a text of its own. */
    private @Nullable String textual(List<Spot> alike) {
        return names(properties(alike.get(0)))
                .filter(name -> alike.stream()
                                .map(branch -> text(branch, name))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        == alike.size())
                .min(callings.order())
                .orElse(null);
    }

    private @Nullable String text(Spot branch, String name) {
        return properties(branch)
                .filter(property -> property.name().equals(name))
                .map(callings::only)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> own(Spot branch, List<Spot> alike) {
        return requiredAlone(branch)
                .or(() -> only(branch, alike, Branches::required).findFirst())
                .or(() -> only(branch, alike, each -> names(properties(each))).min(naturalOrder()))
                .or(() -> only(branch, alike, Branches::references).min(naturalOrder()))
                .or(() -> only(branch, alike, Branches::nested).min(naturalOrder()))
                .or(() -> together(branch, alike));
    }

    /** What it requires, and no other branch of the choice. */
    private Optional<String> requiredAlone(Spot branch) {
        return required(branch).filter(name -> !shared.contains(name)).findFirst();
    }

    /** What it has, and no other of them. */
    private static Stream<String> only(Spot branch, List<Spot> alike, Function<Spot, Stream<String>> has) {
        var others =
                alike.stream().filter(other -> other != branch).flatMap(has).collect(Collectors.toSet());
        return has.apply(branch).filter(each -> !others.contains(each));
    }

    /** All that it requires, if no other of them requires just that. */
    private static Optional<String> together(Spot branch, List<Spot> alike) {
        var required = required(branch).distinct().toList();
        var alone = alike.stream()
                .filter(other -> other != branch)
                .noneMatch(other -> required(other).collect(Collectors.toSet()).equals(Set.copyOf(required)));
        return alone && !required.isEmpty() && required.size() <= MOST_TOGETHER
                ? Optional.of(String.join(" and ", required))
                : Optional.empty();
    }

    private static Stream<String> required(Spot branch) {
        return parts(branch)
                .flatMap(part -> part.itemsOf("required").stream())
                .map(Spot::text)
                .filter(text -> text != null && !text.isBlank())
                .sorted();
    }

    private static Stream<Spot> properties(Spot branch) {
        return parts(branch).flatMap(part -> part.fieldsOf("properties").stream());
    }

    private static Stream<String> names(Stream<Spot> parts) {
        return parts.map(Spot::name).filter(name -> !name.isBlank());
    }

    /** What it builds upon, and what its properties hold. */
    private static Stream<String> references(Spot branch) {
        return BranchWords.references(Stream.concat(parts(branch), properties(branch)));
    }

    private static Stream<String> nested(Spot branch) {
        return names(properties(branch).flatMap(property -> property.fieldsOf("properties").stream()));
    }

    /** It, or what its items are, and what is merged into it where it is written. */
    private static Stream<Spot> parts(Spot branch) {
        var items = branch.field("items");
        var schema = list(branch) && items != null ? items : branch;
        return Stream.concat(Stream.of(schema), schema.itemsOf("allOf").stream());
    }

    private static boolean list(Spot branch) {
        return branch.has("items");
    }

    /** Whether it has a type of its own, or its items have. */
    private static boolean typed(Spot branch) {
        var items = branch.field("items");
        return items == null
                ? Stream.of("properties", "required", "enum", "allOf", "oneOf", "anyOf", "additionalProperties")
                                .anyMatch(branch::has)
                        || Nullability.types(branch).contains("object")
                : items.reference() == null && typed(items);
    }
}
