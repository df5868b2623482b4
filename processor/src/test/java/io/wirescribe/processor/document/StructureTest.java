package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.MapOf;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

    private static final Value ANYTHING = Value.of(new Anything());

    @Test
    void propertiesAreInTheDocumentsOrder() {
        var structure = Documents.structure(Documents.thing("""
                type: object
                required: [b]
                properties:
                  c: {type: string}
                  a: {type: boolean}
                  b: {type: number}
                """));
        assertEquals(List.of("c", "a", "b"), Documents.names(structure));
        assertTrue(Documents.property(structure, "b").required());
        assertFalse(Documents.property(structure, "a").required());
        assertEquals(ANYTHING, structure.others());
    }

    @ParameterizedTest
    @CsvSource({
        "string, '', STRING",
        "string, date-time, DATE_TIME",
        "string, date, DATE",
        "string, uuid, UUID",
        "string, byte, BYTES",
        "string, uri, STRING",
        "string, binary, STRING",
        "integer, '', INT64",
        "integer, int32, INT32",
        "integer, uint32, INT64",
        "number, '', DOUBLE",
        "number, float, FLOAT",
        "number, int64, INT64",
        "number, int32, INT32",
        "number, uint8, INT32",
        "number, int16, INT32",
        "number, uint32, INT64",
        "number, uint64, INT64",
        "number, double, DOUBLE",
        "boolean, '', BOOLEAN",
    })
    void scalars(String type, String format, Kind kind) {
        var schema = format.isEmpty() ? "type: " + type : "{type: %s, format: %s}".formatted(type, format);
        assertEquals(new Scalar(kind, format), Documents.value(schema).type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: int32, minimum: 0, maximum: 1, multipleOf: 0.01",
                "format: int16, minimum: 0.5",
                "format: uint8, maximum: 99.9",
                "format: int64, exclusiveMinimum: 1e-3",
                "format: uint32, exclusiveMaximum: '0.5'",
                "format: uint64, default: 0.5",
                "format: int32, const: 0.5",
                "format: int32, enum: [0, 0.5, 1]",
                "format: int32, allOf: [{multipleOf: 0.1}]",
            })
    void aNumberOfFractionsIsNoInteger(String schema) {
        assertEquals(
                Kind.DOUBLE,
                ((Scalar) Documents.value("{type: number, " + schema + "}").type()).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: int32, minimum: -2147483648, maximum: 2147483647",
                "format: int32, minimum: 0.0, maximum: 1e2, default: 1.0",
                "format: int32, exclusiveMinimum: true, minimum: 0, example: 0.5",
            })
    void aNumberOfAnIntegersFormatIsOne(String schema) {
        assertEquals(
                new Scalar(Kind.INT32, "int32"),
                Documents.value("{type: number, " + schema + "}").type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allOf: [{properties: {it: {type: number}}}, {properties: {it: {type: integer}}}]",
                "allOf: [{properties: {it: {type: integer}}}, {properties: {it: {type: number}}}]",
                "allOf: [{properties: {it: {$ref: '#/components/schemas/Size'}}}, {properties: {it: {type: integer}}}]",
                "allOf: [{properties: {it: {type: [string, integer]}}}, {properties: {it: {type: integer}}}]",
                "properties: {it: {type: integer, $ref: '#/components/schemas/Size'}}",
                "properties: {it: {type: integer, allOf: [{type: number}]}}",
                "properties: {it: {allOf: [{type: number}, {type: integer}]}}",
            })
    void theNarrowerTypeOfTwoHolds(String schema) {
        var reading = Documents.things("Thing: {" + schema + "}\nSize: {type: number}\n");
        assertEquals(
                new Scalar(Kind.INT64, ""),
                Documents.structure(reading).properties().get(0).value().type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allOf: [{type: string}, {type: integer}]                            | string",
                "allOf: [{type: integer}, {type: string}]                            | integer",
                "allOf: [{type: string}, {type: integer}, {type: object}]            | string",
                "allOf: [{$ref: '#/components/schemas/Size'}, {type: boolean}]       | number",
            })
    void ofTypesThatExcludeEachOtherTheFirstHolds(String schema, String type) {
        var reading = Documents.things("Thing: {properties: {it: {" + schema + "}}}\nSize: {type: number}\n");
        var it = (Scalar)
                Documents.structure(reading).properties().get(0).value().type();
        assertEquals(
                Map.of("string", Kind.STRING, "integer", Kind.INT64, "number", Kind.DOUBLE)
                        .get(type),
                it.kind());
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/properties/it:15 "
                        + "no value is of all the types that it builds upon: any %s is accepted".formatted(type)),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allOf: [{properties: {it: {type: string}}}, {properties: {it: {type: integer}}}] "
                        + "| /allOf/1/properties/it  | string",
                "allOf: [{properties: {it: {type: boolean}}}, {properties: {it: {type: string}}}] "
                        + "| /allOf/1/properties/it | boolean",
                "properties: {it: {$ref: '#/components/schemas/Size', type: string}} | /properties/it | number",
                "properties: {it: {allOf: [{$ref: '#/components/schemas/Size'}], type: string}} | /properties/it | number",
                "properties: {it: {allOf: [{$ref: '#/components/schemas/Same'}], type: string}} | /properties/it | number",
                "properties: {it: {$ref: '#/components/schemas/Color', type: object}} | /properties/it | string",
                "properties: {a: {$ref: '#/components/schemas/Color'}, it: {$ref: '#/components/schemas/Color', type: object}} "
                        + "| /properties/it | string",
                "properties: {it: {type: array, items: {type: object, allOf: [{$ref: '#/components/schemas/Color'}]}}} "
                        + "| /properties/it/items | string",
            })
    void soTheyDoWhereOneIsAroundTheOther(String schema, String at, String type) {
        var reading = Documents.things("Thing: {" + schema + "}\n" + """
                Size: {type: number}
                Same: {$ref: '#/components/schemas/Size'}
                Color: {type: string, enum: [red, blue]}
                """);
        assertEquals(
                List.of("NOTE #/components/schemas/Thing" + at + ":15 "
                        + "no value is of all the types that it builds upon: any %s is accepted".formatted(type)),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allOf: [{properties: {it: {type: [string, integer]}}}, {properties: {it: {type: [integer, boolean]}}}]",
                "properties: {it: {$ref: '#/components/schemas/Any', type: [integer, boolean]}}",
                "properties: {it: {allOf: [{type: [string, integer]}], type: [integer, boolean]}}",
                "properties: {it: {allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}}",
            })
    void ofTypesThatOverlapHoldsWhatTheyHaveInCommon(String schema) {
        var reading = Documents.things("Thing: {" + schema + "}\nAny: {type: [string, integer]}\n");
        assertEquals(
                new Scalar(Kind.INT64, ""),
                Documents.structure(reading).properties().get(0).value().type());
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: '#/components/schemas/Some', type: [string, integer, 'null']}",
                "{type: [string, integer], allOf: [{$ref: '#/components/schemas/Some'}]}",
                "{$ref: '#/components/schemas/Other', type: [number, string]}",
            })
    void anIntegerIsANumberAmongOtherTypesToo(String schema) {
        var reading = Documents.things("Thing: {properties: {it: " + schema
                + "}}\nSome: {type: [string, number]}\nOther: {type: [string, integer]}\n");
        var it = Documents.structure(reading).properties().get(0).value().type();
        assertTrue(it instanceof Type.Reference, it.toString());
    }

    @Test
    void nullMayBeTheOnlyValueOfAllTypes() {
        var reading = Documents.things("""
                Thing: {properties: {it: {$ref: '#/components/schemas/Part', type: [string, 'null']}}}
                Part: {type: [object, 'null'], properties: {a: {type: string}}}
                """);
        var remark = Documents.remarks(reading).get(0);
        assertTrue(remark.contains("no value but null is of all the types"), remark);
    }

    @Test
    void whatIsDescribedTwiceAsSomethingElseIsTold() {
        var reading = Documents.thing(
                "allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: object, properties: {b: {}}}}}]");
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/allOf/1/properties/a:16 "
                        + "no value is of all the types that it builds upon: any string is accepted"),
                Documents.remarks(reading));
    }

    @Test
    void base64OfVersion31IsBytes() {
        assertEquals(
                new Scalar(Kind.BYTES, ""),
                Documents.value("{type: string, contentEncoding: base64}").type());
    }

    @ParameterizedTest
    @CsvSource({
        "'contentEncoding: binary', binary",
        "'contentEncoding: Binary', binary",
        "'contentEncoding: 8bit', ''",
        "'contentMediaType: image/png', binary",
        "'contentMediaType: image/png, contentEncoding: binary', binary",
        "'contentMediaType: image/png, contentEncoding: 8BIT', binary",
        "'contentMediaType: image/png, contentEncoding: 7bit', binary",
        "'contentMediaType: image/png, contentEncoding: quoted-printable', ''",
        "'contentMediaType: application/json, contentEncoding: binary', ''",
    })
    void whatIsNotEncodedIsBinary(String keywords, String format) {
        assertEquals(
                new Scalar(Kind.STRING, format),
                Documents.value("{type: string, %s}".formatted(keywords)).type());
    }

    @Test
    void anObjectWithoutPropertiesIsAMap() {
        assertEquals(new MapOf(ANYTHING), Documents.value("type: object").type());
        assertEquals(
                new MapOf(ANYTHING),
                Documents.value("{type: object, additionalProperties: true}").type());
        assertEquals(
                new MapOf(new Value(new Scalar(Kind.STRING, ""), false, List.of(new Limit.MaxLength(512)))),
                Documents.value("{type: object, additionalProperties: {type: string, maxLength: 512}}")
                        .type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(.*)$", "^.*$", ".*", "^.*", ""})
    void aPatternThatEveryNameMatchesSaysWhatAllEntriesAre(String pattern) {
        var schema = "{type: object, patternProperties: {'%s': {type: number}}, additionalProperties: false}";
        assertEquals(
                new MapOf(Value.of(new Scalar(Kind.DOUBLE, ""))),
                Documents.value(schema.formatted(pattern)).type());
        var structure = Documents.structure(Documents.thing(
                "{properties: {a: {type: number}}, patternProperties: {'%s': {type: number}}}".formatted(pattern)));
        assertEquals(new Scalar(Kind.DOUBLE, ""), structure.others().type());
        assertEquals(List.of(), structure.limits());
    }

    @Test
    void otherPropertiesMayHaveAType() {
        var structure = Documents.structure(
                Documents.thing("{properties: {a: {type: string}}, additionalProperties: {type: integer}}"));
        assertEquals(new Scalar(Kind.INT64, ""), structure.others().type());
    }

    @Test
    void aSchemaThatSaysNothingIsAnything() {
        for (var schema : List.of("{}", "true", "description: whatever")) {
            var reading = Documents.thing(schema);
            assertEquals(ANYTHING, Documents.value(reading), schema);
            assertEquals(List.of(), reading.remarks(), schema);
        }
    }

    @Test
    void arraysHaveItems() {
        var value = Documents.value("{type: array, items: {type: string, minLength: 1}}");
        assertEquals(
                new ListOf(new Value(new Scalar(Kind.STRING, ""), false, List.of(new Limit.MinLength(1)))),
                value.type());
        assertEquals(new ListOf(ANYTHING), Documents.value("type: array").type());
    }

    @Test
    void componentsThatAreNoObjectsAreWrittenOutWhereTheyAreUsed() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    names: {$ref: '#/components/schemas/Names'}
                Names: {type: array, maxItems: 4, items: {$ref: '#/components/schemas/Name'}}
                Name: {type: string, minLength: 1}
                """);
        var names = Documents.structure(reading).properties().get(0).value();
        assertEquals(List.of(new Limit.MaxItems(4)), names.limits());
        assertEquals(
                List.of(new Limit.MinLength(1)),
                ((ListOf) names.type()).element().limits());
        assertEquals(List.of("Thing"), Documents.words(reading));
    }

    @Test
    void inlineObjectsAreNamedAfterWhereTheyAre() {
        var reading = Documents.thing("""
                properties:
                  metadata: {properties: {a: {type: string}}}
                  choices: {type: array, items: {properties: {a: {type: string}}}}
                  data: {type: array, items: {properties: {a: {type: string}}}}
                  by_name: {additionalProperties: {properties: {a: {type: string}}}}
                """);
        assertEquals(
                List.of("Thing", "Thing metadata", "Thing choice", "Thing data Item", "Thing by_name Value"),
                Documents.words(reading));
    }

    @Test
    void whatRefersToItselfIsReadOnce() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    parent: {$ref: '#/components/schemas/Thing'}
                    children: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                """);
        assertEquals(List.of("Thing"), Documents.words(reading));
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void anArrayOfItselfEndsInAnything() {
        var reading = Documents.things("Thing: {type: array, items: {$ref: '#/components/schemas/Thing'}}");
        assertEquals(new ListOf(ANYTHING), Documents.value(reading).type());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    @Test
    void aReferenceInAnAllOfOfOneIsThatReference() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    owner:
                      description: Who has it.
                      allOf: [{$ref: '#/components/schemas/Owner'}]
                Owner:
                  description: An owner.
                  properties: {name: {type: string}}
                """);
        var owner = Documents.structure(reading).properties().get(0);
        assertEquals(
                "#/components/schemas/Owner",
                ((Type.Reference) owner.value().type()).target().fragment());
        assertEquals("Who has it.", owner.doc().text());
    }

    @Test
    void aPropertySaysWhatItsTypeSaysIfItSaysNothing() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    owner: {$ref: '#/components/schemas/Owner'}
                    other: {$ref: '#/components/schemas/Owner', description: Another.}
                    third: {type: string, title: The third}
                Owner:
                  description: An owner.
                  properties: {name: {type: string}}
                """);
        var structure = Documents.structure(reading);
        assertEquals("An owner.", Documents.property(structure, "owner").doc().text());
        assertEquals("Another.", Documents.property(structure, "other").doc().text());
        assertEquals("The third", Documents.property(structure, "third").doc().text());
    }

    @Test
    void deprecationIsOfThePropertyNotOfWhatItRefersTo() {
        var structure = Documents.structure(Documents.things("""
                Thing:
                  properties:
                    old: {type: string, deprecated: true}
                    owner: {$ref: '#/components/schemas/Owner'}
                Owner: {deprecated: true, properties: {name: {type: string}}}
                """));
        assertTrue(Documents.property(structure, "old").doc().deprecated());
        assertFalse(Documents.property(structure, "owner").doc().deprecated());
    }

    @Test
    void partsBecomeOne() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - $ref: '#/components/schemas/Base'
                  - properties:
                      kind: {const: thing}
                      size: {type: integer}
                    required: [kind, id]
                  required: [size]
                Base:
                  required: [kind]
                  properties:
                    id: {type: string}
                    kind: {type: string}
                """);
        var structure = Documents.structure(reading);
        assertEquals(List.of("id", "kind", "size"), Documents.names(structure));
        assertTrue(structure.properties().stream().allMatch(property -> property.required()));
        assertEquals(
                "Text[value=thing]",
                String.valueOf(Documents.property(structure, "kind").constant()));
        assertEquals(List.of("Thing"), Documents.words(reading));
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void partsThatContainEachOtherDoNoHarm() {
        var reading = Documents.things("""
                Thing:
                  allOf: [{$ref: '#/components/schemas/Other'}, {properties: {a: {type: string}}}]
                Other:
                  allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {b: {type: string}}}]
                """);
        assertEquals(List.of("b", "a"), Documents.names(Documents.structure(reading)));
    }

    @Test
    void propertiesBesideAReferenceAddToIt() {
        var reading = Documents.things("""
                Thing:
                  $ref: '#/components/schemas/Base'
                  properties: {size: {type: integer}}
                Base: {properties: {id: {type: string}}}
                """);
        assertEquals(List.of("id", "size"), Documents.names(Documents.structure(reading)));
    }

    @Test
    void aRealChoiceHasTheTypesItCanBe() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    error:
                      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                      discriminator: {propertyName: type, mapping: {b: B, c: '#/components/schemas/B'}}
                A: {properties: {a: {type: string}}}
                B: {properties: {b: {type: string}}}
                """);
        assertEquals(List.of(), reading.remarks());
        assertEquals(List.of("Thing", "Thing error", "A", "B"), Documents.words(reading));
        var choice = reading.api().types().values().stream()
                .filter(Declared.Choice.class::isInstance)
                .map(Declared.Choice.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("type", choice.property());
        assertEquals(List.of(List.of("A"), List.of("b", "c", "B")), Documents.tags(choice));
    }

    @Test
    void aChoiceOfWhatIsRequiredLeavesTheTypeAsItIs() {
        var reading = Documents.thing("""
                type: object
                properties: {a: {type: string}, b: {type: string}}
                anyOf: [{required: [a]}, {required: [b]}]
                """);
        assertEquals(List.of("a", "b"), Documents.names(Documents.structure(reading)));
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void scalarsOfOneKindAreThatKind() {
        assertEquals(
                new Scalar(Kind.STRING, ""),
                Documents.value("anyOf: [{type: string}, {type: string, format: uri}]")
                        .type());
        assertEquals(
                new Scalar(Kind.DOUBLE, ""),
                Documents.value("anyOf: [{type: number}, {type: integer}]").type());
        assertEquals(
                new Scalar(Kind.DOUBLE, ""),
                Documents.value("type: [number, integer]").type());
    }

    @ParameterizedTest
    @CsvSource({
        "number, integer, DOUBLE, false",
        "integer, integer, INT64, false",
        "string, string, STRING, false",
        "integer, '[number, ''null'']', DOUBLE, true"
    })
    void listsOfOneKindAreOneListOfThatKind(String one, String other, Kind kind, boolean nullable) {
        var value = Documents.value("""
                anyOf:
                - {type: array, items: {type: %s}, maxItems: 3}
                - {type: array, items: {type: %s, description: Other.}}
                minItems: 1
                """.formatted(one, other));
        assertEquals(new ListOf(new Value(new Scalar(kind, ""), nullable, List.of())), value.type());
        assertEquals(List.of(new Limit.MinItems(1)), value.limits());
    }

    @Test
    void listsOfDifferentKindsAreAListOfAnything() {
        var reading =
                Documents.thing("anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: number}}]");
        var choice = (Declared.Choice) Documents.declared(reading, Documents.value(reading));
        assertEquals(
                List.of(new ListOf(ANYTHING)),
                choice.options().stream().map(option -> option.value().type()).toList());
    }

    @Test
    void aDanglingReferenceIsAnyJsonWithAWarning() {
        for (var reference :
                List.of("#/components/schemas/Nothing", "other.yaml#/Thing", "https://example.com/x", "#name")) {
            var reading = Documents.thing("properties: {it: {$ref: '%s'}}".formatted(reference));
            assertEquals(
                    ANYTHING, Documents.structure(reading).properties().get(0).value());
            assertEquals(List.of(Weight.WARNING), Documents.weights(reading));
            assertTrue(reading.remarks().get(0).text().contains(reference));
        }
    }

    @Test
    void referencesReachAnywhereInTheDocument() {
        var reading = Documents.thing("""
                properties:
                  a: {$ref: '#/paths/~1thing/get/responses/200/content/application~1json/schema'}
                  b: {$ref: '#/components/schemas/Thing/properties/c'}
                  c: {properties: {'d/e': {enum: [x]}}}
                  d: {$ref: '#/components/schemas/Thing/properties/c/properties/d%7E1e'}
                """);
        assertEquals(List.of(), reading.remarks());
        assertEquals(List.of("Thing", "Thing c", "Thing c d/e"), Documents.words(reading));
    }

    @Test
    void whatIsRequiredAndNoPropertyIsMentioned() {
        var reading = Documents.thing("{required: [a, b], properties: {a: {type: string}}}");
        assertEquals(
                List.of("NOTE #/components/schemas/Thing:15 `required` names what is no property: b"),
                Documents.remarks(reading));
    }

    @Test
    void brokenSchemasAreAnyJson() {
        for (var schema : List.of("text", "[a, b]", "17", "null", "{type: nonsense}", "{type: 17}")) {
            var reading = Documents.thing("{properties: {it: %s}}".formatted(schema));
            assertEquals(
                    ANYTHING, Documents.structure(reading).properties().get(0).value(), schema);
            assertEquals(List.of(Weight.WARNING), Documents.weights(reading), schema);
        }
    }

    @Test
    void aPatternsSchemaSaysWhatAPropertyHoldsAndNotHowItIsCalled() {
        var reading = Documents.thing("""
                type: object
                required: [x-a]
                properties: {x-a: true, x-b: true, x-c: false, y: true}
                patternProperties: {'^x-': {type: string, maxLength: 3}}
                dependentRequired: {x-a: [x-b]}
                """);
        var structure = Documents.structure(reading);
        assertEquals(List.of("x-a", "x-b", "x-c", "y"), Documents.names(structure));
        var text = new Value(new Scalar(Kind.STRING, ""), false, List.of(new Limit.MaxLength(3)));
        assertEquals(text, Documents.property(structure, "x-a").value());
        assertEquals(text, Documents.property(structure, "x-b").value());
        assertEquals(ANYTHING, Documents.property(structure, "x-c").value());
        assertEquals(ANYTHING, Documents.property(structure, "y").value());
        assertTrue(Documents.property(structure, "x-a").required());
        assertEquals(1, structure.conditionals().size());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    @Test
    void branchesThatOnlyAddLeaveAReferenceAsItIs() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    id: {allOf: [{$ref: '#/components/schemas/Id'}, {readOnly: true, description: Ours.}]}
                    owner:
                      allOf:
                      - $ref: '#/components/schemas/Owner'
                      - {nullable: true, deprecated: true, description: Less.}
                      - {description: More.}
                    size: {description: Its size., allOf: [{type: integer}, {default: 3, title: No}]}
                Id: {type: string, description: Theirs.}
                Owner: {type: object, description: An owner., properties: {name: {type: string}}}
                """);
        var structure = Documents.structure(reading);
        var id = Documents.property(structure, "id");
        assertEquals(Access.SERVER, id.access());
        assertEquals("Ours.", id.doc().text());
        var owner = Documents.property(structure, "owner");
        assertEquals("More.", owner.doc().text());
        assertTrue(owner.doc().deprecated());
        assertTrue(owner.value().nullable());
        assertEquals(
                "An owner.", Documents.declared(reading, owner.value()).doc().text());
        var size = Documents.property(structure, "size");
        assertEquals("Its size.", size.doc().text());
        assertEquals(new Literal.Numeric(BigDecimal.valueOf(3)), size.doc().standard());
        assertEquals(List.of("Thing", "Owner"), Documents.words(reading));
    }

    @Test
    void aTypeIsDescribedBesideIt() {
        var thing = Documents.structure(
                Documents.thing("allOf: [{type: object, properties: {a: {type: string}}}, {description: A thing.}]"));
        assertEquals("A thing.", thing.doc().text());
    }

    @Test
    void aBranchInPlaceSpeaksForTheWhole() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - {$ref: '#/components/schemas/Base'}
                  - type: object
                    description: A thing.
                    properties:
                      level: {type: integer, format: int32, oneOf: [{const: 2, description: For members.}]}
                      data: {anyOf: [{type: object, description: Whatever., nullable: true}]}
                      inner: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [id], readOnly: true}]}
                Base: {type: object, description: A base., properties: {id: {type: string}}}
                """);
        var structure = Documents.structure(reading);
        assertEquals("A thing.", structure.doc().text());
        var level = Documents.property(structure, "level");
        assertEquals(new Scalar(Kind.INT32, "int32"), level.value().type());
        assertEquals("For members.", level.doc().text());
        var data = Documents.property(structure, "data");
        assertEquals("Whatever.", data.doc().text());
        assertTrue(data.value().nullable());
        assertEquals(Access.SERVER, Documents.property(structure, "inner").access());
    }

    @Test
    void whatOnlyAWholeObjectCanBeHeldToMakesAnotherOfIt() {
        for (var spelling : List.of(
                "{allOf: [{$ref: '#/components/schemas/Base'}, {dependentRequired: {x: [y]}}]}",
                "{allOf: [{$ref: '#/components/schemas/Base'}], dependentRequired: {x: [y]}}",
                "{$ref: '#/components/schemas/Base', dependentRequired: {x: [y]}}",
                "{allOf: [{$ref: '#/components/schemas/Base'}, {not: {required: [x]}}]}")) {
            var reading = Documents.things("""
                    Thing: {properties: {it: %s}}
                    Base: {type: object, properties: {x: {type: string}, y: {type: string}}}
                    """.formatted(spelling));
            var it = Documents.structure(reading).properties().get(0).value();
            var structure = (Declared.Structure) Documents.declared(reading, it);
            assertEquals(List.of("x", "y"), Documents.names(structure), spelling);
            assertEquals(1, structure.conditionals().size() + structure.limits().size(), spelling);
        }
    }

    @Test
    void aFormatMayStandBesideTheType() {
        for (var schema : List.of(
                "allOf: [{type: string}, {format: uuid}]",
                "{type: string, allOf: [{format: uuid}]}",
                "{format: uuid, allOf: [{type: string}]}",
                "{type: string, anyOf: [{format: uuid}, {type: 'null'}]}")) {
            assertEquals(new Scalar(Kind.UUID, "uuid"), Documents.value(schema).type(), schema);
        }
    }

    @Test
    void whatIsSaidAgainOfAPropertyOnlyAddsToIt() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - properties:
                      choice: {oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}
                      inner: {type: object, description: Theirs., properties: {a: {properties: {b: {type: string}}}}}
                      old: {type: string, maxLength: 3, deprecated: true}
                  - properties:
                      choice: {description: Either.}
                      inner: {description: Ours.}
                      old: {maxLength: 5, description: Short.}
                A: {type: object, properties: {a: {type: string}}}
                """);
        var structure = Documents.structure(reading);
        var choice = Documents.property(structure, "choice");
        assertEquals("Either.", choice.doc().text());
        assertEquals(
                2,
                ((Declared.Choice) Documents.declared(reading, choice.value()))
                        .options()
                        .size());
        var inner = Documents.property(structure, "inner");
        assertEquals("Ours.", inner.doc().text());
        assertEquals("Theirs.", Documents.declared(reading, inner.value()).doc().text());
        var old = Documents.property(structure, "old");
        assertEquals(List.of(new Limit.MaxLength(3)), old.value().limits());
        assertEquals("Short.", old.doc().text());
        assertTrue(old.doc().deprecated());
        assertEquals(List.of("Thing", "Thing choice", "Thing inner", "Thing inner a", "A"), Documents.words(reading));
    }

    @Test
    void manyDescriptionsOfOnePropertyDoNoHarm() {
        var branches = "- {properties: {a: {type: string, maxLength: 5}}}\n".repeat(5000);
        var structure = Documents.structure(Documents.thing("allOf:\n" + branches));
        assertEquals(List.of("a"), Documents.names(structure));
    }

    @Test
    void listedNumbersNeedNoType() {
        var value = Documents.value("{oneOf: [{title: A, const: 1}, {title: B, const: 2}]}");
        assertEquals(new Scalar(Kind.INT64, ""), value.type());
        assertEquals(1, value.limits().size());
        var mixed = Documents.value("{oneOf: [{const: 1}, {const: 1.5}]}");
        assertEquals(new Scalar(Kind.DOUBLE, ""), mixed.type());
    }

    @Test
    void moreNumbersThanCodeCanHoldAreNotChecked() {
        var reading = Documents.thing(
                "{type: integer, enum: " + IntStream.range(0, 7000).boxed().toList() + "}");
        assertEquals(Value.of(new Scalar(Kind.INT64, "")), Documents.value(reading));
        assertTrue(Documents.remarks(reading).get(0).contains("more values are listed than code can hold"));
    }

    @Test
    void listedNumbersAreOfTheTypeAroundThem() {
        var value =
                Documents.value("{type: integer, format: int32, oneOf: [{title: A, const: 1}, {title: B, const: 2}]}");
        assertEquals(new Scalar(Kind.INT32, "int32"), value.type());
        assertEquals(
                List.of(new Limit.OneOf(
                        List.of(new Literal.Numeric(BigDecimal.ONE), new Literal.Numeric(new BigDecimal(2))))),
                value.limits());
    }
}
