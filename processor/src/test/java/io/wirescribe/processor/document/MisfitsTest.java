package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written where it says nothing is told. */
class MisfitsTest {

    private static List<String> remarks(String property) {
        return Documents.remarks(Documents.thing("type: object\nproperties:\n  it: " + property));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{properties: [{x: {type: string}}]}       | properties           | an object",
                "{properties: [x, y]}                      | properties           | an object",
                "{type: object, required: x}               | required             | a list",
                "{type: array, items: string}              | items                | a schema",
                "{type: array, items: [string]}            | items                | a schema",
                "{type: array, prefixItems: {type: string}} | prefixItems         | a list of schemas",
                "{allOf: {type: string}}                   | allOf                | a list of schemas",
                "{type: string, oneOf: []}                 | oneOf                | a list of schemas",
                "{anyOf: [string, integer]}                | anyOf                | a list of schemas",
                "{properties: {a: {type: string}}, if: x}  | if                   | a schema",
                "{properties: {a: {type: string}}, then: 5} | then                 | a schema",
                "{type: object, additionalProperties: x}   | additionalProperties | a schema",
                "{$ref: null}                              | $ref                 | a text",
                "{$ref: [a]}                               | $ref                 | a text",
                "{$ref: {a: b}}                            | $ref                 | a text",
                "{type: object, discriminator: [kind]}     | discriminator        | a text or an object",
                "{type: {string: 5}}                       | type                 | a text or a list of texts",
                "{type: string, nullable: perhaps}         | nullable             | true or false",
                "{type: array, items: {}, uniqueItems: 1}  | uniqueItems          | true or false",
                "{type: string, readOnly: {}}              | readOnly             | true or false",
                "{type: string, writeOnly: '1'}            | writeOnly            | true or false",
                "{type: string, deprecated: since May}     | deprecated           | true or false",
            })
    void aKeywordThatCannotHaveItsValueIsNotHeeded(String schema, String keyword, String what) {
        assertEquals(
                List.of("WARNING #/components/schemas/Thing/properties/it/%s:18 `%s` must be %s: it is not heeded"
                        .formatted(keyword, keyword, what)),
                remarks(schema));
    }

    @Test
    void aTypeIsMeantWithoutItsCapitals() {
        var reading = Documents.thing("type: Object\nproperties: {a: {type: STRING}, b: {type: [Integer, 'Null']}}");
        assertEquals(
                List.of(
                        new Value(new Type.Scalar(Type.Kind.STRING, ""), false, List.of()),
                        new Value(new Type.Scalar(Type.Kind.INT64, ""), true, List.of())),
                Documents.structure(reading).properties().stream()
                        .map(Property::value)
                        .toList());
        assertEquals(
                List.of(
                        "WARNING #/components/schemas/Thing:15 JSON has no type `Object`: `object` is meant",
                        "WARNING #/components/schemas/Thing/properties/a:17 JSON has no type `STRING`: `string` is meant",
                        "WARNING #/components/schemas/Thing/properties/b:17 JSON has no type `Integer`: `integer` is meant",
                        "WARNING #/components/schemas/Thing/properties/b:17 JSON has no type `Null`: `null` is meant"),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'number '   | DOUBLE    | ''        | `number`",
                "long        | INT64     | int64     | `integer` of the format `int64`",
                "int64       | INT64     | int64     | `integer` of the format `int64`",
                "int32       | INT32     | int32     | `integer` of the format `int32`",
                "Int         | INT64     | ''        | `integer`",
                "float       | FLOAT     | float     | `number` of the format `float`",
                "double      | DOUBLE    | double    | `number` of the format `double`",
                "decimal     | DOUBLE    | decimal   | `number` of the format `decimal`",
                "date        | DATE      | date      | `string` of the format `date`",
                "date-time   | DATE_TIME | date-time | `string` of the format `date-time`",
                "DateTime    | DATE_TIME | date-time | `string` of the format `date-time`",
                "uuid        | UUID      | uuid      | `string` of the format `uuid`",
                "bool        | BOOLEAN   | ''        | `boolean`",
            })
    void aTypeIsMeantByTheNameThatProgramsHaveForIt(String word, Type.Kind kind, String format, String meant) {
        var reading = Documents.thing("properties:\n  it: {type: '%s'}".formatted(word));
        assertEquals(
                new Value(new Type.Scalar(kind, format), false, List.of()),
                Documents.property(Documents.structure(reading), "it").value());
        assertEquals(
                List.of("WARNING #/components/schemas/Thing/properties/it:17 JSON has no type `%s`: %s is meant"
                        .formatted(word, meant)),
                Documents.remarks(reading));
    }

    @Test
    void theFormatThatIsWrittenHoldsMoreThanThatOfTheWord() {
        var property = Documents.property("{type: int, format: int32}");
        assertEquals(new Type.Scalar(Type.Kind.INT32, "int32"), property.value().type());
    }

    @Test
    void whatProgramsHaveForListsAndObjects() {
        var reading = Documents.thing("""
                type: dict
                properties:
                  list: {type: List, items: {type: text}}
                  map: {type: map, additionalProperties: {type: bool}}
                """);
        var string = Value.of(new Type.Scalar(Type.Kind.STRING, ""));
        var truth = Value.of(new Type.Scalar(Type.Kind.BOOLEAN, ""));
        assertEquals(
                List.of(new Type.ListOf(string), new Type.MapOf(truth)),
                Documents.structure(reading).properties().stream()
                        .map(property -> property.value().type())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "'true'", "'True'", "TRUE", "yes", "Yes", "on", "' true '"})
    void truthsInQuotesOrOfOlderYaml(String yes) {
        var reading = Documents.things("3.0.3", """
                Thing:
                  required: [nullable, unique, above]
                  properties:
                    nullable: {type: string, nullable: ?}
                    unique: {type: array, items: {type: string}, uniqueItems: ?}
                    above: {type: number, minimum: 1, exclusiveMinimum: ?}
                    readOnly: {type: string, readOnly: ?}
                    writeOnly: {type: string, writeOnly: ?}
                    deprecated: {type: string, deprecated: ?}
                    map: {type: object, additionalProperties: ?}
                """.replace("?", yes));
        assertEquals(List.of(), Documents.remarks(reading));
        var plain = Documents.structure(reading).properties();
        assertEquals(true, plain.get(0).value().nullable());
        assertEquals(List.of(new Limit.UniqueItems()), plain.get(1).value().limits());
        assertEquals(
                List.of(new Limit.Minimum(java.math.BigDecimal.ONE, true)),
                plain.get(2).value().limits());
        assertEquals(
                List.of(Access.SERVER, Access.CALLER),
                plain.subList(3, 5).stream().map(Property::access).toList());
        assertEquals(true, plain.get(5).doc().deprecated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "'false'", "'False'", "FALSE", "no", "off"})
    void untruthsInQuotesOrOfOlderYaml(String no) {
        var schema =
                "{type: object, properties: {a: {type: string, nullable: ?, readOnly: ?, deprecated: ?}}, additionalProperties: ?}";
        var reading = Documents.thing(schema.replace("?", no));
        var plain = Documents.thing(schema.replace("?", "false"));
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(plain.api().types(), reading.api().types());
    }

    @Test
    void whatIsRequiredIsSaidOfTheObject() {
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/properties/it/required:18 `required: true` says nothing of a"
                        + " property: the `required` of its object must list it"),
                remarks("{type: string, required: true}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: object, name: {type: string}}",
                "{properties: {}, name: {$ref: '#/components/schemas/Thing'}}",
                "{properties: {a: {type: string}}, name: {type: integer}}",
                "{type: object, name: {type: [string, 'null']}}",
            })
    void aPropertyBesideTheOthersIsNoKeyword(String schema) {
        assertEquals(
                List.of("WARNING #/components/schemas/Thing/properties/it/name:18 `name` looks like a property,"
                        + " which belongs to `properties`, and is left out here"),
                remarks(schema));
    }

    @Test
    void aPropertyCanBeNamedAsAKeyword() {
        assertEquals(
                List.of("title", "description").stream()
                        .map(name -> "WARNING #/components/schemas/Thing/properties/it/" + name + ":18 `" + name
                                + "` looks like a property, which belongs to `properties`, and is left out here")
                        .toList(),
                remarks("{type: object, title: {type: string}, description: {type: string}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: object, properties: , required: }",
                "{type: object, example: {type: string}, default: {$ref: a}, x-more: {type: string}, $defs: {type: {type: string}}}",
                "{properties: {type: {type: string}, $ref: {type: string}}}",
                "{type: array, items: [{type: string}, true], additionalItems: false}",
                "{type: [string, null]}",
                "{type: number, exclusiveMinimum: true, minimum: 1}",
                "{type: string, format: null, pattern: null, items: null, allOf: null, not: null, additionalProperties: null}",
                "{type: object, properties: {a: {type: string}}, required: null, discriminator: null, if: null, then: null}",
                "{type: string, if: null, then: null, else: null, contains: null, discriminator: null, properties: null}",
                "{type: object, additionalProperties: null, oneOf: null, anyOf: null, not: null, propertyNames: null}",
                "{type: array, items: null, prefixItems: null, contains: null, minItems: null, maxItems: null}",
                "{type: integer, minimum: null, maximum: null, multipleOf: null, default: null, enum: null, xml: null}",
                "{type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}",
                "{type: object, xml: {name: a, type: string}, externalDocs: {url: 'https://a.test', type: string}}",
                "{type: object, examples: {type: string}, enum: null, id: 'https://a.test', $id: 'https://a.test'}",
                "{type: object, properties: {a: {type: string}}, required: [], vendor: {type: {of: string}}}",
                "{type: array, items: []}",
                "{type: array, items: {}}",
                "{type: object, additionalProperties: true}",
                "{type: object, additionalProperties: false}",
                "{type: string, deprecated: 'true', nullable: 'true', readOnly: 'false', minLength: '1', pattern: 5}",
            })
    void whatFitsIsNotSpokenOf(String schema) {
        assertEquals(List.of(), remarks(schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/components/parameters/Lim",
                "#/components/responses/Yes",
                "#/components/schemas",
                "#/info",
                "#/paths/~1thing",
                "#/paths/~1thing/get",
                "#",
                ""
            })
    void whatIsNoSchemaIsAnyJson(String reference) {
        var reading = answering(reference);
        assertEquals(
                List.of("WARNING #/paths/~1thing/get/responses/200/content/application~1json/schema:8 `" + reference
                        + "` is no schema: any JSON is accepted"),
                Documents.remarks(reading));
    }

    @Test
    void aSchemaWithinAnotherPartIsOne() {
        var reading = answering("#/components/parameters/Lim/schema");
        assertEquals(List.of(), Documents.remarks(reading));
    }

    /** A document whose one operation answers with what is referred to. */
    private static Reading answering(String reference) {
        return Documents.read("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      responses:
                        '200': {description: Yes, content: {application/json: {schema: {$ref: '%s'}}}}
                components:
                  parameters:
                    Lim: {name: limit, in: query, schema: {type: integer}}
                  responses:
                    Yes: {description: Yes.}
                  schemas: {}
                """.formatted(reference));
    }
}
