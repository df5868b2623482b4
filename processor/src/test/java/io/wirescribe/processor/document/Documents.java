package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small documents, and what came of reading them. */
final class Documents {

    private Documents() {}

    static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8), null);
    }

    static OpenApiDocument parse(String text) {
        try {
            return OpenApiDocument.parse(source("api.yaml", text));
        } catch (DocumentException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** All of a document. */
    static Reading read(String text) {
        var document = parse(text);
        return document.read(document.routes());
    }

    /** A document whose one operation answers with {@code Thing}, of which these are the lines. */
    static Reading thing(String schema) {
        return things("Thing:\n" + schema.indent(2));
    }

    /** A document whose one operation answers with {@code Thing}, which is among these schemas. */
    static Reading things(String schemas) {
        return things("3.1.0", schemas);
    }

    static Reading things(String version, String schemas) {
        return read(describing(version, schemas));
    }

    /** The same, as a file of a folder, to whose other files the schemas may refer. */
    static Reading things(Path folder, String schemas) throws IOException, DocumentException {
        var file = Files.writeString(folder.resolve("api.yaml"), describing("3.1.0", schemas));
        var document = OpenApiDocument.parse(Source.of(file, false));
        return document.read(document.routes());
    }

    private static String describing(String version, String schemas) {
        return """
                openapi: %s
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      responses:
                        '200':
                          description: A thing
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Thing'}
                components:
                  schemas:
                """.formatted(version) + schemas.indent(4);
    }

    /** A document with two operations that answer with the schemas of their names. */
    static Reading answers(String first, String second, String schemas) {
        return read("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /a: {get: {operationId: %1$s, responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}}}}
                  /b: {get: {operationId: %2$s, responses: {'200': {description: B, content: {application/json: {schema: {$ref: '#/components/schemas/%2$s'}}}}}}}
                components:
                  schemas:
                """.formatted(first, second) + schemas.indent(4));
    }

    /** What {@code Thing} is. */
    static Value value(Reading reading) {
        return reading.api()
                .operations()
                .get(0)
                .answers()
                .get(0)
                .contents()
                .get(0)
                .value();
    }

    static Value value(String schema) {
        return value(thing(schema));
    }

    /** What a property of {@code Thing} is. */
    static Property property(String schema) {
        var thing = structure(thing("type: object\nproperties:\n  it:\n" + schema.indent(4)));
        return thing.properties().get(0);
    }

    static Property requiredProperty(String schema) {
        var thing = structure(thing("type: object\nrequired: [it]\nproperties:\n  it:\n" + schema.indent(4)));
        return thing.properties().get(0);
    }

    static Declared declared(Reading reading, Value value) {
        var type = reading.api().types().get(((Type.Reference) value.type()).target());
        if (type == null) {
            throw new AssertionError(
                    value + " is not among " + reading.api().types().keySet());
        }
        return type;
    }

    /** The structure that {@code Thing} is. */
    static Structure structure(Reading reading) {
        return (Structure) declared(reading, value(reading));
    }

    /** The choice that {@code Thing} is. */
    static Declared.Choice choice(Reading reading) {
        return (Declared.Choice) declared(reading, value(reading));
    }

    static List<List<String>> tags(Declared.Choice choice) {
        return choice.options().stream().map(Declared.Option::tags).toList();
    }

    static OpenEnum openEnum(Reading reading) {
        return (OpenEnum) declared(reading, value(reading));
    }

    static List<String> names(Structure structure) {
        return structure.properties().stream().map(Property::name).toList();
    }

    static Property property(Structure structure, String name) {
        return structure.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words(Reading reading) {
        return reading.api().types().values().stream()
                .map(type -> String.join(" ", type.origin().words()))
                .toList();
    }

    static List<String> remarks(Reading reading) {
        return reading.remarks().stream()
                .map(remark -> "%s %s:%d %s"
                        .formatted(
                                remark.weight(),
                                remark.pointer().fragment(),
                                remark.line().number(),
                                remark.text()))
                .toList();
    }

    static List<Remark.Weight> weights(Reading reading) {
        return reading.remarks().stream().map(Remark::weight).toList();
    }
}
