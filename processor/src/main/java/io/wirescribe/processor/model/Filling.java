package io.wirescribe.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Objects as forms have them. */
final class Filling {

    /** One with more cannot be a record. */
    private static final int MOST_PROPERTIES = 120;

    private final Fields fields;

    Filling(Map<Pointer, Declared> types) {
        this.fields = new Fields(types);
    }

    /** The same object with what a form has in place of JSON. */
    Declared.Structure of(Declared.Structure form, Content content) {
        if (form.properties().size() > MOST_PROPERTIES) {
            return form;
        }
        var properties = form.properties().stream()
                .map(property -> property(property, content))
                .toList();
        var others = content.form() == Content.Form.MULTIPART ? others(form.others()) : form.others();
        var limits = others.equals(form.others()) ? form.limits() : ofFiles(form.limits());
        var exchanged = properties.stream()
                .filter(property -> !form.properties().contains(property))
                .map(Property::name)
                .collect(Collectors.toSet());
        var conditionals = form.conditionals().stream()
                .flatMap(each -> each.blindTo(exchanged).stream())
                .toList();
        return new Declared.Structure(form.origin(), form.doc(), properties, others, limits, conditionals);
    }

    Value others(Value value) {
        return fields.part(value.type(), null)
                .filter(Fields.FILE::equals)
                .map(file -> new Value(file, value.nullable(), List.of()))
                .orElse(value);
    }

    /** What is said of texts is not said of files. */
    static List<Limit> ofFiles(List<Limit> limits) {
        return limits.stream()
                .filter(limit -> !(limit instanceof Limit.Entries))
                .toList();
    }

    private Property property(Property property, Content content) {
        var value = property.value();
        return property.constant() == null
                ? field(value.type(), property.name(), content)
                        .map(type -> property.with(new Value(
                                type,
                                value.nullable(),
                                type instanceof Type.ListOf && value.type() instanceof Type.ListOf
                                        ? value.limits()
                                        : List.of())))
                        .orElse(property)
                : property;
    }

    private Optional<Type> field(Type type, String name, Content content) {
        var serialization = content.encodings().get(name);
        return content.form() == Content.Form.MULTIPART
                ? fields.part(type, serialization)
                : fields.text(type, serialization);
    }
}
