package io.wirescribe.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are that JSON has no word for: files, and objects written in another language. */
final class Fields {

    static final Type FILE = new Type.Scalar(Type.Kind.BINARY, "binary");
    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");

    private final Map<Pointer, Declared> types;

    Fields(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /** What a field is in place of what it would be in JSON; empty if it is that. */
    Optional<Type> of(Type type, @Nullable Serialization serialization) {
        var forms = serialization instanceof Serialization.Typed typed ? forms(typed) : List.<Content.Form>of();
        var binary = !forms.isEmpty() && forms.get(0) == Content.Form.BINARY;
        var text = !forms.isEmpty() && forms.stream().allMatch(Content.Form.TEXT::equals);
        return files(type, binary).or(() -> text ? text(type) : Optional.empty());
    }

    /** What is in it, by each of the media types that it can have. */
    private static List<Content.Form> forms(Serialization.Typed typed) {
        return typed.mediaTypes().stream()
                .map(mediaType -> new Content(Content.plain(mediaType), Value.of(FILE)).form())
                .toList();
    }

    /** @param binary whether the document says so of what could be anything */
    private Optional<Type> files(Type type, boolean binary) {
        if (file(type, binary)) {
            return Optional.of(FILE);
        } else if (type instanceof Type.ListOf list && file(item(list), binary)) {
            return Optional.of(listOf(FILE, list));
        }
        var options = options(type);
        return !options.isEmpty() && options.stream().allMatch(option -> file(item(option), binary))
                ? Optional.of(new Type.ListOf(Value.of(FILE)))
                : Optional.empty();
    }

    private static boolean file(Type type, boolean binary) {
        return type instanceof Type.Scalar scalar
                ? scalar.kind() == Type.Kind.STRING
                        && (binary || scalar.format().equals("binary"))
                : type instanceof Type.Anything && binary;
    }

    /** The caller's own text, unless there is but one way to write it. */
    private Optional<Type> text(Type type) {
        var options = options(type);
        if (plain(item(type)) || (!options.isEmpty() && options.stream().allMatch(option -> plain(item(option))))) {
            return Optional.empty();
        } else if (type instanceof Type.ListOf list) {
            return text(item(list)).map(text -> listOf(text, list));
        }
        return Optional.of(TEXT);
    }

    private boolean plain(Type type) {
        return type instanceof Type.Scalar
                || (type instanceof Type.Reference reference
                        && types.get(reference.target()) instanceof Declared.OpenEnum);
    }

    /** What it can be, where that is several things; what these are made of may be the same things again. */
    private List<Type> options(Type type) {
        return type instanceof Type.Reference reference
                        && types.get(reference.target()) instanceof Declared.Choice choice
                ? choice.options().stream().map(option -> option.value().type()).toList()
                : List.of();
    }

    /** What a list holds; a single thing itself. */
    private static Type item(Type type) {
        return type instanceof Type.ListOf list ? list.element().type() : type;
    }

    private static Type listOf(Type item, Type.ListOf list) {
        return new Type.ListOf(new Value(item, list.element().nullable(), List.of()));
    }
}
