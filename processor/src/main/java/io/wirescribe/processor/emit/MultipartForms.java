package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies of several parts, one for each property of a form. */
final class MultipartForms {

    private static final String JSON = "application/json";

    private final JavaTypes types;
    private final Names names;
    private final Styles styles;

    MultipartForms(JavaTypes types, Names names) {
        this.types = types;
        this.styles = new Styles(types);
        this.names = names;
    }

    CodeBlock of(Argument body, Content content) {
        var parts = new ArrayList<CodeBlock>();
        var structure = structure(content);
        if (structure == null) {
            parts.add(fields(content.value().type(), CodeBlock.of("$N", body.name())));
        } else {
            content.headers()
                    .forEach((field, headers) -> headers.forEach(
                            (name, value) -> parts.add(CodeBlock.of("\n.header($S, $S, $S)", field, name, value))));
            structure.properties().forEach(property -> parts.add(part(structure, property, body, content)));
            parts.add(fields(new Type.MapOf(structure.kept()), CodeBlock.of("$N.additionalProperties()", body.name())));
        }
        var form = CodeBlock.of("new $T()$L\n.body()", Library.MULTIPART, CodeBlock.join(parts, ""));
        return body.required() ? form : CodeBlock.of("$N == null ? null : $L", body.name(), form);
    }

    /** What must be there for its properties to be asked for. */
    static CodeBlock check(Argument body) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, body.name(), body.name());
    }

    /** Whether it asks for a property that nobody should use any more. */
    boolean aged(Content content) {
        var structure = structure(content);
        return structure != null
                && ConstraintsEmitter.components(structure).stream()
                        .anyMatch(property -> property.doc().deprecated());
    }

    private Declared.@Nullable Structure structure(Content content) {
        return types.structure(content.value().type()).orElse(null);
    }

    private CodeBlock fields(Type type, CodeBlock value) {
        return type instanceof Type.MapOf map && Forms.file(map.value().type())
                ? CodeBlock.of("\n.files($L)", value)
                : CodeBlock.of("\n.fields($L, $L)", types.codec(type), value);
    }

    private CodeBlock part(Declared.Structure structure, Property property, Argument body, Content content) {
        var value = CodeBlock.of("$N.$N()", body.name(), names.component(structure, property));
        if (property.constant() != null) {
            return CodeBlock.of("\n.field($S, $L)", property.name(), value);
        }
        var serialization = content.encodings().get(property.name());
        var type = property.value().type();
        if (Forms.file(type)) {
            return file(
                    property.name(), type instanceof Type.ListOf ? "files" : "file", mediaTypes(serialization), value);
        }
        var mediaType = serialization instanceof Serialization.Typed typed ? mediaType(typed, type) : usual(type);
        if (serialization instanceof Serialization.Styled styled) {
            return styled(property.name(), styled, type, value);
        }
        if (Content.json(mediaType)) {
            return json(property.name(), mediaType, type, value);
        }
        if (mediaType.isEmpty() && record(type)) {
            return json(property.name(), JSON, type, value);
        }
        return mediaType.isEmpty()
                ? CodeBlock.of("\n.field($S, $L)", property.name(), written(type, value))
                : CodeBlock.of("\n.field($S, $S, $L)", property.name(), mediaType, written(type, value));
    }

    private CodeBlock styled(String name, Serialization.Styled styled, Type type, CodeBlock value) {
        return styles.usual(styled, type)
                ? CodeBlock.of("\n.field($S, $L)", name, written(type, value))
                : CodeBlock.of("\n.styled($S, $L, $L)", name, Styles.of(styled), written(type, value));
    }

    private CodeBlock written(Type type, CodeBlock value) {
        return Parameters.asItIs(type) ? value : CodeBlock.of("$L.toValue($L)", types.codec(type), value);
    }

    /** Each item of a list is a part. */
    private CodeBlock json(String name, String mediaType, Type type, CodeBlock value) {
        if (type instanceof Type.ListOf list) {
            return CodeBlock.of("\n.jsonItems($S, $S, $L, $L)", name, mediaType, types.codec(list.element()), value);
        }
        return mediaType.equals(JSON)
                ? CodeBlock.of("\n.json($S, $L, $L)", name, types.codec(type), value)
                : CodeBlock.of("\n.json($S, $S, $L, $L)", name, mediaType, types.codec(type), value);
    }

    private static CodeBlock file(String name, String method, String mediaTypes, CodeBlock value) {
        return mediaTypes.isEmpty()
                ? CodeBlock.of("\n.$L($S, $L)", method, name, value)
                : CodeBlock.of("\n.$L($S, $S, $L)", method, name, mediaTypes, value);
    }

    /** Those that are no ranges, of which a file has one. */
    private static String mediaTypes(@Nullable Serialization serialization) {
        return serialization instanceof Serialization.Typed typed
                ? typed.mediaTypes().stream()
                        .filter(mediaType -> !mediaType.contains("*"))
                        .collect(joining(", "))
                : "";
    }

    private boolean record(Type type) {
        return types.structure(type).isPresent();
    }

    /** What {@code contentEncoding} describes is bytes to OpenAPI 3.1, the format {@code byte} of 3.0 a text. */
    private static String usual(Type type) {
        return item(type) instanceof Type.Scalar scalar
                        && scalar.kind() == Type.Kind.BYTES
                        && !scalar.format().equals("byte")
                ? "application/octet-stream"
                : "";
    }

    /** The first that is no range; of what can be an object the first that is JSON, if one may be. */
    private String mediaType(Serialization.Typed typed, Type type) {
        boolean json = typed.perhapsJson() && !styles.plain(item(type));
        return typed.mediaTypes().stream()
                .filter(mediaType -> !mediaType.contains("*"))
                .filter(mediaType -> !json || Content.json(mediaType))
                .findFirst()
                .orElse("");
    }

    private static Type item(Type type) {
        return type instanceof Type.ListOf list ? list.element().type() : type;
    }
}
