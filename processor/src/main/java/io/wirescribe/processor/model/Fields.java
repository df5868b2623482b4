package io.wirescribe.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are that JSON has no word for: files, and objects written in another language. */
final class Fields {

    static final Type FILE = new Type.Scalar(Type.Kind.BINARY, "binary");
    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");
    private static final Set<Content.Form> BINARY =
            EnumSet.of(Content.Form.BINARY, Content.Form.MULTIPART, Content.Form.MIXED);

    private final Map<Pointer, Declared> types;

    Fields(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /** What a field of several parts is in place of what it would be in JSON; empty if it is that. */
    Optional<Type> part(Type type, @Nullable Serialization serialization) {
        var binary = serialization instanceof Serialization.Typed typed
                && binary(typed.mediaTypes().get(0));
        return files(type, binary).or(() -> own(type, serialization, binary ? FILE : TEXT));
    }

    /** The same where there can be no files, as in a URL. */
    Optional<Type> text(Type type, @Nullable Serialization serialization) {
        return own(type, serialization, TEXT);
    }

    private Optional<Type> own(Type type, @Nullable Serialization serialization, Type own) {
        return serialization instanceof Serialization.Typed typed && !typed.perhapsJson()
                ? own(type, own)
                : Optional.empty();
    }

    private static boolean binary(String mediaType) {
        return BINARY.contains(new Content(mediaType, Value.of(FILE)).form());
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

    /**
     * The caller's own, unless there is but one way to write it.
     *
     * @param own a text or a file
     */
    private Optional<Type> own(Type type, Type own) {
        var options = options(type);
        if (plain(item(type)) || (!options.isEmpty() && options.stream().allMatch(option -> plain(item(option))))) {
            return Optional.empty();
        } else if (type instanceof Type.ListOf list) {
            return own(item(list), own).map(item -> listOf(item, list));
        }
        return Optional.of(own);
    }

    /** Whether it is written in one way, whatever holds it. */
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
