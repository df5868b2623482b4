package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Letters;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells the objects of a choice apart by the text of one property: what discriminators say of them, else what they
 * say by themselves.
 */
final class Tags {

    private final List<Alternative> objects;
    private final Set<Pointer> kinds;
    private final String property;
    private final Telling telling;

    /** How many of them allow a text, are called so, and of how many a text is known that is not just theirs. */
    private final Map<String, Integer> allowing = new HashMap<>();

    private final Map<String, Integer> naming = new HashMap<>();

    private final Map<String, Integer> indirect = new HashMap<>();

    /** The texts that a discriminator says something of. */
    private final Set<String> claimed = new HashSet<>();

    private final IdentityHashMap<Alternative, Known> known = new IdentityHashMap<>();

    /**
     * What is known of an object.
     *
     * @param told the discriminators of the property
     * @param mapped the texts that they say of it
     * @param indirect those that they say of what it is a branch of or builds upon, if they say none of it
     * @param texts those that it lists itself
     */
    private record Known(List<Discriminator> told, Set<String> mapped, Set<String> indirect, Set<String> texts) {}

    /** @param property whose text it is; empty if there is none that tells them apart */
    Tags(List<Alternative> objects, String property, Telling telling) {
        this.objects = objects;
        this.kinds = objects.stream().map(Alternative::kind).collect(Collectors.toSet());
        this.property = property;
        this.telling = telling;
        for (var object : objects) {
            var told = told(object);
            var spelling = telling.spelling(object, property);
            var texts = telling.texts(object, property);
            var mapped = usualFirst(object, texts, spelling.spell(mapped(told, Set.of(object.kind()))));
            var others =
                    told.isEmpty() || !mapped.isEmpty() ? Set.<String>of() : spelling.spell(mapped(told, upon(object)));
            known.put(object, new Known(told, mapped, others, texts));
            texts.forEach(text -> allowing.merge(text, 1, Integer::sum));
            told.forEach(each -> each.mapped().values().forEach(all -> claimed.addAll(spelling.spell(all))));
            object.names().forEach(name -> naming.merge(name, 1, Integer::sum));
            others.forEach(text -> indirect.merge(text, 1, Integer::sum));
        }
    }

    /** The texts that say that it is this one. */
    Set<String> of(Alternative object) {
        var about = about(object);
        if (about.told().isEmpty()) {
            return about.texts();
        } else if (!about.mapped().isEmpty()) {
            return mappedOrNamed(object, about);
        } else if (about.indirect().isEmpty()) {
            return implied(object, about.texts());
        }
        var own = about.indirect().stream()
                .filter(text -> indirect.getOrDefault(text, 0) < 2)
                .collect(Collectors.toSet());
        return own.isEmpty() ? listed(about.texts(), List.of()) : own;
    }

    /**
     * The text that a discriminator says of it, else the one that says that it is this one; none if there are several.
     */
    Optional<String> only(Alternative object) {
        var about = about(object);
        var texts = about.mapped().isEmpty() ? of(object) : about.mapped();
        return texts.size() == 1 ? Optional.of(texts.iterator().next()) : Optional.empty();
    }

    /** If no text says that it is this one, those that it can have as others can; empty if any will do. */
    List<String> among(Alternative object) {
        var about = about(object);
        var texts = about.indirect().isEmpty() ? about.texts() : about.indirect();
        return texts.isEmpty() && foreign(object) ? List.of(Option.WITHOUT) : List.copyOf(texts);
    }

    /** The texts of the kinds that it is a kind of in turn, by discriminators of their own. */
    List<String> through(Alternative object) {
        var bases = object.told().stream()
                .dropWhile(told -> !told.property().equals(property))
                .filter(told -> !told.property().equals(property))
                .map(Discriminator::base)
                .collect(Collectors.toSet());
        return objects.stream()
                .filter(base -> !base.kind().equals(object.kind()) && bases.contains(base.kind()))
                .flatMap(base -> of(base).stream())
                .distinct()
                .toList();
    }

    /** Whether it is what is meant where the property says nothing. */
    boolean usual(Alternative object) {
        var about = about(object);
        return about.told().stream().anyMatch(told -> object.kind().equals(told.usual()))
                && about.texts().isEmpty();
    }

    /** Whether it knows nothing of the property, and no discriminator of it. */
    private boolean foreign(Alternative object) {
        return !property.isEmpty()
                && about(object).told().isEmpty()
                && !(object.value().type() instanceof Type.MapOf)
                && !object.parts().properties().containsKey(property);
    }

    private Known about(Alternative object) {
        return requireNonNull(known.get(object));
    }

    private List<Discriminator> told(Alternative object) {
        return Stream.concat(object.told().stream(), telling.inherited(object).stream())
                .filter(told -> told.property().equals(property))
                .toList();
    }

    /**
     * What is written is the first: what it must be, what it is called or is by default, else what somebody put first.
     */
    private Set<String> usualFirst(Alternative object, Set<String> listed, Set<String> mapped) {
        var names = object.names().stream().map(Letters::of).toList();
        var standard = telling.standard(object, property);
        return mapped.stream()
                .sorted(Comparator.<String, Boolean>comparing(text -> !listed.contains(text))
                        .thenComparing(text -> !names.contains(Letters.of(text)))
                        .thenComparing(text -> !text.equals(standard)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> mapped(List<Discriminator> told, Collection<Pointer> described) {
        Set<String> mapped = new LinkedHashSet<>();
        for (var pointer : described) {
            told.forEach(each -> mapped.addAll(each.mapped().getOrDefault(pointer, Set.of())));
        }
        return mapped;
    }

    /** The choices within which it is, and, if it is written in place, what it builds upon; but for what is a kind. */
    private Set<Pointer> upon(Alternative object) {
        Set<Pointer> described = new LinkedHashSet<>(object.within());
        if (object.names().isEmpty()) {
            object.parts().all().forEach(part -> described.add(part.pointer()));
        }
        described.removeAll(kinds);
        return described;
    }

    /** Those mapped to it and, if they can mean nothing else, its names and the only text that it can have. */
    private Set<String> mappedOrNamed(Alternative object, Known about) {
        Set<String> texts = new LinkedHashSet<>(about.mapped());
        if (named(object)) {
            object.names().stream()
                    .filter(name -> !claimed.contains(name))
                    .filter(name -> about.texts().isEmpty()
                            ? !allowing.containsKey(name)
                            : about.texts().contains(name))
                    .filter(name -> naming.getOrDefault(name, 0) < 2)
                    .forEach(texts::add);
        }
        if (about.texts().size() == 1) {
            about.texts().stream()
                    .filter(text -> !claimed.contains(text) && allowing.getOrDefault(text, 0) < 2)
                    .forEach(texts::add);
        }
        return texts;
    }

    /** Whether its names are texts that say that it is this one, if nothing else is said. */
    private boolean named(Alternative object) {
        return object.implied(property)
                || telling.inherited(object).stream()
                        .anyMatch(each -> each.property().equals(property));
    }

    /** Its name, as it spells it; where it lists texts, those, if they are its own. */
    private Set<String> implied(Alternative object, Set<String> texts) {
        if (texts.isEmpty()) {
            return named(object) ? new LinkedHashSet<>(object.names()) : Set.of();
        }
        return listed(texts, object.names());
    }

    private Set<String> listed(Set<String> texts, List<String> names) {
        var shared = texts.stream()
                .filter(text -> allowing.getOrDefault(text, 0) > 1)
                .toList();
        var spelled = shared.isEmpty() ? Set.<String>of() : spelled(texts, names);
        return spelled.isEmpty() && shared.size() < texts.size() ? texts : spelled;
    }

    /** Those that are one of the names, or else are so but for capitals. */
    private static Set<String> spelled(Set<String> texts, List<String> names) {
        List<String> exact = new ArrayList<>(names);
        exact.retainAll(texts);
        return exact.isEmpty()
                ? texts.stream()
                        .filter(text -> names.stream().anyMatch(text::equalsIgnoreCase))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : new LinkedHashSet<>(exact);
    }
}
