package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Choice;
import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a choice, a reference, or an {@code allOf} of one. */
class BesideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{allOf: [{$ref: '#/components/schemas/Animal'}], discriminator: {propertyName: kind}}",
                "{$ref: '#/components/schemas/Animal', discriminator: {propertyName: kind, mapping: {Cat: Cat, Dog: Dog}}}"
            })
    void aDiscriminatorMakesAChoiceOfIt(String pet) {
        var reading = Documents.things("""
                Thing: {properties: {pet: {$ref: '#/components/schemas/Pet'}, animal: {$ref: '#/components/schemas/Animal'}}}
                Animal: {type: object, properties: {kind: {type: string}}}
                Pet: %s
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: integer}}}]}
                """.formatted(pet));
        assertEquals(List.of(), reading.remarks());
        var choice = (Choice) declared(reading, "pet");
        assertEquals("kind", choice.property());
        assertEquals(
                List.of(List.of("Cat"), List.of("Dog")),
                choice.options().stream().map(Declared.Option::tags).toList());
        assertEquals(List.of("kind", "lives"), names(reading, choice.options().get(0)));
        assertEquals(List.of("kind"), Documents.names((Structure) declared(reading, "animal")));
    }

    @Test
    void anOnlyOneOfAChoiceIsItWhateverTellsItFromNoOther() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    pet: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind}}
                Pet: {type: object, properties: {kind: {type: string}}}
                """);
        assertEquals(List.of("Thing", "Pet"), Documents.words(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{allOf: [{$ref: '#/components/schemas/Base'}], additionalProperties: {type: integer}}",
                "{$ref: '#/components/schemas/Base', additionalProperties: {type: integer}}"
            })
    void whatOtherPropertiesHoldMakesAnotherOfIt(String schema) {
        var reading = Documents.things("""
                Thing: {properties: {counted: %s, base: {$ref: '#/components/schemas/Base'}}}
                Base: {type: object, properties: {name: {type: string}}}
                """.formatted(schema));
        var counted = (Structure) declared(reading, "counted");
        assertEquals(List.of("name"), Documents.names(counted));
        assertEquals(new Scalar(Kind.INT64, ""), counted.others().type());
        assertEquals(List.of("Thing", "Thing counted", "Base"), Documents.words(reading));
    }

    @Test
    void nullBesideAReferenceOnlyAddsToIt() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - properties: {one: {allOf: [{$ref: '#/components/schemas/Base'}, {type: [object, 'null']}]}}
                  - properties: {other: {$ref: '#/components/schemas/Base'}}
                  - properties: {other: {type: [object, 'null'], description: None if it has none.}}
                Base: {type: object, properties: {name: {type: string}}}
                """);
        for (var property : Documents.structure(reading).properties()) {
            assertTrue(property.value().nullable(), property.name());
        }
        assertEquals(List.of("Thing", "Base"), Documents.words(reading));
    }

    @Test
    void whatOtherPropertiesMayNotBeLeavesItAsItIs() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    closed: {allOf: [{$ref: '#/components/schemas/Base'}], additionalProperties: false}
                    open: {allOf: [{$ref: '#/components/schemas/Base'}], additionalProperties: {}}
                Base: {type: object, properties: {name: {type: string}}}
                """);
        assertEquals(List.of("Thing", "Base"), Documents.words(reading));
    }

    @Test
    void propertiesSayNothingOfWhatIsNoObject() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    listed:
                      properties: {a: {type: string}}
                      oneOf: [{type: array, items: {type: string}}, {type: object, properties: {b: {type: string}}}]
                    said:
                      type: object
                      properties: {a: {type: string}}
                      oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Text'}, {type: integer}]
                    either:
                      properties: {a: {type: string}}
                      anyOf: [{enum: [x, y]}, {$ref: '#/components/schemas/Other'}]
                Other: {type: object, properties: {b: {type: string}}}
                Text: {type: string, maxLength: 3}
                """);
        var listed = (Choice) declared(reading, "listed");
        assertEquals(List.of(Form.OBJECT, Form.ARRAY), forms(listed));
        assertEquals(List.of("a", "b"), names(reading, listed.options().get(0)));
        assertEquals(
                new ListOf(Value.of(new Scalar(Kind.STRING, ""))),
                listed.options().get(1).value().type());
        var said = (Choice) declared(reading, "said");
        assertEquals(List.of(Form.OBJECT, Form.TEXT, Form.NUMBER), forms(said));
        assertEquals(List.of("a", "b"), names(reading, said.options().get(0)));
        assertEquals(1, said.options().get(1).value().limits().size());
        assertEquals(List.of(Form.OBJECT, Form.TEXT), forms((Choice) declared(reading, "either")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneOf", "anyOf"})
    void whatBuildsUponAChoiceHasBranchesOfItsOwn(String word) {
        var reading = Documents.things("""
                Thing: {properties: {pet: {$ref: '#/components/schemas/Pet'}, old: {$ref: '#/components/schemas/Old'}}}
                Pet:
                  type: object
                  properties: {name: {type: string}}
                  %s:
                  - {title: Cat, type: object, required: [lives], properties: {lives: {type: integer}}}
                  - {title: Dog, type: object, required: [tricks], properties: {tricks: {type: integer}}}
                Old: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {age: {type: integer}}}]}
                """.formatted(word));
        var pet = (Choice) declared(reading, "pet");
        var old = (Choice) declared(reading, "old");
        assertEquals(List.of("name", "lives"), names(reading, pet.options().get(0)));
        assertEquals(
                List.of("name", "age", "lives"), names(reading, old.options().get(0)));
        assertEquals(
                Set.of("Thing", "Pet", "Pet Cat", "Pet Dog", "Old", "Old Cat", "Old Dog"),
                Set.copyOf(Documents.words(reading)));
    }

    @Test
    void whatIsRequiredBesideAChoiceIsRequiredOfItsBranches() {
        var reading = Documents.things("""
                Thing: {properties: {pet: {type: object, required: [age], oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}}}
                Cat: {type: object, required: [kind], properties: {kind: {const: cat}, name: {type: string}, age: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {const: dog}, name: {type: string}, age: {type: integer}}}
                """);
        assertEquals(List.of(), reading.remarks());
        assertEquals(List.of("Thing", "Thing pet", "Thing pet Cat", "Thing pet Dog"), Documents.words(reading));
        for (var option : ((Choice) declared(reading, "pet")).options()) {
            var structure = (Structure) Documents.declared(reading, option.value());
            assertEquals(
                    List.of("kind", "age"),
                    structure.properties().stream()
                            .filter(Property::required)
                            .map(Property::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required: [kind]",
                "required: [age, owner]",
                "required: [age], additionalProperties: {type: string}",
                "minProperties: 2",
                "minProperties: 1.5",
                "maxProperties: 5",
                "maxProperties: null, propertyNames: null, dependentRequired: {}",
                "propertyNames: true",
                "additionalProperties: {type: string}",
                "unevaluatedProperties: {}",
                "dependentRequired: {name: [age]}",
                "not: {required: [name, age]}"
            })
    void anythingElseBesideAChoiceLeavesItsBranchesTheTypesThatTheyAre(String demand) {
        var reading = Documents.things("""
                Thing: {properties: {pet: {type: object, %s, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}}}
                Cat: {type: object, required: [kind], properties: {kind: {const: cat}, name: {type: string}, age: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {const: dog}, name: {type: string}, age: {type: integer}}}
                """.formatted(demand));
        assertEquals(List.of("Thing", "Thing pet", "Cat", "Dog"), Documents.words(reading));
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void branchesInFilesOfOneNameAreDifferent(@TempDir Path folder) throws Exception {
        for (var kind : List.of("cat", "dog")) {
            Files.createDirectories(folder.resolve(kind));
            Files.writeString(folder.resolve(kind + "/index.yaml"), "properties: {%s: {type: string}}".formatted(kind));
            Files.writeString(
                    folder.resolve(kind + "/parts.yaml"),
                    "definitions: {Part: {properties: {%s: {type: integer}}}}".formatted(kind));
        }
        var reading = Documents.things(folder, """
                Thing:
                  properties: {pet: {$ref: '#/components/schemas/Pet'}, part: {$ref: '#/components/schemas/Part'}}
                Pet:
                  properties: {name: {type: string}}
                  oneOf: [{$ref: cat/index.yaml}, {$ref: dog/index.yaml}]
                Part:
                  properties: {name: {type: string}}
                  oneOf: [{$ref: 'cat/parts.yaml#/definitions/Part'}, {$ref: 'dog/parts.yaml#/definitions/Part'}]
                """);
        for (var property : List.of("pet", "part")) {
            var choice = (Choice) declared(reading, property);
            assertEquals(List.of("name", "cat"), names(reading, choice.options().get(0)));
            assertEquals(List.of("name", "dog"), names(reading, choice.options().get(1)));
        }
        assertTrue(Documents.words(reading).containsAll(Set.of("Pet cat", "Pet dog")));
    }

    @Test
    void branchesOfChoicesInPlaceAreDifferent() {
        var reading = Documents.things("""
                Thing:
                  properties: {name: {type: string}}
                  oneOf:
                  - oneOf: [{oneOf: [{title: Cat, properties: {a: {type: string}}}, {title: Dog, properties: {b: {type: string}}}]}]
                  - title: Other
                    oneOf: [{title: Cat, properties: {c: {type: string}}}, {title: Dog, properties: {d: {type: string}}}]
                """);
        var options = Documents.choice(reading).options();
        assertEquals(
                List.of(List.of("name", "a"), List.of("name", "b"), List.of("name", "c"), List.of("name", "d")),
                options.stream().map(option -> names(reading, option)).toList());
        assertEquals(
                List.of("Thing", "Thing Option Cat", "Thing Option Dog", "Thing Other Cat", "Thing Other Dog"),
                Documents.words(reading));
    }

    private static Declared declared(Reading reading, String property) {
        return Documents.declared(
                reading,
                Documents.property(Documents.structure(reading), property).value());
    }

    private static List<String> names(Reading reading, Declared.Option option) {
        return Documents.names((Structure) Documents.declared(reading, option.value()));
    }

    private static List<Form> forms(Choice choice) {
        return choice.options().stream().map(Declared.Option::form).toList();
    }
}
