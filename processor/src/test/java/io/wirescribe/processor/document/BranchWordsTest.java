package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the branches of a choice are called that are written in place. */
class BranchWordsTest {

    @Test
    void aTitleIsAName() {
        called("Thing Big one", "{title: Big one, type: object, required: [a], properties: {a: {const: b}}}");
    }

    @Test
    void elseTheOnlyValueOfAPropertyThatMustBeThere() {
        called("Thing image_url", "{type: object, required: [type], properties: {n: {}, type: {const: image_url}}}");
        called("Thing done", "{type: object, required: [state], properties: {state: {enum: [done]}}}");
    }

    @Test
    void theOnlyValueCountsWhereverItIsWritten() {
        for (var said : List.of(
                "enum: [done, done]",
                "allOf: [{enum: [done]}]",
                "allOf: [{enum: [done, open]}, {enum: [done]}]",
                "$ref: '#/components/schemas/Done'")) {
            called("Thing done", "{type: object, required: [state], properties: {state: {%s}}}".formatted(said));
            called(
                    "Thing done",
                    "{type: object, properties: {state: {%s}, a: {}}}".formatted(said),
                    "{type: object, properties: {state: {const: open}, b: {}}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"object, type, area", "area, type, object", "type, area, object"})
    void ofSeveralValuesWhatTellsThemApartIsTheName(String required) {
        var branch = "{required: [%s], properties: {object: {const: event}, type: {const: %s}, area: {const: %s}}}";
        called(
                "Thing created",
                branch.formatted(required, "created", "here"),
                branch.formatted(required, "deleted", "there"));
        called(
                "Thing here",
                branch.formatted(required, "deleted", "here"),
                branch.formatted(required, "deleted", "there"));
        called("Thing same", branch.formatted(required, "same", "same"), branch.formatted(required, "same", "same"));
    }

    @Test
    void aDiscriminatorTellsThemApartFirst() {
        var branch = "{required: [type, kind], properties: {type: {const: t%1$s}, kind: {const: k%1$s}}}";
        var words = Documents.words(Documents.things("""
                Thing:
                  discriminator: {propertyName: kind}
                  oneOf: [%s, %s]
                """.formatted(branch.formatted("a"), branch.formatted("b"))));
        assertTrue(words.contains("Thing ka"), words::toString);
    }

    @Test
    void theOrderOfWhatIsRequiredRenamesNone() {
        called("Thing with a", "{required: [b, a], properties: {a: {}, b: {}}}");
        called("Thing with a", "{required: [a, b], properties: {a: {}, b: {}}}");
    }

    @Test
    void elseWhatItBuildsUpon() {
        called("Thing Lamp", "{allOf: [{$ref: '#/components/schemas/Lamp'}, {properties: {a: {type: string}}}]}");
    }

    @Test
    void elseWhatItAloneRequires() {
        called("Thing Option", "{type: object, properties: {state: {enum: [done]}}}");
        called("Thing with state", "{type: object, required: [state], properties: {state: {enum: [new, old]}}}");
        called("Thing with size", "{type: object, required: [size], properties: {size: {const: 3}, a: {const: b}}}");
        called("Thing with a", "{type: object, required: [a], properties: {a: {const: '../../x'}}}");
    }

    @Test
    void anotherBranchRenamesNone() {
        var card = "{title: Card, required: [card, name], properties: {card: {}, name: {}}}";
        var iban = "{required: [name, iban], properties: {iban: {}, name: {}, kind: {}}}";
        called("Thing with iban", card, iban);
        called("Thing Option", card, "{required: [card], properties: {card: {}}}");
        called("Thing with iban", card, iban, "{required: [cash], properties: {cash: {}}}");
    }

    @Test
    void elseWhatItIs() {
        called("Thing Option", "{type: object, properties: {a: {type: string}}}");
        called("Thing Text", "{enum: [a, b]}");
    }

    @Test
    void twoOfTheSameNameSayWhatTheOtherHasNot() {
        called(
                "Thing with width",
                "{required: [unit, width], properties: {unit: {}, width: {}}}",
                "{required: [unit, height], properties: {unit: {}, height: {}}}");
        called("Thing with width", "{properties: {unit: {}, width: {}}}", "{properties: {unit: {}}}");
        called("Thing Option", "{properties: {unit: {}}}", "{properties: {unit: {}, width: {}}}");
        called(
                "Thing lamp with watts",
                "{title: lamp, properties: {watts: {}}}",
                "{title: lamp, properties: {lumen: {}}}");
        called(
                "Thing with a and b",
                "{required: [a, b], properties: {a: {}, b: {}, c: {}}}",
                "{required: [b, c], properties: {a: {}, b: {}, c: {}}}",
                "{required: [a, c], properties: {a: {}, b: {}, c: {}}}");
    }

    @Test
    void aTextThatTellsThemApartIsANameThoughItMayBeMissing() {
        called("Thing on", "{properties: {state: {const: 'on'}}}", "{properties: {state: {enum: ['off']}}}");
        called("Thing Option", "{properties: {state: {const: 'on'}}}", "{properties: {state: {enum: ['on']}}}");
    }

    @Test
    void whatIsMergedIntoThemCounts() {
        called(
                "Thing with watts",
                "{allOf: [{properties: {unit: {}}}, {properties: {watts: {}}}]}",
                "{allOf: [{properties: {unit: {}}}]}");
        called(
                "Thing with Lamp",
                "{properties: {a: {$ref: '#/components/schemas/Lamp'}}}",
                "{properties: {a: {type: string}}}");
        called(
                "Thing with watts",
                "{properties: {a: {properties: {watts: {}}}}}",
                "{properties: {a: {properties: {lumen: {}}}}}");
    }

    @Test
    void listsAreToldApartByTheirItems() {
        called(
                "Thing with watts Item",
                "{type: array, items: {required: [watts], properties: {watts: {}}}}",
                "{type: array, items: {required: [lumen], properties: {lumen: {}}}}");
        called(
                "Thing Option Item",
                "{type: array, items: {required: [watts], properties: {watts: {}}}}",
                "{required: [lumen], properties: {lumen: {}}}");
    }

    @Test
    void thePropertyThatABranchIsCalledByIsNotSaidTwice() {
        called(
                "Thing size",
                "{required: [size], properties: {size: {properties: {a: {}}}}}",
                "{required: [name], properties: {name: {type: string}}}");
    }

    @Test
    void thousandsOfBranchesTakeNoTime() throws DocumentException {
        var text = IntStream.range(0, 10_000)
                .mapToObj(i -> "- {title: T%d, required: [all, a%d]}\n".formatted(i / 2, i))
                .collect(joining("", "oneOf:\n", ""));
        var source = Documents.source("api.yaml", text);
        var remarks = new Remarks();
        var top = Spot.top("api.yaml", Decoding.decode(source, new Repetitions(), remarks));
        var merging = new Merging(DocumentTree.of(source, top, remarks, new Repetitions()), remarks);
        var all = top.itemsOf("oneOf");
        var branches = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Branches.of(all, merging));
        assertEquals("T0 with a1", branches.word(all.get(1)));
        assertEquals("T4999 with a9998", branches.word(all.get(9998)));
    }

    private static void called(String expected, String... branches) {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                    - %s
                Lamp: {type: object, properties: {on: {type: boolean}}}
                Done: {enum: [done]}
                """.formatted(String.join("\n    - ", branches)));
        var words = Documents.words(reading);
        assertTrue(words.contains(expected), words::toString);
    }

    private static void called(String expected, String branch) {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                    - %s
                    - {type: array, items: {type: string}}
                Lamp: {type: object, properties: {on: {type: boolean}}}
                Done: {enum: [done]}
                """.formatted(branch));
        var words = Documents.words(reading);
        assertTrue(words.contains(expected), words::toString);
        assertEquals("Thing", words.get(0));
    }
}
