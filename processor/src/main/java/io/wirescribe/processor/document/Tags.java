package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells the objects of a choice apart by the text of one property: what discriminators say of them, else what they
 * say by themselves.
 */
final class Tags {

    private static final String USUAL = "type";

    private final List<Alternative> objects;
    private final Inheritance inheritance;
    private final Unwrapping unwrapping;
    private final Merging merging;
    private final String property;

    /** How many of them allow a text. */
    private final Map<String, Integer> allowing = new HashMap<>();

    Tags(List<Alternative> objects, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.objects = objects;
        this.inheritance = inheritance;
        this.unwrapping = unwrapping;
        this.merging = merging;
        this.property = alone() ? "" : telling();
        objects.forEach(object -> texts(object, property).forEach(text -> allowing.merge(text, 1, Integer::sum)));
    }

    /** Whose text it is; empty if there is none that tells them apart. */
    String property() {
        return property;
    }

    /** The texts that say that it is this one. */
    Set<String> of(Alternative object) {
        var told = told(object);
        if (told.isEmpty()) {
            return texts(object, property);
        }
        var mapped = mapped(object, told);
        return mapped.isEmpty() ? implied(object) : mapped;
    }

    /** Whether it is what is meant where the property says nothing. */
    boolean usual(Alternative object) {
        return told(object).stream().anyMatch(told -> object.kind().equals(told.usual()))
                && texts(object, property).isEmpty();
    }

    /** Whether it knows nothing of the property, and no discriminator of it. */
    boolean foreign(Alternative object) {
        return told(object).isEmpty()
                && !(object.value().type() instanceof Type.MapOf)
                && !object.parts().properties().containsKey(property);
    }

    /** Whether there is no object but one, and nothing by which others would be known. */
    private boolean alone() {
        return objects.isEmpty()
                || (objects.size() == 1
                        && (objects.get(0).told().isEmpty()
                                || objects.get(0).value().type() instanceof Type.MapOf));
    }

    private String telling() {
        return objects.stream()
                .flatMap(object -> object.told().stream())
                .map(Discriminator::property)
                .findFirst()
                .or(() -> Stream.concat(Stream.of(USUAL), objects.get(0).parts().properties().keySet().stream())
                        .filter(this::tells)
                        .findFirst())
                .orElseGet(this::inherited);
    }

    private boolean tells(String name) {
        Set<String> all = new HashSet<>();
        for (var object : objects) {
            var texts = texts(object, name);
            if (texts.isEmpty() || !texts.stream().allMatch(all::add)) {
                return false;
            }
        }
        return true;
    }

    /** By which all of them are known as kinds of something else. */
    private String inherited() {
        return inherited(objects.get(0)).stream()
                .map(Discriminator::property)
                .filter(name -> objects.stream()
                        .allMatch(object -> inherited(object).stream()
                                .anyMatch(told -> told.property().equals(name))))
                .findFirst()
                .orElse("");
    }

    private List<Discriminator> inherited(Alternative object) {
        return inheritance.discriminators(object.parts());
    }

    private List<Discriminator> told(Alternative object) {
        return Stream.concat(object.told().stream(), inherited(object).stream())
                .filter(told -> told.property().equals(property))
                .toList();
    }

    /** What is written in place is known by what it builds upon, if that is no kind by itself. */
    private Set<String> mapped(Alternative object, List<Discriminator> told) {
        Set<String> mapped = new LinkedHashSet<>();
        told.forEach(each -> mapped.addAll(each.mapped().getOrDefault(object.kind(), Set.of())));
        if (!mapped.isEmpty() || !object.names().isEmpty()) {
            return mapped;
        }
        var kinds = objects.stream().map(Alternative::kind).collect(Collectors.toSet());
        for (var part : object.parts().all()) {
            if (!kinds.contains(part.pointer())) {
                told.forEach(each -> mapped.addAll(each.mapped().getOrDefault(part.pointer(), Set.of())));
            }
        }
        return mapped;
    }

    /** Its name, as it spells it; where it lists texts, those, if they are its own. */
    private Set<String> implied(Alternative object) {
        var texts = texts(object, property);
        boolean named = object.implied().contains(property)
                || inherited(object).stream().anyMatch(each -> each.property().equals(property));
        if (texts.isEmpty()) {
            return named ? new LinkedHashSet<>(object.names()) : Set.of();
        }
        var shared = texts.stream()
                .filter(text -> allowing.getOrDefault(text, 0) > 1)
                .toList();
        var spelled = shared.isEmpty() ? Set.<String>of() : spelled(texts, object.names());
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

    /** The texts that a schema itself allows for a property. */
    private Set<String> texts(Alternative object, String name) {
        var spot = object.parts().properties().get(name);
        var core = spot == null ? null : unwrapping.unwrap(spot).core();
        return core == null || !core.mapping() ? Set.of() : Enums.signs(merging.parts(core));
    }
}
