package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.MapOf;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which texts the kinds of a schema are known. */
class KindsTest {

    @Test
    void whereEachListsTheNamesOfAllEachIsToldByItsOwn() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind}
                A:
                  type: object
                  required: [kind, a]
                  properties: {kind: {type: string, enum: [A, B]}, a: {type: string}}
                B:
                  type: object
                  required: [kind, b]
                  properties: {kind: {type: string, enum: [A, B]}, b: {type: string}}
                """);
        var choice = Documents.choice(reading);
        assertEquals(List.of(List.of("A"), List.of("B")), Documents.tags(choice));
    }

    @Test
    void aDiscriminatorCanBeThePropertysName() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  discriminator: petType
                  required: [petType]
                  properties: {petType: {type: string}}
                Dog: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {bark: {type: string}}}]}
                Cat: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {purr: {type: string}}}]}
                """);
        assertEquals(Set.of(List.of("Dog"), List.of("Cat")), Set.copyOf(Documents.tags(Documents.choice(reading))));
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @Test
    void kindsOfKindsAreKindsToo() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B'}}
                A: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
                C: {allOf: [{$ref: '#/components/schemas/D'}, {properties: {c: {type: string}}}]}
                D: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                """);
        var choice = Documents.choice(reading);
        assertEquals(List.of(List.of("b", "B"), List.of("A"), List.of("D"), List.of("C")), Documents.tags(choice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kitty: A                | type: string                   | kitty, A",
                "kitty: A, cat: A        | type: string                   | kitty, cat, A",
                "kitty: A, A: B          | type: string                   | kitty",
                "kitty: A, A: '#/info'   | type: string                   | kitty",
                "kitty: A                | {type: string, enum: [kitty]}  | kitty",
                "kitty: A                | {type: string, enum: [kitty, A]} | kitty, A",
                "A: A, kitty: A          | type: string                   | A, kitty",
                "kitty: A                | const: cat                     | kitty, cat",
            })
    void aMappedKindIsKnownByItsNameToo(String mapping, String kind, String expected) {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {%s}}
                A: {type: object, required: [kind], properties: {kind: %s, a: {type: string}}}
                B: {type: object, required: [kind], properties: {kind: {type: string}, b: {type: string}}}
                """.formatted(mapping, kind.startsWith("{") ? kind : "{" + kind + "}"));
        assertEquals(
                List.of(expected.split(", ")),
                Documents.tags(Documents.choice(reading)).get(0));
        assertEquals(List.of(), reading.remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zebra: A, aardvark: A, cat: B       | type: string                           | zebra",
                "canine: Big-Dog, big_dog: Big-Dog   | type: string                           | big_dog",
                "big_dog: Big-Dog, canine: Big-Dog   | type: string                           | big_dog",
                "zebra: A, aardvark: A, b: A, cat: B | {type: string, default: b}             | b",
                "zebra: A, aardvark: A, a: A, cat: B | {type: string, default: zebra}         | a",
                "zebra: A, a: A, b: A, cat: B        | {type: string, const: b}               | b",
                "zebra: A, c: A, b: A, cat: B        | {type: string, enum: [b, c]}           | c",
            })
    void ofSeveralTextsTheUsualIsTheFirst(String mapping, String kind, String expected) {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - {$ref: '#/components/schemas/A'}
                  - {$ref: '#/components/schemas/B'}
                  - {$ref: '#/components/schemas/Big-Dog'}
                  discriminator: {propertyName: kind, mapping: {%s}}
                A: {type: object, required: [kind], properties: {kind: %s, a: {type: string}}}
                B: {type: object, required: [kind], properties: {kind: {type: string}, b: {type: string}}}
                Big-Dog: {type: object, required: [kind], properties: {kind: {type: string}, dog: {type: string}}}
                """.formatted(mapping, kind.startsWith("{") ? kind : "{" + kind + "}"));
        var tags = Documents.tags(Documents.choice(reading));
        assertEquals(expected, tags.get(mapping.contains("Dog") ? 2 : 0).get(0));
    }

    @ParameterizedTest
    @CsvSource({"number, 1.0, 2.50, 1, 2.5", "boolean, True, False, true, false", "string, 1.0, 2.0, 1.0, 2.0"})
    void whatIsMappedIsSpelledAsThePropertyHasIt(String type, String one, String other, String first, String second) {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator:
                    propertyName: kind
                    mapping: {'%s': '#/components/schemas/A', '%s': '#/components/schemas/B'}
                A: {type: object, required: [kind], properties: {kind: {type: %3$s}, a: {type: string}}}
                B: {type: object, required: [kind], properties: {kind: {type: %3$s}, b: {type: string}}}
                """.formatted(one, other, type));
        assertEquals(
                List.of(first),
                List.of(Documents.tags(Documents.choice(reading)).get(0).get(0)));
        assertEquals(
                List.of(second),
                List.of(Documents.tags(Documents.choice(reading)).get(1).get(0)));
    }

    @Test
    void aNameThatAnotherKindListsIsNotThatOfAMappedOne() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {kitty: A}}
                A: {type: object, required: [kind], properties: {kind: {type: string}, a: {type: string}}}
                B: {type: object, required: [kind], properties: {kind: {const: A}, b: {type: string}}}
                """);
        assertEquals(List.of(List.of("kitty"), List.of("A")), Documents.tags(Documents.choice(reading)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: object, properties: {kind: {type: string}}, ", ""})
    void kindsMayBuildUponTheChoiceTheyAreOf(String own) {
        var reading = Documents.things("""
                Thing: {%sdiscriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                A: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {b: {type: string}}}]}
                """.formatted(own));
        assertEquals(List.of(), reading.remarks());
        var choice = Documents.choice(reading);
        assertEquals(List.of(List.of("A"), List.of("B")), Documents.tags(choice));
        var first = (Declared.Structure)
                Documents.declared(reading, choice.options().get(0).value());
        assertEquals(own.isEmpty() ? List.of("a") : List.of("kind", "a"), Documents.names(first));
    }

    @Test
    void theOnlyKindIsToldByItsTagAsSeveralAre() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A'}}
                A: {allOf: [{$ref: '#/components/schemas/Thing'}, {required: [a], properties: {a: {type: string}}}]}
                """);
        var choice = Documents.choice(reading);
        assertEquals("kind", choice.property());
        assertEquals(List.of(List.of("a", "A")), Documents.tags(choice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'#/components/schemas/Any'  | is no object",
                "Any                         | is no object",
                "Text                        | is no object",
                "'#/info/title'              | is no object",
                "'#/components/schemas/None' | does not exist",
                "none.yaml                   | cannot be reached from where api.yaml was found",
            })
    void whatIsMappedToNoObjectIsWhatItSays(String target, String problem) {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}, name: {type: string}}
                  discriminator: {propertyName: kind, mapping: {a: '%s'}}
                Any: {}
                Text: {type: string}
                """.formatted(target));
        assertEquals(List.of("kind", "name"), Documents.names(Documents.structure(reading)));
        assertEquals(
                List.of("WARNING #/components/schemas/Thing/discriminator/mapping/a:18 `%s` %s: it is no kind of this"
                        .formatted(target, problem)),
                Documents.remarks(reading));
    }

    @Test
    void whatIsMappedToNothingIsSaidOfChoicesToo() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {a: A, c: '#/components/schemas/C'}}
                A: {properties: {a: {type: string}}}
                B: {properties: {b: {type: string}}}
                """);
        assertEquals(List.of("A: [a, A]", "B: [B]"), kinds(reading));
        assertEquals(
                List.of(
                        "WARNING #/components/schemas/Thing/discriminator/mapping/c:17 `#/components/schemas/C` does not exist: it is no kind of this"),
                Documents.remarks(reading));
    }

    @Test
    void aMappedKindMayBeAChoiceOrOneOfTheBaseAlone() {
        var reading = Documents.things("""
                Thing:
                  required: [kind]
                  discriminator: {propertyName: kind, mapping: {thing: Thing, a: A, b: B}}
                A: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}]}
                B: {allOf: [{$ref: '#/components/schemas/Thing'}, {required: [b]}]}
                X: {required: [x], properties: {x: {type: string}}}
                Y: {required: [y], properties: {y: {type: string}}}
                """);
        assertEquals(
                List.of(),
                reading.remarks().stream()
                        .filter(remark -> remark.text().contains("no kind"))
                        .toList());
    }

    @Test
    void whatAddsNothingIsAKindToo() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {a: A, b: B, thing: Thing}}
                A: {allOf: [{$ref: '#/components/schemas/Thing'}]}
                B: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {b: {type: string}}}]}
                C: {description: One more., allOf: [{$ref: '#/components/schemas/Thing'}]}
                """);
        assertEquals(List.of("A: [a, A]", "B: [b, B]", "Thing Base: [thing, Thing]", "C: [C]"), kinds(reading));
    }

    @Test
    void aBaseWithoutKindsIsWhatItSays() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {thing: Thing}}
                Alias: {allOf: [{$ref: '#/components/schemas/Thing'}]}
                """);
        assertEquals(List.of("kind"), Documents.names(Documents.structure(reading)));
    }

    @Test
    void aBaseThatIsListedWithItsKindsIsOneOfThem() {
        var reading = Documents.things("""
                Thing: {oneOf: [{$ref: '#/components/schemas/Animal'}, {$ref: '#/components/schemas/Dog'}]}
                Animal:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {bark: {type: string}}}]}
                """);
        assertEquals(List.of("Dog: [Dog]", "Animal Base: [Animal]"), kinds(reading));
    }

    @Test
    void whatIsBesideAChoiceOfKindsIsNotToldByTheirDiscriminator() {
        var reading = Documents.things("""
                Thing: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Problem'}]}
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Problem: {type: object, required: [code], properties: {code: {type: integer}}}
                """);
        assertEquals(List.of("Problem: []", "Cat: [Cat]"), kinds(reading));
        assertEquals("kind", Documents.choice(reading).property());
    }

    @ParameterizedTest
    @CsvSource({"Cat, Dog, '[[cat], [dog]]'", "Katze, Hund, '[[], []]'"})
    void textsThatAllKindsListAreKnownByTheirNamesInAnySpelling(String cat, String dog, String tags) {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/%1$s'}, {$ref: '#/components/schemas/%2$s'}]
                  discriminator: {propertyName: kind}
                Kind: {type: string, enum: [cat, dog]}
                %1$s: {required: [a], properties: {kind: {$ref: '#/components/schemas/Kind'}, a: {type: string}}}
                %2$s: {required: [b], properties: {kind: {$ref: '#/components/schemas/Kind'}, b: {type: string}}}
                """.formatted(cat, dog));
        assertEquals(tags, Documents.tags(Documents.choice(reading)).toString());
    }

    @Test
    void whatIsWrittenInPlaceIsKnownByWhatItBuildsUpon() {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {owner: {type: string}}}]
                  - allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {owner: {type: string}}}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: '#/components/schemas/Dog'}}
                Cat: {properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {properties: {kind: {type: string}, bark: {type: string}}}
                """);
        assertEquals(List.of(List.of("cat"), List.of("dog")), Documents.tags(Documents.choice(reading)));
    }

    @Test
    void aKindIsKnownByTheNameThatItIsReferredToBy() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Hound'}, {$ref: '#/components/schemas/Cat'}]
                  discriminator: {propertyName: kind}
                  x-feline: {properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {allOf: [{$ref: '#/components/schemas/Hound'}]}
                Hound: {properties: {kind: {type: string}, bark: {type: string}}}
                Cat: {$ref: '#/components/schemas/Thing/x-feline'}
                """);
        assertEquals(List.of(List.of("Dog", "Hound"), List.of("Cat")), Documents.tags(Documents.choice(reading)));
    }

    @Test
    void kindsOfOneBaseAreToldByItsDiscriminatorWhereverTheyAreListed() {
        var reading = Documents.things("""
                Thing: {oneOf: [{$ref: '#/components/schemas/Gecko'}, {$ref: '#/components/schemas/Chameleon'}]}
                Reptile:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {g: Gecko}}
                Gecko: {allOf: [{$ref: '#/components/schemas/Reptile'}, {properties: {a: {type: string}}}]}
                Chameleon: {allOf: [{$ref: '#/components/schemas/Reptile'}, {properties: {b: {type: string}}}]}
                """);
        assertEquals(List.of("Gecko: [g, Gecko]", "Chameleon: [Chameleon]"), kinds(reading));
        assertEquals("kind", Documents.choice(reading).property());
    }

    @Test
    void aDiscriminatorMayBeWrittenInOneBranchOfABase() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - {$ref: '#/components/schemas/Named'}
                  - {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {thing: Thing}}}
                Named: {properties: {name: {type: string}}}
                A: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}
                """);
        assertEquals(List.of("Thing Base: [thing, Thing]", "A: [A]"), kinds(reading));
    }

    @Test
    void aKindMayBeAChoiceOfItsOwn() {
        var reading = Documents.things("""
                Thing:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                A: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}
                B:
                  allOf: [{$ref: '#/components/schemas/Thing'}]
                  oneOf:
                  - {title: X, required: [x], properties: {x: {type: string}}}
                  - {title: Y, required: [y], properties: {y: {type: string}}}
                """);
        assertEquals(List.of("A", "Thing B X", "Thing B Y"), names(reading));
    }

    @Test
    void whatIsAroundAChoiceIsAroundThoseWithinItToo() {
        var reading = Documents.things("""
                Thing:
                  properties: {id: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/C'}, {type: array, items: {type: string}}]
                Inner:
                  oneOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [b], properties: {b: {type: string}}}]
                A: {required: [a], properties: {a: {type: string}}}
                C: {required: [c], properties: {c: {type: string}}}
                """);
        var choice = Documents.choice(reading);
        for (var option : choice.options().subList(0, 3)) {
            var kind = (Declared.Structure) Documents.declared(reading, option.value());
            assertEquals("id", Documents.names(kind).get(0));
            assertEquals(2, Documents.names(kind).size());
        }
        assertEquals(Declared.Form.ARRAY, choice.options().get(3).form());
        assertEquals(4, choice.options().size());
    }

    @Test
    void listsOfNumbersAreOneOfWhatHoldsThem() {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - {type: array, items: {type: number}}
                  - {type: array, items: {type: integer}}
                  - {type: string}
                """);
        assertEquals(
                new ListOf(Value.of(new Scalar(Kind.DOUBLE, ""))),
                Documents.choice(reading).options().get(0).value().type());
    }

    @Test
    void aDiscriminatorThatNoSchemaDescribesIsWrittenByTheChoice() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {a: A, b: B, c: B}}
                A: {properties: {a: {type: string}}}
                B: {properties: {kind: {type: string}, b: {type: string}}}
                """);
        assertEquals(
                List.of("a", ""),
                Documents.choice(reading).options().stream()
                        .map(Declared.Option::added)
                        .toList());
    }

    @Test
    void branchesThatAreTheSameAreToldByWhatTheyRequire() {
        var choice = Documents.choice(Documents.things("""
                Thing:
                  oneOf:
                  - {required: [a], properties: {a: {type: string}}}
                  - {required: [b], properties: {b: {type: string}}}
                """));
        assertEquals("", choice.property());
        assertEquals(
                List.of(List.of(), List.of()),
                choice.options().stream().map(Declared.Option::among).toList());
    }

    @Test
    void mapsOfDifferentValuesAreOneOfAnything() {
        var choice = Documents.choice(Documents.thing("""
                oneOf:
                  - {type: object, additionalProperties: {type: string}}
                  - {type: object, additionalProperties: {type: integer}}
                  - {type: string}
                """));
        assertEquals(
                Value.of(new MapOf(Value.of(new Anything()))),
                choice.options().get(0).value());
    }

    @Test
    void whatIsMappedIsNotTakenForAnotherOneThatSaysTheSame() {
        var choice = Documents.choice(Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Old'}]
                  discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/A'}}
                A: {type: object, required: [kind, of], properties: {kind: {const: card}, of: {const: s}}}
                Old: {type: object, required: [kind, of], properties: {kind: {const: card}, of: {const: s}, b: {}}}
                """));
        assertEquals(List.of("card"), choice.options().get(0).tags());
        assertEquals(List.of(), choice.within("card"));
    }

    @Test
    void aSecondChoiceOfTheSameValueIsANote() {
        var reading = Documents.thing("""
                allOf:
                - oneOf:
                  - {required: [a], properties: {a: {type: string}}}
                  - {required: [b], properties: {b: {type: string}}}
                - oneOf:
                  - {required: [c], properties: {c: {type: string}}}
                  - {required: [d], properties: {d: {type: string}}}
                - anyOf: [{required: [a]}, {required: [c]}]
                """);
        assertEquals(2, Documents.choice(reading).options().size());
        assertEquals(
                List.of(
                        "NOTE #/components/schemas/Thing/allOf/1/oneOf:20 a second choice of the same value makes no types:"
                                + " what only its alternatives describe is among the additional properties"),
                Documents.remarks(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cat Dog Pet", "Pet Dog Cat"})
    void whatIsListedTwiceIsToldByTheDiscriminatorOfEither(String order) {
        var names = order.split(" ", -1);
        var reading = Documents.things("""
                Thing: {oneOf: [{$ref: '#/components/schemas/%s'}, {$ref: '#/components/schemas/%s'}, {$ref: '#/components/schemas/%s'}]}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
                Cat: {properties: {a: {type: string}}}
                Dog: {properties: {b: {type: string}}}
                """.formatted((Object[]) names));
        assertEquals(Set.of("Cat: [cat, Cat]", "Dog: [dog, Dog]"), Set.copyOf(kinds(reading)));
    }

    @Test
    void kindsInPlaceThatBuildUponOneSchemaShareItsText() {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - allOf: [{$ref: '#/components/schemas/Card'}, {required: [a], properties: {a: {type: string}}}]
                  - allOf: [{$ref: '#/components/schemas/Card'}, {required: [b], properties: {b: {type: string}}}]
                  discriminator: {propertyName: type, mapping: {card: Card}}
                Card: {properties: {type: {type: string}}}
                """);
        assertEquals(List.of(List.of(), List.of()), Documents.tags(Documents.choice(reading)));
        assertEquals(List.of(List.of("card"), List.of("card")), among(reading));
    }

    @Test
    void aTextOfAChoiceWithinIsThatOfAllItsBranches() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                  discriminator: {propertyName: type, mapping: {card: Card, bank: Bank}}
                Card: {required: [number], properties: {number: {type: string}}}
                Bank: {oneOf: [{$ref: '#/components/schemas/Iban'}, {$ref: '#/components/schemas/Account'}]}
                Iban: {required: [iban], properties: {iban: {type: string}}}
                Account: {required: [account], properties: {account: {type: string}}}
                """);
        assertEquals(List.of("Card: [card, Card]", "Iban: []", "Account: []"), kinds(reading));
        assertEquals(List.of(List.of(), List.of("bank"), List.of("bank")), among(reading));
        assertEquals("bank", Documents.choice(reading).options().get(1).added());
    }

    @Test
    void aBaseThatAnotherDiscriminatorMapsIsOneOfItsKinds() {
        var reading = Documents.things("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Animal'}, {$ref: '#/components/schemas/Car'}]
                  discriminator: {propertyName: kind, mapping: {animal: Animal, car: Car}}
                Animal: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {bark: {type: string}}}]}
                Car: {properties: {kind: {type: string}, seats: {type: integer}}}
                """);
        assertEquals(List.of("Car: [car, Car]", "Dog: [Dog]", "Animal Base: [animal, Animal]"), kinds(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"getEvent getAnimal", "getAnimal getEvent"})
    void whatIsBesideAChoiceOfABaseLeavesTheBaseAlone(String order) {
        var names = order.split(" ", -1);
        var reading = Documents.answers(names[0], names[1], """
                getEvent:
                  required: [id]
                  properties: {id: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/getAnimal'}, {$ref: '#/components/schemas/Problem'}]
                getAnimal:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {plain: getAnimal, dog: Dog}}
                Dog: {allOf: [{$ref: '#/components/schemas/getAnimal'}, {properties: {bark: {type: string}}}]}
                Problem: {required: [code], properties: {code: {type: integer}}}
                """);
        var structures = reading.api().types().values().stream()
                .filter(Declared.Structure.class::isInstance)
                .map(Declared.Structure.class::cast)
                .collect(Collectors.toMap(type -> String.join(" ", type.origin().words()), Documents::names));
        assertEquals(List.of("kind"), structures.get("getAnimal Base"));
        assertEquals(List.of("id", "kind"), structures.get("getEvent getAnimal Base"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherNameOfAKindIsOneMoreOfItsNames(boolean before) {
        var alias = "AnyAnimal: {$ref: '#/components/schemas/Animal'}\n";
        var reading = Documents.things((before ? alias : "") + """
                Thing: {type: object, discriminator: {propertyName: kind}}
                Animal: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}
                NullableThing: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
                """ + (before ? "" : alias));
        var options = Documents.choice(reading).options();
        assertEquals(1, options.size());
        assertEquals(List.of("Animal", "AnyAnimal"), options.get(0).tags());
        assertEquals("Animal", options.get(0).added());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void kindsHaveAnOrderOfTheirOwn(boolean before) {
        var cat = "Cat: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {type: string}}}]}\n";
        var reading = Documents.things((before ? cat : "") + """
                Thing: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Dog: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {b: {type: string}}}]}
                Beagle: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {c: {type: string}}}]}
                """ + (before ? "" : cat));
        assertEquals(List.of("Cat: [Cat]", "Dog: [Dog]", "Beagle: [Beagle]"), kinds(reading));
    }

    @Test
    void kindsOfOneBaseWhoseTextsAreNotSaidAreToldByWhatTheyRequire() {
        var reading = Documents.things("""
                Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {required: [a], properties: {a: {type: string}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {required: [b], properties: {b: {type: string}}}]}
                """);
        assertEquals("", Documents.choice(reading).property());
    }

    @Test
    void whatIsWrittenInPlaceHasNoNameThatADiscriminatorKnows() {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                  - {type: object, required: [kind, seeds], properties: {kind: {type: string}, seeds: {type: integer}}}
                  - {type: object, required: [kind, length], properties: {kind: {type: string}, length: {type: integer}}}
                  discriminator: {propertyName: kind}
                """);
        var choice = Documents.choice(reading);
        assertEquals(List.of(List.of(), List.of()), Documents.tags(choice));
    }

    private static List<String> kinds(Reading reading) {
        return Documents.choice(reading).options().stream()
                .map(option -> name(reading, option) + ": " + option.tags())
                .toList();
    }

    private static List<List<String>> among(Reading reading) {
        return Documents.choice(reading).options().stream()
                .map(Declared.Option::among)
                .toList();
    }

    private static List<String> names(Reading reading) {
        return Documents.choice(reading).options().stream()
                .map(option -> name(reading, option))
                .toList();
    }

    private static String name(Reading reading, Declared.Option option) {
        return String.join(
                " ", Documents.declared(reading, option.value()).origin().words());
    }
}
