package io.wirescribe.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that carry what JSON cannot, files above all, or another language. One that is described as JSON is, elsewhere,
 * becomes a type of its own; and one that is a choice of objects becomes several, since what a choice is made of is
 * JSON.
 */
public final class Forms {

    private final Map<Pointer, Declared> types;
    private final Map<Pointer, Declared> all;
    private final Filling filling;
    private final FormOrigins origins = new FormOrigins();

    private Forms(Api api) {
        this.types = api.types();
        this.all = new LinkedHashMap<>(types);
        this.filling = new Filling(types);
        for (var form : List.of(Content.Form.MULTIPART, Content.Form.URL_ENCODED)) {
            origins.besides(form, Reach.from(types, api.operations().stream().flatMap(each -> besides(form, each))));
        }
        api.operations().stream().flatMap(Forms::contents).forEach(this::variant);
    }

    /** The same API with files where its forms hold what is binary. */
    public static Api withFiles(Api api) {
        var forms = new Forms(api);
        var operations = api.operations().stream().map(forms::operation).toList();
        return api.with(operations, forms.all);
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
        return Stream.of(
                        operation.parameters().stream().map(Parameter::value),
                        operation.answers().stream()
                                .flatMap(answer -> answer.contents().stream())
                                .map(Content::value),
                        contents(operation).flatMap(content -> besides(form, content)))
                .flatMap(each -> each);
    }

    private static Stream<Content> contents(Operation operation) {
        return operation.body() == null ? Stream.empty() : operation.body().contents().stream();
    }

    private Stream<Value> besides(Content.Form one, Content content) {
        var forms = content.form() == one ? forms(content) : List.<Value>of();
        return forms.isEmpty()
                ? Stream.of(content.value())
                : forms.stream().flatMap(form -> besides(structure(form).orElseThrow(), form, content));
    }

    private Stream<Value> besides(Declared.Structure form, Value value, Content content) {
        return filling.of(form, content).equals(form)
                ? Stream.of(value)
                : Stream.concat(form.properties().stream().map(Property::value), Stream.of(form.others()));
    }

    private void variant(Content content) {
        for (var value : forms(content)) {
            var form = structure(value).orElseThrow();
            var filled = filling.of(form, content);
            if (!filled.equals(form)) {
                origins.variant(content, form, differing(form, filled, content));
            }
        }
    }

    /** The fields that an encoding makes another thing than they are in any form; empty if there is none. */
    private String differing(Declared.Structure form, Declared.Structure filled, Content content) {
        var usual = filling.of(form, new Content(content.mediaType(), content.value()));
        return filled.properties().stream()
                .filter(property -> !usual.properties().contains(property))
                .map(property -> property.name() + (file(property.value().type()) ? " as file" : ""))
                .collect(joining(" and "));
    }

    /** The objects that it is the form of, one at a time; none if it is another thing. */
    private List<Value> forms(Content content) {
        return switch (content.form()) {
            case MULTIPART -> ofParts(content);
            case URL_ENCODED ->
                structure(content.value()).map(form -> content.value()).stream().toList();
            case JSON, TEXT, BINARY, EVENTS, MIXED -> List.of();
        };
    }

    private List<Value> ofParts(Content content) {
        if (declared(content.value()) instanceof Declared.Choice choice) {
            var options = choice.options().stream().map(Declared.Option::value).toList();
            var objects = options.stream()
                    .flatMap(option -> structure(option).stream())
                    .toList();
            return objects.size() == options.size()
                            && objects.stream().anyMatch(form -> file(filling.of(form, content)))
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
        return value.type() instanceof Type.MapOf map
                        && !filling.others(map.value()).equals(map.value())
                ? content.with(new Value(
                        new Type.MapOf(filling.others(map.value())), value.nullable(), Filling.ofFiles(value.limits())))
                : content;
    }

    private Content form(Content content, Value value) {
        var form = structure(value).orElseThrow();
        var filled = filling.of(form, content);
        if (filled.equals(form)) {
            return content.with(value);
        }
        var origin = origins.of(content, form, differing(form, filled, content));
        all.put(origin.pointer(), filled.at(origin));
        return content.with(new Value(new Type.Reference(origin.pointer()), value.nullable(), value.limits()));
    }
}
