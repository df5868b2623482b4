package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Limit.AnyOf;
import io.wirescribe.processor.model.Limit.Constant;
import io.wirescribe.processor.model.Limit.Matches;
import io.wirescribe.processor.model.Limit.MaxItems;
import io.wirescribe.processor.model.Limit.MaxLength;
import io.wirescribe.processor.model.Limit.MaxProperties;
import io.wirescribe.processor.model.Limit.Maximum;
import io.wirescribe.processor.model.Limit.MinItems;
import io.wirescribe.processor.model.Limit.MinLength;
import io.wirescribe.processor.model.Limit.MinProperties;
import io.wirescribe.processor.model.Limit.Minimum;
import io.wirescribe.processor.model.Limit.MultipleOf;
import io.wirescribe.processor.model.Limit.Names;
import io.wirescribe.processor.model.Limit.Not;
import io.wirescribe.processor.model.Limit.OneOf;
import io.wirescribe.processor.model.Limit.UniqueItems;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static List<Limit> limits(String schema) {
        return Documents.value(schema).limits();
    }

    private static BigDecimal number(String literal) {
        return new BigDecimal(literal);
    }

    @Test
    void numbersHaveARange() {
        assertEquals(
                List.of(new Minimum(number("0"), false), new Maximum(number("1.5"), false)),
                limits("{type: number, minimum: 0, maximum: 1.5}"));
    }

    @Test
    void aNumberInQuotesIsOne() {
        assertEquals(
                limits("{type: number, minimum: 0, maximum: 1.5}"),
                limits("{type: number, minimum: '0', maximum: '1.5'}"));
        assertEquals(List.of(new MaxLength(9)), limits("{type: string, minLength: null, maxLength: '9'}"));
    }

    @Test
    void aBoundIsExclusiveInBothSpellings() {
        var expected = List.of(new Minimum(number("0"), true), new Maximum(number("1"), true));
        assertEquals(expected, limits("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}"));
        assertEquals(
                expected,
                limits("{type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: true}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{minimum: 3} | no `type` says what this is of, and it is not checked: minimum",
                "{required: [x], uniqueItems: true} "
                        + "| no `type` says what this is of, and it is not checked: required, uniqueItems",
                "{type: object, patternProperties: {'^a': {type: string}, 'z$': {maxLength: 3}}} "
                        + "| no `type` says what this is of, and it is not checked: maxLength",
                "{allOf: [{type: string}, false]} | the schema `false` allows no value at all: that is not checked",
                "{type: object, properties: {a: {type: integer}}, enum: [{a: 1}]} "
                        + "| what is listed is not compared with objects and lists: any of its type is accepted",
                "{type: number, not: {type: [integer, number]}} "
                        + "| `not` asks for what cannot be told here: it is not checked",
                "{type: array, items: {type: string}, not: {const: []}} "
                        + "| `not` asks for what cannot be told here: it is not checked",
                "{type: object, not: {enum: [{}], minProperties: 1}} "
                        + "| `not` asks for what cannot be told here: it is not checked",
                "{type: string, if: {minLength: 3}, then: {pattern: a}} "
                        + "| `if` is told of objects with properties only: nothing that depends on it is checked",
                "{type: array, items: {type: integer}, if: {minItems: 3}, else: {uniqueItems: true}} "
                        + "| `if` is told of objects with properties only: nothing that depends on it is checked",
                "{type: object, dependentRequired: {a: [name]}} "
                        + "| `dependentRequired` is told of objects with properties only: it is not checked",
                "{type: object, additionalProperties: {type: string}, dependentSchemas: {a: {minProperties: 2}}} "
                        + "| `dependentSchemas` is told of objects with properties only: it is not checked",
                "{patternProperties: {'^a': {type: integer}}, dependencies: {a: [b]}} "
                        + "| `dependencies` is told of objects with properties only: it is not checked",
                "{type: string, enum: [a, b], allOf: [{if: {const: a}, then: {maxLength: 3}}]} "
                        + "| `if` is told of objects with properties only: nothing that depends on it is checked",
                "{allOf: [{oneOf: [{type: string}, {type: integer}]}, {oneOf: [{type: integer}, {type: array}]}]} "
                        + "| a second choice of the same value is not heeded",
                "{allOf: [{oneOf: [{type: string}, {type: integer}]}, {minimum: 3}]} "
                        + "| limits a value of one of several types that is described elsewhere: that is not checked",
                "{$ref: '#/components/schemas/Thing/$defs/id', minLength: 3}}, $defs: {id: {type: [string, integer]}"
                        + "| limits a value of one of several types that is described elsewhere: that is not checked",
                "{allOf: [{$ref: '#/components/schemas/Thing/$defs/id'}, {maxLength: 5}, {minLength: 2}]}},"
                        + " $defs: {id: {type: [string, integer]}"
                        + "| limits a value of one of several types that is described elsewhere: that is not checked",
                "{oneOf: [{type: string, maxLength: 5}, {type: string, pattern: ^a}]} "
                        + "| `oneOf` has branches of one type: that several fit is not checked",
                "{type: integer, oneOf: [{maximum: 10}, {minimum: 5}]} "
                        + "| `oneOf` has branches of one type: that several fit is not checked",
                "{type: integer, const: 12345678901234567890} "
                        + "| a number is listed that no double is exactly: the nearest is taken",
                "{enum: [1, 0.12345678901234567890]} "
                        + "| a number is listed that no double is exactly: the nearest is taken",
                "{type: integer, format: uint64} "
                        + "| `uint64` allows numbers beyond a long, here and elsewhere: they cannot be read",
            })
    void whatIsNotCheckedIsSaid(String schema, String words) {
        var remarks = Documents.remarks(Documents.thing("{properties: {it: " + schema + "}}"));
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).endsWith(" " + words), remarks.toString());
    }

    @Test
    void numbersThatAreNoIntegersAreNoMultiplesOfOne() {
        var whole = new MultipleOf(BigDecimal.ONE);
        assertEquals(List.of(new Not(List.of(whole))), limits("{type: number, not: {type: integer}}"));
        assertEquals(
                List.of(new Not(List.of(new Minimum(number("5"), false), whole))),
                limits("{type: number, not: {type: integer, minimum: 5}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, not: {enum: [a, 1]}}",
                "{type: integer, not: {enum: ['2', 1, 1.5, true, [1]]}}",
                "{type: number, not: {enum: [a, 1]}}",
            })
    void whatIsNotAllowedIsComparedAsItIsWritten(String schema) {
        assertEquals(List.of(new Not(List.of(new OneOf(List.of(new Literal.Numeric(number("1"))))))), limits(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{type: integer, not: {const: '1'}}", "{type: boolean, not: {enum: ['true', 1]}}"})
    void aTextIsNeverANumberOrATruth(String schema) {
        assertEquals(List.of(), limits(schema));
    }

    @Test
    void valuesOfAnotherTypeAreNotAmongThoseThatAreListed() {
        var one = new Literal.Numeric(number("1"));
        assertEquals(List.of(new OneOf(List.of(one))), limits("{type: integer, enum: [a, 1]}"));
        assertEquals(List.of(new OneOf(List.of(one))), limits("{type: integer, enum: ['1']}"));
    }

    private static Limit anyOf(Limit... alternatives) {
        return new AnyOf(Stream.of(alternatives).map(List::of).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, anyOf: [{maximum: 0}, {minimum: 10}]}",
                "{oneOf: [{type: integer, maximum: 0}, {type: integer, minimum: 10}]}",
                "{anyOf: [{type: integer, maximum: 0}, {anyOf: [{type: integer, minimum: 10}, {type: integer, maximum: 0}]}]}",
                "{anyOf: [{$ref: '#/components/schemas/Thing/$defs/low'}, {type: integer, minimum: 10}, {type: 'null'}],"
                        + " $defs: {low: {type: integer, maximum: 0}}}",
            })
    void oneOfSeveralRangesHolds(String schema) {
        assertEquals(List.of(anyOf(new Maximum(number("0"), false), new Minimum(number("10"), false))), limits(schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, oneOf: [{maximum: 0}, {minimum: 10}]}",
                "{type: number, oneOf: [{maximum: 0}, {exclusiveMinimum: 0}]}",
                "{type: string, oneOf: [{maxLength: 3}, {minLength: 5}]}",
                "{oneOf: [{type: integer, enum: [1]}, {type: integer, enum: [2]}]}",
                "{oneOf: [{type: number, minimum: 0}, {type: number, enum: [-1]}]}",
                "{oneOf: [{type: integer, multipleOf: 2}, {type: integer, enum: [3]}]}",
                "{oneOf: [{type: integer, multipleOf: 2, maximum: 3}, {type: integer, enum: [3, 4]}]}",
                "{type: string, oneOf: [{pattern: ^a}, {enum: [b, c]}]}",
                "{type: string, oneOf: [{const: auto}, {maxLength: 3}]}",
                "{type: string, anyOf: [{maxLength: 5}, {pattern: ^a}]}",
            })
    void whereNoTwoCanFitOrMoreMayThereIsNothingToSay(String schema) {
        assertEquals(List.of(), Documents.remarks(Documents.thing("{properties: {it: " + schema + "}}")));
    }

    @Test
    void oneOfSeveralAlternativesHoldsBesideWhatAlwaysDoes() {
        assertEquals(
                List.of(new Matches("a", "a"), anyOf(new MaxLength(3), new Matches("^x", "^x"))),
                limits("{type: string, pattern: a, anyOf: [{maxLength: 3}, {pattern: ^x}]}"));
        assertEquals(
                List.of(new MaxItems(9), anyOf(new MaxItems(1), new MinItems(3))),
                limits("{type: array, maxItems: 9, items: {type: string}, oneOf: [{maxItems: 1}, {minItems: 3}]}"));
        assertEquals(
                List.of(anyOf(new MaxItems(1), new UniqueItems())),
                limits("{oneOf: [{type: array, items: {type: string}, maxItems: 1},"
                        + " {type: array, items: {type: string}, uniqueItems: true}]}"));
    }

    @Test
    void anAlternativeMayListValuesOrBeWhole() {
        assertEquals(
                List.of(new AnyOf(List.of(
                        List.of(new Minimum(number("0"), false), new Maximum(number("1"), false)),
                        List.of(new OneOf(List.of(new Literal.Numeric(number("-1")))))))),
                limits("{oneOf: [{type: number, minimum: 0, maximum: 1}, {type: number, enum: [-1]}]}"));
        assertEquals(
                List.of(anyOf(new MultipleOf(BigDecimal.ONE), new Maximum(number("0"), false))),
                limits("{anyOf: [{type: integer}, {type: number, maximum: 0}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, anyOf: [{maximum: 0}, {description: Any.}]}",
                "{anyOf: [{type: integer, maximum: 0}, {type: integer}]}",
                "{anyOf: [{type: string, maxLength: 3}, {type: string, format: date}]}",
                "{anyOf: [{type: number}, {type: integer}]}",
            })
    void whereOneDemandsNothingNothingIsDemanded(String schema) {
        assertEquals(List.of(), limits(schema));
    }

    @Test
    void textsBesideListedOnesAreNotCheckedAndThatIsSaid() {
        var reading = Documents.thing("{anyOf: [{enum: [auto]}, {type: string, maxLength: 3}]}");
        assertTrue(Documents.remarks(reading)
                .toString()
                .endsWith("texts that are not listed are not checked: any is accepted]"));
        assertEquals(List.of(), Documents.remarks(Documents.thing("{anyOf: [{enum: [auto]}, {type: string}]}")));
    }

    @Test
    void whatStandsBesideAChoiceHoldsForEachOfItsOptions() {
        var choice = Documents.choice(Documents.thing("""
                {anyOf: [{type: integer, minimum: 1}, {type: string, maxLength: 9}, {type: array, items: {type: string}}],
                 pattern: a, minLength: 2, maxLength: 12, minItems: 1, minimum: 0}
                """));
        assertEquals(
                List.of(
                        List.of(new MinItems(1)),
                        List.of(new MinLength(2), new MaxLength(9), new Matches("a", "a")),
                        List.of(new Minimum(number("1"), false))),
                choice.options().stream().map(option -> option.value().limits()).toList());
    }

    @Test
    void optionsOfOneKindAreHeldToOneOfThem() {
        var choice = Documents.choice(Documents.thing("""
                {anyOf: [{type: string, maxLength: 3}, {type: string, pattern: ^x}, {type: integer, maximum: 0},
                         {type: number, minimum: 5}, {type: boolean}]}
                """));
        assertEquals(
                List.of(
                        List.of(anyOf(new MaxLength(3), new Matches("^x", "^x"))),
                        List.of(new AnyOf(List.of(
                                List.of(new Maximum(number("0"), false), new MultipleOf(BigDecimal.ONE)),
                                List.of(new Minimum(number("5"), false))))),
                        List.of()),
                choice.options().stream().map(option -> option.value().limits()).toList());
    }

    @Test
    void theTighterOfTwoBoundsHolds() {
        assertEquals(
                List.of(new Minimum(number("2"), true), new Maximum(number("5"), false)),
                limits("{type: number, minimum: 1, exclusiveMinimum: 2, maximum: 5, exclusiveMaximum: 6}"));
    }

    @Test
    void digitsAreKeptAsTheyAre() {
        assertEquals(
                List.of(new Maximum(number("0.1000000000000000055511151231257827"), false)),
                limits("{type: number, maximum: 0.1000000000000000055511151231257827}"));
    }

    @Test
    void integersAreHeldToIntegers() {
        assertEquals(
                List.of(new Minimum(number("1"), false), new Maximum(number("2"), false)),
                limits("{type: integer, exclusiveMinimum: 0.5, maximum: 2.9}"));
    }

    @Test
    void whatNoNumberOfTheKindCanBreakIsNoLimit() {
        assertEquals(List.of(), limits("{type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807}"));
        assertEquals(List.of(), limits("{type: integer, format: int32, exclusiveMaximum: 2147483648}"));
        assertEquals(List.of(), limits("{type: number, maximum: 1e999999999}"));
        assertEquals(List.of(), limits("{type: integer, maximum: 1e999999999}"));
        assertEquals(List.of(), limits("{type: number, minimum: -1e99999999999999999999}"));
        assertEquals(List.of(), limits("{type: integer, not: {const: 1e999999999}}"));
        assertEquals(List.of(), limits("{type: integer, format: int32, not: {const: 5000000000, minimum: 3}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maximum: 4294967295",
                "minimum: -2147483649",
                "exclusiveMaximum: 2147483649",
                "maximum: '4294967295'",
                "multipleOf: 4294967296",
                "default: 4294967295",
                "const: 4294967295",
                "enum: [1, 4294967295]",
                "allOf: [{maximum: 4294967295}]",
            })
    void whatAnIntCannotBeIsALong(String limit) {
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, "int32"),
                Documents.value("{type: integer, format: int32, %s}".formatted(limit))
                        .type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimum: -2147483648, maximum: 2147483647", "exclusiveMaximum: 2147483648"})
    void whatAllIntsAreIsAnInt(String limits) {
        assertEquals(
                Value.of(new Type.Scalar(Type.Kind.INT32, "int32")),
                Documents.value("{type: integer, format: int32, %s}".formatted(limits)));
    }

    @Test
    void aLongIsHeldToWhatAnIntCannotBe() {
        assertEquals(
                List.of(new Minimum(number("0"), false), new Maximum(number("4294967295"), false)),
                limits("{type: integer, format: int32, minimum: 0, maximum: 4294967295}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, format: uint64, minimum: 0, maximum: 18446744073709551615}",
                "{type: integer, minimum: -18446744073709551615}",
                "{type: integer, exclusiveMaximum: 1e30}",
                "{type: number, format: int64, maximum: 1e30}",
            })
    void whatALongCannotBeIsSaid(String schema) {
        assertEquals(
                List.of("NOTE #/components/schemas/Thing:15 "
                        + "numbers beyond a long are allowed here, and cannot be read"),
                Documents.remarks(Documents.thing(schema)));
    }

    @Test
    void whatGoesBeyondALongByItsFormatIsSaidOnce() {
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/properties/id:17 "
                        + "`uint64` allows numbers beyond a long, here and elsewhere: they cannot be read"),
                Documents.remarks(Documents.thing("""
                        properties:
                          id: {type: integer, format: uint64, minimum: 0}
                          size: {type: number, format: uint64}
                          page: {type: integer, format: uint64, minimum: 0, maximum: 100}
                          rate: {type: number, format: uint64, default: 0.5}
                        """)));
    }

    @Test
    void theLargestLongInDigitsOfADoubleIsItself() {
        assertEquals(
                List.of(),
                Documents.remarks(Documents.thing(
                        "{type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}")));
    }

    @Test
    void aBoundNextToNothingIsOne() {
        assertEquals(List.of(new Minimum(number("1"), false)), limits("{type: integer, minimum: 1e-600000000}"));
        assertEquals(List.of(new Maximum(number("-1"), false)), limits("{type: integer, maximum: -1e-99999999999}"));
        var least = (Minimum) limits("{type: number, minimum: 1e-999999999}").get(0);
        assertTrue(least.value().signum() > 0 && least.value().compareTo(number("4.9e-324")) < 0);
    }

    @Test
    void valuesThatNoNumberOfTheKindCanHaveAreNotListed() {
        var one = List.<Limit>of(new OneOf(List.of(new Literal.Numeric(number("1")))));
        assertEquals(one, limits("{type: number, enum: [1, 1e400]}"));
        assertEquals(one, limits("{type: number, format: float, enum: [1, 1e39]}"));
    }

    /** A part of them would refuse what the document allows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: object, propertyNames: {enum: [%s]}}",
                "{type: object, propertyNames: {not: {enum: [%s]}}}",
                "{type: integer, not: {enum: [%s], minimum: 3}}",
                "{type: array, items: {type: integer}, contains: {enum: [%s]}}",
                "{type: integer, enum: [%s]}",
                "{anyOf: [{const: -1}, {enum: [%s]}]}",
                "{anyOf: [{enum: [-2, -1]}, {enum: [%s]}]}",
                "{enum: [a, %s]}",
                "{enum: [[], %s]}"
            })
    void moreValuesThanCodeCanHoldAreNotCheckedAndSaid(String schema) {
        var many = IntStream.range(0, 1500).mapToObj(String::valueOf).collect(joining(", "));
        var reading = Documents.thing(schema.formatted(many + ", 1500"));
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: number, minimum: 2, maximum: 1}",
                "{type: number, minimum: 1, exclusiveMaximum: 1}",
                "{type: integer, minimum: 1e30}",
                "{type: number, multipleOf: 0}",
                "{type: number, multipleOf: -1}",
                "{type: number, multipleOf: 1e999999999}",
                "{type: number, multipleOf: 1e-999999999}",
                "{type: number, minimum: 1e999999999}",
                "{type: number, const: 1e400}",
                "{type: number, format: float, const: 1e39}",
                "{type: integer, const: 1e999999999}",
                "{const: -1e400}",
                "{type: string, minLength: 2, maxLength: 1}",
                "{type: string, minLength: -1}",
                "{type: string, minLength: 1.5}",
                "{type: string, minLength: 99999999999}",
                "{type: string, pattern: '('}",
                "{type: array, minItems: 5, maxItems: 1}",
                "{type: number, maximum: 1_000}",
                "{type: number, exclusiveMinimum: none}",
                "{type: number, multipleOf: [2]}",
                "{type: string, maxLength: unlimited}",
            })
    void aLimitThatMakesNoSenseIsNotCheckedAndSaidSo(String schema) {
        var reading = Documents.thing(schema);
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(List.of(Weight.WARNING), Documents.weights(reading));
        assertEquals(15, reading.remarks().get(0).line().number());
        assertEquals(
                "#/components/schemas/Thing", reading.remarks().get(0).pointer().fragment());
    }

    @Test
    void textsHaveLengthsAndPatterns() {
        assertEquals(
                List.of(new MinLength(1), new MaxLength(9), new Matches("^[a-z]+\\z", "^[a-z]+$")),
                limits("{type: string, minLength: 1, maxLength: 9.0, pattern: '^[a-z]+$'}"));
    }

    @Test
    void arraysHaveSizes() {
        assertEquals(
                List.of(new MinItems(1), new MaxItems(4), new UniqueItems()),
                limits("{type: array, minItems: 1, maxItems: 4, uniqueItems: true}"));
    }

    @Test
    void objectsHaveSizes() {
        assertEquals(
                List.of(new MinProperties(1), new MaxProperties(16)),
                limits("{type: object, minProperties: 1, maxProperties: 16}"));
        var structure = Documents.structure(
                Documents.thing("{type: object, minProperties: 1, properties: {a: {type: string}}}"));
        assertEquals(List.of(new MinProperties(1)), structure.limits());
    }

    @Test
    void namesAreHeldToAllThatTheirSchemaBuildsUpon() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  propertyNames: {$ref: '#/components/schemas/Key', allOf: [{minLength: 2}]}
                Key: {type: string, maxLength: 8, not: {const: blue}}
                """);
        assertEquals(
                List.of(new Names(List.of(new MinLength(2), new MaxLength(8), new Not(List.of(values("blue")))))),
                Documents.value(reading).limits());
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @Test
    void namesAreOfThoseThatAreListed() {
        assertEquals(
                List.of(new Names(List.of(values("a", "b")))), limits("{type: object, propertyNames: {enum: [a, b]}}"));
        var structure = Documents.structure(
                Documents.thing("{type: object, properties: {a: {type: string}}, propertyNames: {const: b}}"));
        assertEquals(List.of(new Names(List.of(values("b")))), structure.limits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "{anyOf: [{minLength: 3}, {const: x}]}", "{if: {const: x}, then: {minLength: 1}}"})
    void whatNamesAreNotHeldToIsSaid(String names) {
        var reading = Documents.thing("{type: object, propertyNames: %s}".formatted(names));
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    private static Limit values(String... texts) {
        return new OneOf(Stream.of(texts).<Literal>map(Literal.Text::new).toList());
    }

    @Test
    void whatIsAlwaysTrueIsNoLimit() {
        assertEquals(List.of(), limits("{type: string, minLength: 0, maxLength: 2147483647, pattern: ''}"));
        assertEquals(List.of(), limits("{type: array, minItems: 0, uniqueItems: false}"));
        assertEquals(List.of(), limits("{type: integer, multipleOf: 1}"));
    }

    @Test
    void stepsAreKept() {
        assertEquals(List.of(new MultipleOf(number("0.01"))), limits("{type: number, multipleOf: 0.01}"));
    }

    @Test
    void aLimitForAnotherTypeIsNone() {
        assertEquals(List.of(), limits("{type: string, minimum: 3, minItems: 2, minProperties: 4}"));
    }

    @Test
    void whatIsWrittenAsATextHasItsLimits() {
        assertEquals(
                List.of(new Matches("^2", "^2")), limits("{type: string, format: date, maxLength: 10, pattern: '^2'}"));
        assertEquals(
                List.of(new MaxLength(20), new Matches("Z\\z", "Z$")),
                limits("{type: string, format: date-time, minLength: 20, maxLength: 20, pattern: 'Z$'}"));
        assertEquals(
                List.of(new Matches("(?i)^A", "^A")),
                limits("{type: string, format: uuid, minLength: 36, pattern: '^A'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: date, minLength: 10, maxLength: 10, pattern: '^\\d{4}-\\d{2}-\\d{2}$'",
                "format: date-time, minLength: 1, maxLength: 64, pattern: '^[-0-9T:.Z+]*$'",
                "format: uuid, minLength: 36, maxLength: 36, pattern: '^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$'",
                "format: uuid, pattern: '^[^A-Z]+$'",
                "format: byte, minLength: 0, pattern: '^[A-Za-z0-9+/]*={0,2}$'"
            })
    void whatEveryTextOfAFormatKeepsIsNoLimit(String limits) {
        var reading = Documents.thing("{type: string, " + limits + "}");
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: date, pattern: '^[0-9]{2}/[0-9]{2}/[0-9]{4}$'",
                "format: date-time, maxLength: 19",
                "format: date-time, pattern: '\\.\\d{3}Z$'",
                "format: date-time, minLength: 24",
                "format: date-time, pattern: '[+-]\\d{2}:\\d{2}$'",
                "format: uuid, maxLength: 32"
            })
    void whatTextsOfAFormatCannotBeHeldToIsNotCheckedAndSaid(String limits) {
        assertNotCheckedButSaid(Documents.thing("{type: string, " + limits + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: byte, maxLength: 4",
                "contentEncoding: base64, minLength: 1",
                "format: byte, pattern: ^A"
            })
    void whatBytesAreNotHeldToIsSaid(String limits) {
        assertNotCheckedButSaid(Documents.thing("{type: string, " + limits + "}"));
    }

    private static void assertNotCheckedButSaid(Reading reading) {
        assertEquals(List.of(), Documents.value(reading).limits());
        assertEquals(List.of(Weight.NOTE), Documents.weights(reading));
    }

    @Test
    void aFixedNumberIsALimit() {
        assertEquals(List.of(new Constant(new Literal.Numeric(number("3")))), limits("{type: integer, const: 3}"));
        assertEquals(List.of(new Constant(new Literal.Truth(true))), limits("{const: true}"));
    }

    @Test
    void whatMustNotBeAnythingIsNothing() {
        assertEquals(limits("{type: array, items: false}"), limits("{type: array, items: {not: {}}}"));
        assertEquals(List.of(new MaxItems(0)), limits("{type: array, items: {not: {}, description: Never.}}"));
        assertEquals(
                Documents.value("{type: object, patternProperties: {^x: {type: string}}, additionalProperties: false}"),
                Documents.value(
                        "{type: object, patternProperties: {^x: {type: string}}, additionalProperties: {not: {}}}"));
    }

    @Test
    void limitsOfAScalarComponentHoldWhereItIsUsedTogetherWithThoseBesideTheReference() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    it: {$ref: '#/components/schemas/Share', exclusiveMaximum: 1}
                Share: {type: number, minimum: 0, maximum: 1}
                """);
        assertEquals(
                List.of(new Minimum(number("0"), false), new Maximum(number("1"), true)),
                Documents.structure(reading).properties().get(0).value().limits());
    }

    @Test
    void limitsOfAllPartsHold() {
        assertEquals(
                List.of(new Minimum(number("2"), false), new Maximum(number("5"), false)),
                limits("{type: integer, minimum: 1, allOf: [{minimum: 2}, {maximum: 5}]}"));
    }

    @Test
    void limitsHoldThatStandInABranchOfTheirOwn() {
        assertEquals(List.of(new MaxLength(5)), limits("allOf: [{type: string}, {maxLength: 5}]"));
        assertEquals(
                List.of(new MinItems(1), new UniqueItems()),
                limits("allOf: [{type: array, items: {type: string}}, {minItems: 1}, {uniqueItems: true}]"));
        assertEquals(
                List.of(new MinProperties(2)),
                limits("allOf: [{type: object, additionalProperties: {type: string}}, {minProperties: 2}]"));
        var structure = Documents.structure(
                Documents.thing("allOf: [{type: object, properties: {a: {type: string}}}, {minProperties: 1}]"));
        assertEquals(List.of(new MinProperties(1)), structure.limits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Short, Free", "Free, Short"})
    void whatIsBesideOneChoiceIsNotAskedOfWhatAnotherAllows(String order) {
        var branches = Stream.of(order.split(", "))
                .map("{$ref: '#/components/schemas/%s'}"::formatted)
                .collect(joining(", "));
        var choice = Documents.choice(Documents.things("""
                Thing: {anyOf: [%s]}
                Short: {maxLength: 5, anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Number'}]}
                Free: {anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Flag'}]}
                Text: {type: string}
                Number: {type: integer}
                Flag: {type: boolean}
                """.formatted(branches)));
        assertEquals(
                List.of(),
                choice.options().stream()
                        .flatMap(option -> option.value().limits().stream())
                        .toList());
    }
}
