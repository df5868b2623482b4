package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Declared.Sign;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one chooses from, and how each is told from the others: by a discriminator, else by the kind of JSON, else by a
 * property with a text of its own, else by required properties and what must be said by them.
 */
final class ChoiceReader {

    private final List<Alternative> alternatives;
    private final List<Alternative> objects;
    private final String property;
    private final Tags tags;
    private final Signs signs;
    private final List<Option> options = new ArrayList<>();
    private @Nullable Option otherwise;
    private boolean clear;

    private ChoiceReader(
            List<Alternative> alternatives, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        this.alternatives = alternatives;
        this.objects = objects(of(Form.OBJECT));
        var telling = new Telling(inheritance, unwrapping, merging);
        this.property = telling.property(objects);
        this.tags = new Tags(objects, property, telling);
        this.signs = new Signs(objects, property, telling, unwrapping, merging);
        this.clear = objects.size() == of(Form.OBJECT).size();
    }

    /**
     * What was found.
     *
     * @param property whose text tells objects apart; empty if that is not how
     * @param otherwise what an object is of which the property says nothing known
     * @param clear whether every option can be told from the others
     */
    record Found(
            List<Option> options, String property, @Nullable Option otherwise, boolean clear) {}

    static Found read(List<Alternative> alternatives, Inheritance inheritance, Unwrapping unwrapping, Merging merging) {
        var reader = new ChoiceReader(alternatives, inheritance, unwrapping, merging);
        reader.readObjects();
        List.of(Form.ARRAY, Form.TEXT, Form.NUMBER, Form.BOOLEAN).forEach(reader::readOthers);
        return new Found(reader.options, reader.property, reader.otherwise, reader.clear);
    }

    private List<Alternative> of(Form form) {
        return alternatives.stream().filter(each -> each.form() == form).toList();
    }

    private void readObjects() {
        Set<String> used = new HashSet<>();
        Set<Object> seen = new HashSet<>();
        for (var object : objects) {
            var said = property.isEmpty() ? Set.<String>of() : tags.of(object);
            var free = said.stream().filter(used::add).toList();
            var through = tags.through(object);
            var among = !free.isEmpty() ? List.<String>of() : through.isEmpty() ? tags.among(object) : through;
            var others = free.isEmpty() ? signs.of(object) : through.isEmpty() ? List.<Sign>of() : signs.told(object);
            clear &= free.size() == said.size()
                    && (!free.isEmpty()
                            || seen.add(List.of(among, object.parts().required(), others)));
            var option = new Option(
                    object.value(),
                    Form.OBJECT,
                    free,
                    among,
                    through,
                    List.copyOf(object.parts().required()),
                    others,
                    added(object, free.isEmpty() ? among : free),
                    tags.only(object).filter(free::contains).orElse(""));
            options.add(option);
            otherwise = tags.usual(object) ? option : otherwise;
        }
    }

    private void readOthers(Form form) {
        var values = of(form).stream().map(Alternative::value).distinct().toList();
        if (!values.isEmpty()) {
            var value = values.size() == 1 ? values.get(0) : widest(form, values);
            clear &= values.size() == 1 || form != Form.ARRAY;
            options.add(Option.of(value, form));
        }
    }

    /** The first text by which an object is known that does not describe the property itself. */
    private String added(Alternative object, List<String> texts) {
        boolean missing = object.value().type() instanceof Type.Reference
                && !object.parts().properties().containsKey(property);
        return missing && !texts.isEmpty() ? texts.get(0) : "";
    }

    /** Maps of different values are one of anything, as nothing tells them apart. */
    private static List<Alternative> objects(List<Alternative> all) {
        List<Alternative> objects = new ArrayList<>();
        int map = -1;
        for (var object : all) {
            if (!(object.value().type() instanceof Type.MapOf)) {
                objects.add(object);
            } else if (map < 0) {
                map = objects.size();
                objects.add(object);
            } else if (!objects.get(map).value().equals(object.value())) {
                objects.set(map, object.carriedAs(widest(Form.OBJECT, List.of())));
            }
        }
        return objects;
    }

    /** What holds all values of a form. */
    private static Value widest(Form form, List<Value> values) {
        var type = switch (form) {
            case OBJECT -> new Type.MapOf(Value.of(new Type.Anything()));
            case ARRAY -> new Type.ListOf(element(values));
            case TEXT -> Choices.text(values.stream().map(Value::type).toList());
            case NUMBER ->
                requireNonNull(Choices.widest(values.stream().map(Value::type).collect(Collectors.toSet())));
            case BOOLEAN -> new Type.Scalar(Kind.BOOLEAN, "");
        };
        return new Value(type, false, Either.carried(type, values));
    }

    /** Lists of scalars are one of what holds these. */
    private static Value element(List<Value> lists) {
        Set<Type> types = new LinkedHashSet<>();
        boolean nullable = false;
        for (var list : lists) {
            var element = ((Type.ListOf) list.type()).element();
            types.add(element.type());
            nullable |= element.nullable();
        }
        var widest = Choices.single(types);
        return new Value(widest == null ? new Type.Anything() : widest, nullable, List.of());
    }
}
