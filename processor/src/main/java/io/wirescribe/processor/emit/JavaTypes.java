package io.wirescribe.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Reach;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Names;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a value is in Java, and the codec that reads and writes it. */
final class JavaTypes {

    private final Api api;
    private final Names names;
    private final Set<String> hidden;
    private final Map<Pointer, List<ClassName>> choices;
    private final Kinds kinds;
    private final Set<Pointer> alone;

    JavaTypes(Api api, Names names) {
        this(api, names, Set.of());
    }

    /** @param hidden simple names that mean something else where the types are spoken of */
    JavaTypes(Api api, Names names, Set<String> hidden) {
        this.api = api;
        this.names = names;
        this.hidden = hidden;
        this.choices = choices();
        this.kinds = new Kinds(api);
        this.alone = Reach.alone(api);
    }

    ClassName declared(Pointer pointer) {
        return named(names.type(pointer));
    }

    /**
     * A class of the document's package. JavaPoet writes these without it, so that one that needs it has it as name.
     */
    ClassName named(String name) {
        var packageName = names.packageName();
        return hidden.contains(name) && !packageName.isEmpty()
                ? ClassName.get("", packageName + "." + name)
                : ClassName.get(packageName, name);
    }

    /** A primitive where there is one. */
    TypeName plain(Type type) {
        if (type instanceof Type.Reference reference) {
            return declared(reference.target());
        }
        if (type instanceof Type.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return mapOf(element(map.value()));
        }
        return type instanceof Type.Scalar scalar ? scalar(scalar.kind()) : Library.JSON_VALUE;
    }

    TypeName boxed(Type type) {
        return plain(type).box();
    }

    /** As a record's component: what may be missing is {@code @Nullable}. */
    TypeName component(Property property) {
        var type = property.value().type();
        return property.required() && !property.value().nullable() ? plain(type) : nullable(boxed(type));
    }

    static TypeName nullable(TypeName type) {
        return type.box().annotated(Library.NULLABLE);
    }

    static TypeName mapOf(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }

    /** Of a map's values or a list's elements. */
    TypeName element(Value value) {
        return value.nullable() ? nullable(boxed(value.type())) : boxed(value.type());
    }

    /** What reads a body of one value: {@code json(Order.JSON)}. */
    CodeBlock reading(Content content) {
        return content.anyText() ? CodeBlock.of("anyText()") : CodeBlock.of("json($L)", codec(content.value()));
    }

    CodeBlock codec(Value value) {
        var codec = codec(value.type());
        return value.nullable() ? CodeBlock.of("$T.nullable($L)", Library.CODECS, codec) : codec;
    }

    CodeBlock codec(Type type) {
        if (type instanceof Type.Reference reference) {
            return CodeBlock.of("$T.JSON", declared(reference.target()));
        }
        if (type instanceof Type.ListOf list) {
            return CodeBlock.of("$T.list($L)", Library.CODECS, codec(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return CodeBlock.of("$T.map($L)", Library.CODECS, codec(map.value()));
        }
        return type instanceof Type.Scalar scalar
                ? CodeBlock.of("$T.$L", Library.CODECS, scalarCodec(scalar.kind()))
                : CodeBlock.of("$T.JSON", Library.JSON_VALUE);
    }

    Optional<Declared> declared(Type type) {
        return type instanceof Type.Reference reference
                ? Optional.ofNullable(api.types().get(reference.target()))
                : Optional.empty();
    }

    /** The object that it is, with properties of its own. */
    Optional<Declared.Structure> structure(Type type) {
        return declared(type).filter(Declared.Structure.class::isInstance).map(Declared.Structure.class::cast);
    }

    /** The type's own class, if it is an open enum. */
    Optional<ClassName> openEnum(Type type) {
        return declared(type)
                .filter(Declared.OpenEnum.class::isInstance)
                .map(declared -> declared(declared.origin().pointer()));
    }

    /** Whether an option of a choice needs a record around it to be one of the choice's types. */
    boolean wrapped(Declared.Option option) {
        return structure(option.value().type()).isEmpty();
    }

    /** The class of the values of an option. */
    ClassName option(Declared.Choice choice, Declared.Option option) {
        return option.value().type() instanceof Type.Reference reference && !wrapped(option)
                ? declared(reference.target())
                : declared(choice.origin().pointer()).nestedClass(ChoiceEmitter.wrapperName(option));
    }

    /** Whether a choice has to go by the names of its properties. */
    boolean untold(Declared.Structure structure) {
        return kinds.untold(structure);
    }

    /** By property the text that says to all choices alike that an object is of this type. */
    Map<String, String> said(Declared.Structure structure) {
        return kinds.of(structure);
    }

    /** Whether a property has one value only, by which choices know that an object is of this type. */
    boolean tags(Declared.Structure structure, Property property) {
        return property.constant() instanceof Literal.Text text
                && text.value().equals(said(structure).get(property.name()));
    }

    /** Whether it is so and nothing but choices reads such objects, or none that says something else could be kept. */
    boolean onlyTags(Declared.Structure structure, Property property) {
        var others = structure.others().type();
        boolean kept = others instanceof Type.Anything || others.is(Type.Kind.STRING);
        return tags(structure, property)
                && !(kept && alone.contains(structure.origin().pointer()));
    }

    /** The choices that a record is an option of, by their names. */
    List<ClassName> choicesOf(Declared.Structure structure) {
        return choices.getOrDefault(structure.origin().pointer(), List.of()).stream()
                .sorted()
                .toList();
    }

    private Map<Pointer, List<ClassName>> choices() {
        Map<Pointer, List<ClassName>> found = new HashMap<>();
        for (var type : api.types().values()) {
            if (type instanceof Declared.Choice choice) {
                choice.options().stream()
                        .map(option -> option.value().type())
                        .distinct()
                        .forEach(option -> {
                            if (option instanceof Type.Reference reference) {
                                found.computeIfAbsent(reference.target(), target -> new ArrayList<>())
                                        .add(declared(choice.origin().pointer()));
                            }
                        });
            }
        }
        return found;
    }

    private static TypeName scalar(Type.Kind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT32 -> TypeName.INT;
            case INT64 -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case UUID -> ClassName.get(UUID.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case BINARY -> Library.UPLOAD;
        };
    }

    static String scalarCodec(Type.Kind kind) {
        return switch (kind) {
            case STRING -> "STRING";
            case BOOLEAN -> "BOOLEAN";
            case INT32 -> "INT32";
            case INT64 -> "INT64";
            case FLOAT -> "NUMBER32";
            case DOUBLE -> "NUMBER";
            case DATE_TIME -> "DATE_TIME";
            case DATE -> "DATE";
            case UUID -> "UUID";
            case BYTES, BINARY -> "BYTES";
        };
    }
}
