package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {

    @Test
    void textsThatAreListedAreAnOpenEnum() {
        var reading = Documents.thing("{type: string, description: One of two., enum: [b, a]}");
        var openEnum = Documents.openEnum(reading);
        assertEquals(List.of("b", "a"), openEnum.values());
        assertEquals(List.of("Thing"), openEnum.origin().words());
        assertEquals("One of two.", openEnum.doc().text());
    }

    @Test
    void anInlineOneIsNamedAfterItsOwnerAndProperty() {
        var reading = Documents.thing("properties: {colour: {enum: [red]}}");
        assertEquals(List.of("Thing", "Thing colour"), Documents.words(reading));
    }

    @Test
    void aValueThatIsListedTwiceIsListedOnce() {
        assertEquals(
                List.of("a", "b"),
                Documents.openEnum(Documents.thing("enum: [a, b, a]")).values());
    }

    @Test
    void wordsThatYamlMightMistakeStayTexts() {
        assertEquals(
                List.of("no", "on", "2023-06-01", "1.10", "0x1F", "true", "=", "+1", "-1", "12:30"),
                Documents.openEnum(Documents.thing(
                                "{type: string, enum: [no, on, 2023-06-01, 1.10, 0x1F, true, =, +1, -1, 12:30]}"))
                        .values());
    }

    @Test
    void aTextOrOneOfSomeIsAnOpenEnum() {
        assertEquals(
                List.of("a", "b"),
                Documents.openEnum(Documents.thing("anyOf: [{type: string}, {type: string, enum: [a, b]}]"))
                        .values());
    }

    @Test
    void constantsBesideATextAreAnOpenEnum() {
        var reading = Documents.thing("""
                description: The model.
                title: Model
                anyOf:
                - {type: string}
                - {const: claude-2.1, description: Great., x-stainless-nominal: false}
                - {const: claude-2.0}
                """);
        assertEquals(
                List.of("claude-2.1", "claude-2.0"), Documents.openEnum(reading).values());
        assertEquals("The model.", Documents.openEnum(reading).doc().text());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void enumsThatAreReferredToJoin() {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - $ref: '#/components/schemas/Warm'
                  - anyOf: [{enum: [blue]}, {type: 'null'}]
                Warm: {type: string, enum: [red]}
                """);
        assertEquals(List.of("red", "blue"), Documents.openEnum(reading).values());
        assertEquals(true, Documents.value(reading).nullable());
        assertEquals(List.of("Thing"), Documents.words(reading));
    }

    @Test
    void numbersThatAreListedAreJustNumbers() {
        assertEquals(new Scalar(Kind.INT64, ""), Documents.value("enum: [1, 2]").type());
        assertEquals(
                new Scalar(Kind.DOUBLE, ""), Documents.value("enum: [1, 2.5]").type());
        assertEquals(
                new Scalar(Kind.BOOLEAN, ""), Documents.value("enum: [true]").type());
        assertEquals(
                new Scalar(Kind.INT32, "int32"),
                Documents.value("{type: integer, format: int32, enum: [1]}").type());
    }

    @Test
    void valuesOfSeveralTypesAreAnyJson() {
        var reading = Documents.thing("enum: [1, a, [b]]");
        assertInstanceOf(Type.Anything.class, Documents.value(reading).type());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    @Test
    void aRequiredConstantIsTheCodesBusiness() {
        var property = Documents.requiredProperty("{type: string, const: text, description: Its kind.}");
        assertEquals(new Literal.Text("text"), property.constant());
        assertEquals(new Scalar(Kind.STRING, ""), property.value().type());
        assertEquals("Its kind.", property.doc().text());
        assertEquals(
                new Literal.Truth(false),
                Documents.requiredProperty("const: false").constant());
    }

    @Test
    void aConstantThatMayBeMissingIsAnEnumOfOneAsWell() {
        var reading = Documents.thing("properties: {it: {const: text}}");
        assertEquals(List.of("Thing", "Thing it"), Documents.words(reading));
        assertEquals(
                new Literal.Text("text"),
                Documents.structure(reading).properties().get(0).constant());
    }

    @Test
    void aConstantThatMayBeNullIsNoConstant() {
        assertEquals(
                null,
                Documents.requiredProperty("anyOf: [{const: a}, {type: 'null'}]")
                        .constant());
    }

    @Test
    void aDefaultIsRemembered() {
        assertEquals(
                new Literal.Text("b"),
                Documents.property("{enum: [a, b], default: b}").doc().standard());
        assertEquals(
                new Literal.Structure("{\"a\":[1.50,null,\"\\\"\"]}"),
                Documents.property("{default: {a: [1.50, null, '\"']}}").doc().standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, const: x}",
                "{const: x}",
                "{type: [string, 'null'], const: x}",
                "{$ref: '#/components/schemas/Only'}"
            })
    void theOnlyTextThereIsIsALimit(String schema) {
        var reading =
                Documents.things("Thing: {type: object, properties: {before: {$ref: '#/components/schemas/Only'}, it: "
                        + schema + "}}\nOnly: {type: string, const: x}\n");
        var only = List.of(new Limit.OneOf(List.of(new Literal.Text("x"))));
        assertEquals(
                only,
                Documents.property(Documents.structure(reading), "it").value().limits());
        var list = (Type.ListOf)
                Documents.value("{type: array, items: " + schema.replaceFirst("\\$ref.*", "const: x}") + "}")
                        .type();
        assertEquals(only, list.element().limits());
        assertEquals(List.of(), Documents.property("{enum: [x]}").value().limits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, enum: [ab, abc], maxLength: 2, pattern: a}",
                "{allOf: [{enum: [ab, abc]}, {maxLength: 2}, {pattern: a}]}",
                "{$ref: '#/components/schemas/Listed', maxLength: 2, pattern: a}",
                "{oneOf: [{const: ab}, {const: abc}], type: string, maxLength: 2, pattern: a}"
            })
    void whatStandsBesideTheListIsALimit(String schema) {
        var reading = Documents.things("Thing: {properties: {other: {$ref: '#/components/schemas/Listed'}, it: "
                + schema + "}}\nListed: {type: string, enum: [ab, abc]}\n");
        var thing = Documents.structure(reading);
        assertEquals(
                List.of(new Limit.MaxLength(2), new Limit.Matches("a", "a")),
                Documents.property(thing, "it").value().limits());
        assertEquals(List.of(), Documents.property(thing, "other").value().limits());
    }

    @Test
    void aListThatBreaksItsOwnLimitsIsTold() {
        var reading = Documents.thing("{type: string, enum: [ab, abc], maxLength: 2}");
        assertEquals(
                List.of(
                        "NOTE #/components/schemas/Thing:15 `maxLength` excludes `abc`, which is listed: it cannot be sent"),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "properties: {it: {$ref: '#/components/schemas/Listed', maxLength: 2}}",
                "properties: {it: {enum: [ab, abc]}, a: {type: string}}, "
                        + "if: {properties: {a: {const: b}}, required: [a]}, then: {properties: {it: {maxLength: 2}}}",
            })
    void listsMayBeNarrowed(String schema) {
        var reading = Documents.things("Thing: {" + schema + "}\nListed: {type: string, enum: [ab, abc]}\n");
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void lengthsAreCountedInCharacters() {
        var reading =
                Documents.thing("{type: string, enum: ['\\U0001F600\\U0001F600'], maxLength: 2}".replace('\'', '"'));
        assertEquals(List.of(new Limit.MaxLength(2)), Documents.value(reading).limits());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void whatNoneOfThemKeepsIsNone() {
        var reading = Documents.thing("{type: string, enum: [ab, abc], maxLength: 1, pattern: '^[A-Z]'}");
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(
                List.of(
                        "NOTE #/components/schemas/Thing:15 `maxLength` is nothing that a listed text keeps: it is not checked",
                        "NOTE #/components/schemas/Thing:15 `pattern` is nothing that a listed text keeps: it is not checked"),
                Documents.remarks(reading));
    }
}
