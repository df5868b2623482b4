package io.wirescribe.processor.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that carry what JSON cannot, files above all, or another language. One that is described as JSON is, elsewhere,
 * becomes a type of its own; and one that is a choice of objects becomes several, since what a choice is made of is
 * JSON.
 */
public final class Forms {

    /** One with more cannot be a record. */
    private static final int MOST_PROPERTIES = 120;

    private final Map<Pointer, Declared> types;
    private final Fields fields;
    private final Map<Content.Form, Set<Pointer>> elsewhere = new EnumMap<>(Content.Form.class);

    private Forms(Api api) {
        this.types = new LinkedHashMap<>(api.types());
        this.fields = new Fields(types);
        for (var form : List.of(Content.Form.MULTIPART, Content.Form.URL_ENCODED)) {
            elsewhere.put(
                    form, Reach.from(api.types(), api.operations().stream().flatMap(each -> besides(form, each))));
        }
    }

    /** The same API with files where its forms hold what is binary. */
    public static Api withFiles(Api api) {
        var forms = new Forms(api);
        var operations = api.operations().stream().map(forms::operation).toList();
        return api.with(operations, forms.types);
    }

    /** Whether it is a file, or a list of them. */
    public static boolean file(Type type) {
        return type.equals(Fields.FILE)
                || (type instanceof Type.ListOf list && file(list.element().type()));
    }

    /** Whether it holds files, which JSON cannot. */
    public static boolean file(Declared.Structure structure) {
        return structure.properties().stream()
                        .anyMatch(property -> file(property.value().type()))
                || file(structure.others().type());
    }

    /** Whether it is a form that holds files, or has no fields but such. */
    public static boolean file(Content content, Map<Pointer, Declared> types) {
        var type = content.value().type();
        return content.form() == Content.Form.MULTIPART
                && (type instanceof Type.Reference reference
                        ? types.get(reference.target()) instanceof Declared.Structure structure && file(structure)
                        : type instanceof Type.MapOf map && file(map.value().type()));
    }

    private Stream<Value> besides(Content.Form form, Operation operation) {
        var contents = operation.body() == null ? Stream.<Content>empty() : operation.body().contents().stream();
        return Stream.of(
                        operation.parameters().stream().map(Parameter::value),
                        operation.answers().stream()
                                .flatMap(answer -> answer.contents().stream())
                                .map(Content::value),
                        contents.flatMap(content -> besides(form, content)))
                .flatMap(each -> each);
    }

    private Stream<Value> besides(Content.Form one, Content content) {
        var forms = content.form() == one ? forms(content) : List.<Value>of();
        return forms.isEmpty()
                ? Stream.of(content.value())
                : forms.stream()
                        .flatMap(form -> structure(form).stream())
                        .flatMap(form -> Stream.concat(
                                form.properties().stream().map(Property::value), Stream.of(form.others())));
    }

    /** The objects that it is the form of, one at a time; none if it is another thing. */
    private List<Value> forms(Content content) {
        return switch (content.form()) {
            case MULTIPART -> ofParts(content);
            case URL_ENCODED ->
                structure(content.value())
                        .filter(form -> !filled(form, content).equals(form))
                        .map(form -> content.value())
                        .stream()
                        .toList();
            case JSON, TEXT, BINARY, EVENTS, MIXED -> List.of();
        };
    }

    private List<Value> ofParts(Content content) {
        if (declared(content.value()) instanceof Declared.Choice choice) {
            var options = choice.options().stream().map(Declared.Option::value).toList();
            var objects = options.stream()
                    .flatMap(option -> structure(option).stream())
                    .toList();
            return objects.size() == options.size() && objects.stream().anyMatch(form -> file(filled(form, content)))
                    ? options
                    : List.of();
        }
        return structure(content.value()).map(form -> content.value()).stream().toList();
    }

    private Optional<Declared.Structure> structure(Value value) {
        return declared(value) instanceof Declared.Structure structure ? Optional.of(structure) : Optional.empty();
    }

    private @Nullable Declared declared(Value value) {
        return value.type() instanceof Type.Reference reference ? types.get(reference.target()) : null;
    }

    private Operation operation(Operation operation) {
        var body = operation.body();
        return body == null
                ? operation
                : operation.with(new Body(
                        body.required(),
                        body.contents().stream().flatMap(this::contents).toList(),
                        body.doc()));
    }

    private Stream<Content> contents(Content content) {
        var forms = forms(content);
        return forms.isEmpty()
                ? Stream.of(content.form() == Content.Form.MULTIPART ? map(content) : content)
                : forms.stream().map(form -> form(content, form));
    }

    /** A form without properties of its own, each of whose others may be a file. */
    private Content map(Content content) {
        var value = content.value();
        return value.type() instanceof Type.MapOf map && !others(map.value()).equals(map.value())
                ? content.with(
                        new Value(new Type.MapOf(others(map.value())), value.nullable(), ofFiles(value.limits())))
                : content;
    }

    private Content form(Content content, Value value) {
        var form = structure(value).orElseThrow();
        var filled = filled(form, content);
        if (filled.equals(form)) {
            return content.with(value);
        }
        var origin =
                elsewhere(content).contains(form.origin().pointer()) ? ofForm(form.origin(), content) : form.origin();
        types.put(origin.pointer(), filled.at(origin));
        return content.with(new Value(new Type.Reference(origin.pointer()), value.nullable(), value.limits()));
    }

    private Set<Pointer> elsewhere(Content content) {
        return Objects.requireNonNull(elsewhere.get(content.form()));
    }

    /** The same object with what a form has in place of JSON. */
    private Declared.Structure filled(Declared.Structure form, Content content) {
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

    private Value others(Value value) {
        return fields.part(value.type(), null)
                .filter(Fields.FILE::equals)
                .map(file -> new Value(file, value.nullable(), List.of()))
                .orElse(value);
    }

    /** What is said of texts is not said of files. */
    private static List<Limit> ofFiles(List<Limit> limits) {
        return limits.stream()
                .filter(limit -> !(limit instanceof Limit.Entries))
                .toList();
    }

    private static Origin ofForm(Origin origin, Content content) {
        var pointer = origin.pointer();
        return new Origin(
                new Pointer(pointer.document(), pointer.fragment() + " as " + content.plain()),
                origin.line(),
                Stream.concat(origin.words().stream(), Stream.of("form")).toList());
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
