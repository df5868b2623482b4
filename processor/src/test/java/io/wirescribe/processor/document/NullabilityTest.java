package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullabilityTest {

    private static final Type STRING = new Type.Scalar(Kind.STRING, "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, nullable: true}",
                "{type: [string, 'null']}",
                "{type: ['null', string]}",
                "{type: [string, null]}",
                "{oneOf: [{type: string}, {type: 'null'}]}",
                "{anyOf: [{type: 'null'}, {type: string}]}",
                "{anyOf: [{type: string}, {type: null}]}",
                "{anyOf: [{type: string}, {enum: [null]}]}",
                "{anyOf: [{type: string}, {const: null}]}",
                "{anyOf: [{type: string}, {nullable: true}]}",
                "{anyOf: [{type: string, nullable: true}]}",
            })
    void everySpellingIsTheSame(String schema) {
        assertEquals(
                new Value(STRING, true, List.of()), Documents.property(schema).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nullable: true}", "{nullable: true, description: Whatever it is.}"})
    void ofNoTypeItIsAnyJsonNullIncluded(String schema) {
        assertEquals(
                new Value(new Type.Anything(), true, List.of()),
                Documents.property(schema).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{anyOf: [{type: string}, {type: object}]}",
                "{anyOf: [{type: string}, {type: object, nullable: true, description: Free-form.}]}",
                "{anyOf: [{type: string}, {type: object, nullable: true, properties: {a: {type: string}}}]}",
                "{anyOf: [{type: string}, {type: integer}, {type: object, nullable: true}]}",
                "{anyOf: [{type: object, nullable: true}, {type: object, nullable: true}]}",
            })
    void anObjectIsNoOtherWordForNullWhereItCanBeOne(String schema) {
        assertFalse(Documents.property(schema).value().type().equals(STRING));
    }

    @Test
    void anObjectBesideAListIsNoOtherWordForNull() {
        var type = Documents.property("oneOf: [{type: array, items: {type: string}}, {type: object, nullable: true}]")
                .value()
                .type();
        assertInstanceOf(Type.Reference.class, type);
    }

    @Test
    void withoutAnyOfThemNullIsNotAllowed() {
        assertFalse(Documents.property("type: string").value().nullable());
    }

    @Test
    void limitsOfTheBranchHoldBesideNull() {
        var value = Documents.property("anyOf: [{type: string, maxLength: 512}, {type: 'null'}]")
                .value();
        assertEquals(List.of(new Limit.MaxLength(512)), value.limits());
    }

    @Test
    void anEnumWithNullIsNullableAndDoesNotListIt() {
        var reading = Documents.thing("enum: [a, null, b]");
        assertTrue(Documents.value(reading).nullable());
        assertEquals(List.of("a", "b"), Documents.openEnum(reading).values());
    }

    @Test
    void whatListsNullAloneIsNull() {
        var value = Documents.property("{type: number, nullable: true, enum: [null]}")
                .value();
        assertEquals(Documents.property("{type: 'null'}").value(), value);
        assertEquals(List.of(new Limit.OneOf(List.of(new Literal.Null()))), value.limits());
    }

    @Test
    void aTextNullIsNoNull() {
        var reading = Documents.thing("enum: ['null', a]");
        assertFalse(Documents.value(reading).nullable());
        assertEquals(List.of("null", "a"), Documents.openEnum(reading).values());
    }

    @Test
    void aReferenceCanBeMadeNullable() {
        for (var spelling : List.of(
                "{$ref: '#/components/schemas/Other', nullable: true}",
                "{nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}",
                "{oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}",
                "{anyOf: [{$ref: '#/components/schemas/Other'}, {type: object, nullable: true}]}",
                "{oneOf: [{type: object, nullable: true, title: N}, {$ref: '#/components/schemas/Other'}]}")) {
            var reading = Documents.things("""
                    Thing:
                      properties:
                        it: %s
                    Other:
                      properties:
                        name: {type: string}
                    """.formatted(spelling));
            var value = Documents.structure(reading).properties().get(0).value();
            assertTrue(value.nullable(), spelling);
            assertEquals(
                    "#/components/schemas/Other",
                    ((Type.Reference) value.type()).target().fragment());
        }
    }

    @Test
    void aNullableComponentIsNullableWhereverItIsUsed() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    it: {$ref: '#/components/schemas/Other'}
                Other:
                  type: [object, 'null']
                  properties:
                    name: {type: string}
                """);
        assertTrue(Documents.structure(reading).properties().get(0).value().nullable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allOf: [{properties: {it: {type: [string, 'null']}}}, {properties: {it: {type: string}}}]",
                "allOf: [{properties: {it: {$ref: '#/components/schemas/Text'}}}, {properties: {it: {type: string}}}]",
                "allOf: [{properties: {it: {type: [string, 'null']}}}], properties: {it: {type: string}}",
                "properties: {it: {type: string, $ref: '#/components/schemas/Text'}}",
                "properties: {it: {type: string, allOf: [{type: [string, 'null']}]}}",
                "properties: {it: {allOf: [{type: [string, 'null']}, {type: string}]}}",
            })
    void whatAddsATypeWithoutNullLeavesNone(String schema) {
        var reading = Documents.things("Thing: {" + schema + "}\n" + "Text: {type: [string, 'null']}\n");
        var value = Documents.structure(reading).properties().get(0).value();
        assertEquals(Value.of(STRING), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{allOf: [{type: [string, 'null']}, {type: [string, 'null'], maxLength: 5}]}",
                "{allOf: [{$ref: '#/components/schemas/Text'}, {type: [string, 'null'], maxLength: 5}]}",
                "{allOf: [{$ref: '#/components/schemas/Text'}, {maxLength: 5, pattern: a}, {pattern: b}]}",
                "{type: [string, 'null'], pattern: a, allOf: [{$ref: '#/components/schemas/Text'}, {pattern: b}]}",
                "{anyOf: [{oneOf: [{type: string, format: uri}, {type: [string, 'null']}]}, {type: string}]}",
                "{anyOf: [{oneOf: [{type: integer}, {}]}, {type: string}]}",
                "{anyOf: [true, {type: string}]}",
                "{allOf: [{type: [object, 'null'], properties: {a: {}}}, {type: [object, 'null'], properties: {b: {}}}]}",
            })
    void whereAllAllowNullItIs(String schema) {
        var reading = Documents.things("Thing: {properties: {it: " + schema + "}}\nText: {type: [string, 'null']}\n");
        assertTrue(Documents.structure(reading).properties().get(0).value().nullable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{allOf: [{type: [string, 'null']}, {type: string}, {pattern: a}]}",
                "{allOf: [{type: [string, 'null']}, {enum: [a, b]}]}",
                "{allOf: [{pattern: a}, {pattern: b}]}",
                "{type: string, anyOf: [{description: One.}, {pattern: b}]}",
                "{type: [string, 'null'], not: {type: 'null'}}",
                "{type: [string, 'null'], not: {const: null}}",
                "{type: [string, 'null'], not: {enum: [a, null]}}",
                "{allOf: [{type: [string, 'null']}, {not: {enum: [null]}}]}",
                "{properties: {a: {}}, anyOf: [{required: [a]}, {minProperties: 1}]}",
            })
    void whereOneExcludesNullItIsNot(String schema) {
        assertFalse(Documents.property(schema).value().nullable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: '#/components/schemas/Id', type: string}",
                "{allOf: [{$ref: '#/components/schemas/Id'}], type: string}"
            })
    void whatIsNarrowedKeepsWhatIsSaidOfIt(String id) {
        var reading = Documents.things("Thing: {properties: {id: " + id + "}}\n"
                + "Id: {type: [string, 'null'], readOnly: true, description: Ours.}\n");
        var property = Documents.structure(reading).properties().get(0);
        assertEquals("Ours.", property.doc().text());
        assertEquals(Access.SERVER, property.access());
        assertEquals(Value.of(STRING), property.value());
    }

    @Test
    void aListThatIsNarrowedIsStillOne() {
        var value = Documents.property("allOf: [{type: [array, 'null'], items: {type: string}}]\ntype: array")
                .value();
        assertEquals(Value.of(new Type.ListOf(Value.of(STRING))), value);
    }

    @Test
    void nothingButNullIsAnythingThatMayBeNull() {
        var value = Documents.property("type: 'null'").value();
        assertInstanceOf(Type.Anything.class, value.type());
        assertTrue(value.nullable());
    }
}
