package io.wirescribe.processor.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
        var all = Spot.top(
                        "api.yaml",
                        Decoding.decode(Documents.source("api.yaml", text), new Repetitions(), new Remarks()))
                .itemsOf("oneOf");
        var branches = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Branches.of(all));
        assertEquals("T0 with a1", branches.word(all.get(1)));
        assertEquals("T4999 with a9998", branches.word(all.get(9998)));
    }

    private static void called(String expected, String... branches) {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                    - %s
                Lamp: {type: object, properties: {on: {type: boolean}}}
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
                """.formatted(branch));
        var words = Documents.words(reading);
        assertTrue(words.contains(expected), words::toString);
        assertEquals("Thing", words.get(0));
    }
}
