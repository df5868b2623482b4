package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which property tells the objects of a choice apart by its text, and what they say of it. */
final class Telling {

    private static final String USUAL = "type";

    private final Inheritance inheritance;
    private final Unwrapping unwrapping;
    private final Merging merging;

    Telling(Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.inheritance = inheritance;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** That of a discriminator, else one that says something else of each; empty if there is none. */
    String property(List<Alternative> objects) {
        return alone(objects)
                ? ""
                : objects.stream()
                        .flatMap(object -> object.told().stream())
                        .map(Discriminator::property)
                        .findFirst()
                        .or(() -> Stream.concat(Stream.of(USUAL), objects.get(0).parts().properties().keySet().stream())
                                .filter(name -> tells(objects, name))
                                .findFirst())
                        .orElseGet(() -> inherited(objects));
    }

    /** Whether there is no object but one, and nothing by which others would be known. */
    private static boolean alone(List<Alternative> objects) {
        return objects.isEmpty()
                || (objects.size() == 1
                        && (objects.get(0).told().isEmpty()
                                || objects.get(0).value().type() instanceof Type.MapOf));
    }

    private boolean tells(List<Alternative> objects, String name) {
        Set<String> all = new HashSet<>();
        for (var object : objects) {
            var texts = texts(object, name);
            if (texts.isEmpty() || !texts.stream().allMatch(all::add)) {
                return false;
            }
        }
        return true;
    }

    /** By which all of them are known as kinds of something else, unless they can be told by what they require. */
    private String inherited(List<Alternative> objects) {
        var required = objects.stream().map(object -> object.parts().required()).collect(Collectors.toSet());
        boolean apart = required.size() == objects.size();
        return inherited(objects.get(0)).stream()
                .map(Discriminator::property)
                .filter(name -> objects.stream()
                        .allMatch(object -> inherited(object).stream()
                                .anyMatch(told -> told.property().equals(name)
                                        && (!apart || told.mapped().containsKey(object.kind())))))
                .findFirst()
                .orElse("");
    }

    /** The discriminators of what it builds upon. */
    List<Discriminator> inherited(Alternative object) {
        return inheritance.discriminators(object.parts());
    }

    /** The texts that a schema itself allows for a property. */
    Set<String> texts(Alternative object, String name) {
        return Enums.signs(property(object, name));
    }

    /** The text that a schema itself has for a property where nothing is said; null if it has none. */
    @Nullable
    String standard(Alternative object, String name) {
        var standard = property(object, name).last("default");
        return standard == null ? null : standard.text();
    }

    /** How texts are spelled that a property has in JSON, whoever wrote them down. */
    Spelling spelling(Alternative object, String name) {
        return Spelling.of(property(object, name).types());
    }

    private Parts property(Alternative object, String name) {
        var spot = object.parts().properties().get(name);
        var core = spot == null ? null : unwrapping.unwrap(spot).core();
        return core == null || !core.mapping() ? Parts.NONE : merging.parts(core);
    }
}
