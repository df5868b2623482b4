package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Condition.All;
import io.wirescribe.processor.model.Condition.Any;
import io.wirescribe.processor.model.Condition.Has;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand.Forbidden;
import io.wirescribe.processor.model.Conditional.Demand.Limited;
import io.wirescribe.processor.model.Conditional.Demand.Required;
import io.wirescribe.processor.model.Limit.Maximum;
import io.wirescribe.processor.model.Limit.OneOf;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Literal.Text;
import io.wirescribe.processor.model.Literal.Truth;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Type.ListOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an object must keep while some of its properties have certain values. */
class ConditionalsTest {

    private static final String PROPERTIES = """
            required: [model]
            properties:
              model: {type: string, enum: [a, b]}
              stream: {type: boolean}
              size: {type: integer}
              at: {type: string, format: date-time}
              stop: {type: [string, 'null']}
              tags: {type: array, items: {type: string}}
              inner: {type: object, properties: {kind: {type: string}}}
              parts: {type: array, items: {$ref: '#/components/schemas/Thing/properties/inner'}}
              named: {type: object, additionalProperties: {type: object, properties: {kind: {type: string}}}}
              sizes: {type: array, items: {type: string, enum: [s, m]}}
              one: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}
            """;

    private static Reading reading(String conditions) {
        return Documents.thing("type: object\n" + PROPERTIES + conditions);
    }

    private static List<Conditional> conditionals(String conditions) {
        return Documents.structure(reading(conditions)).conditionals();
    }

    /** What {@code if} was understood as, where {@code then} forbids the size. */
    private static List<Object> conditions(String asked) {
        return conditionals("if: " + asked + "\nthen: {properties: {size: false}}").stream()
                .<Object>map(Conditional::condition)
                .toList();
    }

    private static Has is(String property, Literal... values) {
        return new Has(property, true, List.of(values), false);
    }

    @Test
    void aPropertyThatIsRequiredHasOneOfTheValues() {
        var model = is("model", new Text("a"), new Text("c"));
        assertEquals(List.of(model), conditions("{properties: {model: {enum: [a, c]}}, required: [model]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readOnly: false, writeOnly: false",
                "nullable: false",
                "format: x",
                "title: x, x-more: y",
                "minProperties: 0, minLength: 0, minItems: 0",
                "additionalProperties: true",
                "additionalProperties: {}, uniqueItems: false"
            })
    void whatAllowsEverythingAsksNothing(String words) {
        var model = is("model", new Text("a"));
        assertEquals(
                List.of(model),
                conditions("{%s, required: [model], properties: {model: {const: a}}}".formatted(words)));
        assertEquals(
                List.of(model),
                conditions("{required: [model], properties: {model: {%s, const: a}}}".formatted(words)));
        assertEquals(List.of(), conditions("{properties: {size: {%s, minimum: 1}}}".formatted(words)));
    }

    @Test
    void aLengthThatAllValuesHaveAsksNothing() {
        assertEquals(
                List.of(is("model", new Text("a"), new Text("bc"))),
                conditions("{required: [model], properties: {model: {minLength: 1, enum: [a, bc]}}}"));
        assertEquals(List.of(), conditions("{properties: {model: {minLength: 2, enum: [a, bc]}}}"));
    }

    @Test
    void onlyWhatIsRequiredMustBeThere() {
        var truth = List.<Literal>of(new Truth(true));
        assertEquals(
                List.of(new Has("stream", true, truth, true)), conditions("{properties: {stream: {const: true}}}"));
        assertEquals(
                List.of(new Has("stream", true, truth, false)),
                conditions("{properties: {stream: {const: true}}, required: [stream]}"));
        assertEquals(List.of(Has.any("stream")), conditions("{required: [stream]}"));
        assertEquals(List.of(Has.any("stream").negated()), conditions("{not: {required: [stream]}}"));
    }

    @Test
    void severalAreAskedForTogetherOrEitherWay() {
        var one = is("model", new Text("a"));
        var other = is("size", new Literal.Numeric(BigDecimal.ONE));
        var a = "{properties: {model: {const: a}}, required: [model]}";
        var b = "{properties: {size: {const: 1}}, required: [size]}";
        assertEquals(List.of(new All(List.of(one, other))), conditions("{allOf: [" + a + ", " + b + "]}"));
        assertEquals(List.of(new Any(List.of(one, other))), conditions("{anyOf: [" + a + ", " + b + "]}"));
        assertEquals(
                List.of(new All(List.of(one.negated(), other.negated()))),
                conditions("{not: {anyOf: [" + a + ", " + b + "]}}"));
    }

    @Test
    void theOtherBranchHoldsWhereTheConditionDoesNot() {
        var found = conditionals("""
                if: {properties: {stream: {const: true}}}
                then: {required: [size]}
                else: {properties: {size: {maximum: 3}, tags: false}}
                """);
        var condition = new Has("stream", true, List.of(new Truth(true)), true);
        assertEquals(new Conditional(condition, List.of(new Required("size"))), found.get(0));
        assertEquals(condition.negated(), found.get(1).condition());
        var size = (Limited) found.get(1).demands().get(0);
        assertEquals(
                List.of(new Maximum(new BigDecimal(3), false)), size.value().limits());
        assertEquals(new Forbidden("tags"), found.get(1).demands().get(1));
    }

    @Test
    void conditionsStandInBranchesOfAllOfAndBehindReferences() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                    - $ref: '#/Rule'
                    - {type: object, properties: {model: {type: string}, size: {type: integer}}}
                    - if: {properties: {model: {const: b}}, required: [model]}
                      then: {properties: {size: {maximum: 2}}}
                """.replace("#/Rule", "#/components/schemas/Rule") + """
                Rule:
                  if: {properties: {model: {const: a}}, required: [model]}
                  then: {properties: {size: {maximum: 1}}}
                """);
        assertEquals(
                List.of(is("model", new Text("a")), is("model", new Text("b"))),
                Documents.structure(reading).conditionals().stream()
                        .map(Conditional::condition)
                        .toList());
    }

    private static void assertNotCheckedButSaid(Reading reading) {
        assertEquals(List.of(), Documents.structure(reading).conditionals());
        assertTrue(
                Documents.remarks(reading).toString().contains("checked"),
                () -> Documents.remarks(reading).toString());
    }

    /** A part of them would refuse what the document allows, where it is not among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "if: {properties: {size: {enum: %s}}}\nthen: {required: [at]}\n",
                "if: {properties: {stream: {const: true}}}\nthen: {properties: {size: {enum: %s}}}\n",
                "if: {properties: {stream: {const: true}}}\nthen: {properties: {tags: {items: {enum: %s}}}}\n"
            })
    void moreValuesThanCodeCanHoldAreNotCheckedAndSaid(String conditions) {
        var many = IntStream.range(0, 1501).mapToObj(String::valueOf).collect(joining(", ", "[", "]"));
        assertNotCheckedButSaid(reading(conditions.formatted(many)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if: {properties: {model: {enum: [a, %s]}}}\nelse: {required: [at]}\n",
                "if: {properties: {model: {const: %s}}}\nelse: {required: [at]}\n",
                "if: {properties: {stream: {const: true}}}\nthen: {properties: {model: {enum: [a, %s]}}}\n",
                "if: {properties: {stream: {const: true}}}\nthen: {properties: {model: {const: %s}}}\n"
            })
    void aTextLongerThanAConstantIsNotCheckedAndSaid(String conditions) {
        assertNotCheckedButSaid(reading(conditions.formatted("a".repeat(70_000))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{properties: {size: {minimum: 3}}}",
                "{properties: {at: {const: '2026-01-01T00:00:00Z'}}}",
                "{properties: {inner: {properties: {kind: {const: a}}}}}",
                "{properties: {stop: {const: a}}}",
                "{properties: {model: {enum: [a, null]}}}",
                "{required: [stop]}",
                "{required: [unheard]}",
                "{minProperties: 3}"
            })
    void whatCannotBeToldIsNotCheckedAndSaid(String asked) {
        var reading = reading("if: " + asked + "\nthen: {required: [size]}\n");
        assertEquals(List.of(), Documents.structure(reading).conditionals());
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/if:30 "
                        + "`if` asks what cannot be told here: nothing that depends on it is checked"),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "true",
                "{not: false}",
                "{properties: {}}",
                "{anyOf: [{}, {required: [size]}]}",
                "{allOf: [{}, {not: {not: {}}}]}",
            })
    void whatIsAlwaysTrueDemandsItOfEveryObject(String asked) {
        var always = List.of(new Conditional(new All(List.of()), List.of(new Required("tags"))));
        assertEquals(always, conditionals("if: " + asked + "\nthen: {required: [tags]}\nelse: {required: [at]}\n"));
        assertEquals(
                always, conditionals("if: {not: " + asked + "}\nthen: {required: [at]}\nelse: {required: [tags]}\n"));
        assertEquals(List.of(), conditionals("if: " + asked + "\nelse: {required: [at]}\n"));
    }

    @Test
    void whatIsAlwaysTrueAddsNothingToWhatElseIsAsked() {
        assertEquals(
                List.of(Has.any("size")),
                conditions("{anyOf: [{not: {}}, {required: [size]}], allOf: [{anyOf: [{}, {required: [at]}]}]}"));
        assertEquals(
                List.of(new Conditional(Has.any("size"), List.of(new Required("at")))),
                conditionals("if: {}\nthen: {if: {required: [size]}, then: {if: {}, then: {required: [at]}}}\n"));
        assertEquals(
                List.of(new Conditional(new All(List.of()), List.of(new Required("size")))),
                conditionals("oneOf: [{not: {}}, {required: [size]}]\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{anyOf: [{required: [at]}, {required: [tags]}]}",
                "{minProperties: 3}",
                "{not: {properties: {stream: {const: true}}}}",
                "{properties: {unheard: {type: string}}}",
                "{required: [unheard]}",
            })
    void whatIsDemandedThatCannotBeToldIsSaid(String demanded) {
        var reading = reading("if: {required: [size]}\nthen: " + demanded + "\n");
        assertEquals(List.of(), Documents.structure(reading).conditionals());
        assertEquals(
                List.of("NOTE #/components/schemas/Thing/then:31 "
                        + "asks for what cannot be told here: that is not checked"),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts | {items: {required: [kind]}} | /items",
                "parts | {items: {properties: {kind: {maxLength: 3}}}} | /items",
                "named | {additionalProperties: {required: [kind]}} | /additionalProperties",
                "one | {required: [a]} | ''"
            })
    void whatIsDemandedOfObjectsWithinListsIsSaid(String property, String demanded, String at) {
        for (var rule : List.of(
                "if: {required: [size]}\nthen: {properties: {%s: %s}}\n",
                "dependentSchemas: {size: {properties: {%s: %s}}}\n")) {
            var reading = reading(rule.formatted(property, demanded));
            assertEquals(List.of(), Documents.structure(reading).conditionals());
            var remark = Documents.remarks(reading).get(0);
            assertTrue(remark.contains("/properties/" + property + at + ":"), remark);
            assertTrue(remark.endsWith(" asks for what cannot be told here: that is not checked"), remark);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: {items: {$ref: '#/components/schemas/Thing/properties/inner'}}",
                "parts: {items: {properties: {kind: {type: string, description: Its kind.}}}}",
                "parts: {items: {type: object}}",
                "sizes: {items: {enum: [s, m, l]}}",
                "one: {description: One of them.}"
            })
    void nothingIsSaidOfWhatThereIsAnyway(String demanded) {
        var reading = reading("if: {required: [size]}\nthen: {properties: {%s}}\n".formatted(demanded));
        assertEquals(List.of(), Documents.structure(reading).conditionals());
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @Test
    void theTextsOfAListCanBeFewer() {
        var demand = conditionals("if: {required: [size]}\nthen: {properties: {sizes: {items: {enum: [s]}}}}\n")
                .get(0)
                .demands()
                .get(0);
        var sizes = (ListOf) ((Limited) demand).value().type();
        assertEquals(List.of(new OneOf(List.of(new Text("s")))), sizes.element().limits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{unheard: [size]}", "{size: [unheard]}", "{stop: [size]}"})
    void whatDependsOnWhatCannotBeToldIsSaid(String dependent) {
        var reading = reading("dependentRequired: " + dependent + "\n");
        assertEquals(List.of(), Documents.structure(reading).conditionals());
        assertEquals(1, Documents.remarks(reading).size());
        assertTrue(
                Documents.remarks(reading).get(0).endsWith("asks for what cannot be told here: that is not checked"));
    }

    @Test
    void moreThanIsCheckedIsSaid() {
        var names = IntStream.range(0, 9).mapToObj(i -> "p" + i).toList();
        var properties = names.stream().map(name -> name + ": {type: string}").collect(joining(", "));
        var branches = names.stream().map(name -> "{required: [" + name + "]}").collect(joining(", "));
        var nine = Documents.thing("{type: object, properties: {%s}, oneOf: [%s]}".formatted(properties, branches));
        assertEquals(1, Documents.structure(nine).conditionals().size());
        assertTrue(Documents.remarks(nine).toString().endsWith("that several fit is not checked]"));

        var rules = IntStream.range(0, 101)
                .mapToObj(i -> "{if: {properties: {model: {const: m%d}}}, then: {required: [size]}}".formatted(i))
                .collect(joining(", "));
        var many = reading("allOf: [" + rules + "]\n");
        assertEquals(100, Documents.structure(many).conditionals().size());
        assertTrue(Documents.remarks(many).toString().endsWith("conditions: not all of them are checked]"));
    }

    @Test
    void noneOfAPropertyForbidsIt() {
        var forbidden = List.of(new Conditional(new All(List.of()), List.of(new Forbidden("size"))));
        assertEquals(forbidden, conditionals("dependentSchemas: {size: false}\n"));
        assertNotCheckedButSaid(reading("dependentSchemas: {unheard: false}\n"));
    }

    @Test
    void theOthersStillDepend() {
        assertEquals(
                List.of(new Conditional(Has.any("size"), List.of(new Required("at")))),
                conditionals("dependentRequired: {size: [at, unheard], tags: [], gone: []}\n"));
    }

    @Test
    void whatAsksOrDemandsNothingIsNothing() {
        assertEquals(List.of(), conditionals("if: {required: [size]}\n"));
        assertEquals(List.of(), conditionals("then: {required: [size]}\n"));
        assertEquals(List.of(), conditionals("if: {required: [size]}\nthen: {required: [unheard, model]}\n"));
    }

    @Test
    void aNullIsThereToo() {
        var demanded = List.of(new Conditional(Has.any("size"), List.of(new Required("stop"))));
        assertEquals(demanded, conditionals("if: {required: [size]}\nthen: {required: [stop]}\n"));
        assertEquals(demanded, conditionals("dependentRequired: {size: [stop]}\n"));
    }

    @Test
    @Timeout(60)
    void circlesEnd() {
        assertEquals(1, conditionals("""
                        if: {required: [size]}
                        then: {required: [tags], allOf: [{$ref: '#/components/schemas/Thing'}]}
                        else: {$ref: '#/components/schemas/Thing'}
                        """).size());
        assertEquals(List.of(), conditions("{not: {$ref: '#/components/schemas/Thing/if'}}"));
        var doubled = new StringBuilder("Thing:\n  type: object\n" + PROPERTIES.indent(2));
        doubled.append("  allOf: [{$ref: '#/components/schemas/T0'}]\n");
        for (int i = 0; i < 40; i++) {
            doubled.append("""
                    T%d:
                      if: {required: [size]}
                      then: {required: [tags], allOf: [{$ref: '#/components/schemas/T%d'}]}
                      else: {required: [stream], allOf: [{$ref: '#/components/schemas/T%d'}]}
                    """.formatted(i, i + 1, i + 1));
        }
        var bounded = Documents.structure(Documents.things(doubled + "T40: {type: object}\n"));
        assertTrue(bounded.conditionals().size() <= 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one: {type: string}",
                "one: {minLength: 3}",
                "one: {const: x}",
                "any: {minItems: 1}",
                "any: {type: [string, number, 'null']}",
                "stop: {type: string}",
                "stop: {type: 'null'}",
                "size: {type: string}",
                "tags: {items: {type: integer}}",
            })
    void aTypeThatIsAskedForOrALimitOfOneOfSeveralIsSaidNotToBeChecked(String asked) {
        var reading = Documents.thing("type: object\n" + PROPERTIES
                + "  any: {}\nif: {properties: {model: {const: a}}}\nthen: {properties: {" + asked + "}}");
        assertEquals(
                List.of("asks for what cannot be told here: that is not checked"),
                reading.remarks().stream().map(Remark::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one: {type: [object, string]}",
                "stop: {type: [string, 'null'], maxLength: 3}",
                "size: {type: number}",
                "at: {type: string}",
                "model: {type: string}",
                "tags: {type: array, items: {type: string}}",
                "inner: {type: object}",
            })
    void whatAPropertyIsAnywayMayBeSaidAgain(String asked) {
        var reading = reading("if: {properties: {model: {const: a}}}\nthen: {properties: {" + asked + "}}");
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void aNumberMayHaveToBeAnInteger() {
        var reading = Documents.thing("""
                {properties: {unit: {type: string, enum: [pcs, kg]}, much: {type: number}},
                 if: {properties: {unit: {const: pcs}}}, then: {properties: {much: {type: integer}}}}
                """);
        assertEquals(List.of(), reading.remarks());
        var limited = (Limited)
                Documents.structure(reading).conditionals().get(0).demands().get(0);
        assertEquals(List.of(Limits.WHOLE), limited.value().limits());
    }
}
