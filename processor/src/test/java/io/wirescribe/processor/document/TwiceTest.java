package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.MapOf;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several schemas describe that are joined is all of that where they are, and nowhere else. */
class TwiceTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void eachThatJoinsTheSameHasItsOwn(int stamped, int own) {
        var reading =
                Documents.things("""
                Thing:
                  properties:
                    article: {$ref: '#/components/schemas/Article'}
                    user: {$ref: '#/components/schemas/User'}
                    stamped: {$ref: '#/components/schemas/Stamped'}
                Stamped: {properties: {attributes: {type: object, properties: {created: {type: string}}}}}
                """ + joined("Article", "title", stamped, own) + joined("User", "name", stamped, own));
        assertEquals(List.of(), reading.remarks());
        assertEquals(Set.of("created", "title"), names(reading, "article", "attributes"));
        assertEquals(Set.of("created", "name"), names(reading, "user", "attributes"));
        assertEquals(Set.of("created"), names(reading, "stamped", "attributes"));
        assertEquals(
                Set.of(
                        "Thing",
                        "Stamped",
                        "Stamped attributes",
                        "Article",
                        "Article attributes",
                        "User",
                        "User attributes"),
                Set.copyOf(Documents.words(reading)));
    }

    private static String joined(String name, String property, int stamped, int own) {
        var parts = List.of(
                "{$ref: '#/components/schemas/Stamped'}",
                "{properties: {attributes: {type: object, properties: {%s: {type: string}}}}}".formatted(property));
        return "%s: {allOf: [%s, %s]}\n"
                .formatted(
                        name, stamped < own ? parts.get(0) : parts.get(1), stamped < own ? parts.get(1) : parts.get(0));
    }

    @Test
    void whatBuildsUponTheJoinedSharesIt() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    admin: {$ref: '#/components/schemas/Admin'}
                    article: {$ref: '#/components/schemas/Article'}
                    titled: {$ref: '#/components/schemas/Titled'}
                    both: {allOf: [{$ref: '#/components/schemas/Titled'}, {$ref: '#/components/schemas/Stamped'}]}
                Stamped: {properties: {attributes: {type: object, properties: {created: {type: string}}}}}
                Titled: {properties: {attributes: {type: object, properties: {title: {type: string}}}}}
                Article: {allOf: [{$ref: '#/components/schemas/Stamped'}, {$ref: '#/components/schemas/Titled'}]}
                Admin: {allOf: [{$ref: '#/components/schemas/Article'}, {properties: {rights: {type: string}}}]}
                """);
        assertEquals(Set.of("created", "title"), names(reading, "admin", "attributes"));
        assertEquals(Set.of("title"), names(reading, "titled", "attributes"));
        assertEquals(
                List.of(
                        "Thing",
                        "Thing both",
                        "Thing both attributes",
                        "Titled",
                        "Titled attributes",
                        "Article",
                        "Article attributes",
                        "Admin"),
                Documents.words(reading));
    }

    @Test
    void soIsWhatIsWithin() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    article: {$ref: '#/components/schemas/Article'}
                    titled: {$ref: '#/components/schemas/Titled'}
                Stamped:
                  properties:
                    attributes: {allOf: [{properties: {meta: {properties: {by: {type: string}, more: {properties: {a: {type: string}}}}}}}]}
                Titled: {properties: {attributes: {properties: {meta: {properties: {language: {type: string}}}}}}}
                Article: {allOf: [{$ref: '#/components/schemas/Stamped'}, {$ref: '#/components/schemas/Titled'}]}
                """);
        assertEquals(Set.of("by", "more", "language"), names(reading, "article", "attributes", "meta"));
        assertEquals(Set.of("language"), names(reading, "titled", "attributes", "meta"));
        assertEquals(Set.of("a"), names(reading, "article", "attributes", "meta", "more"));
        assertTrue(Documents.words(reading).contains("Article attributes meta"));
        assertTrue(Documents.words(reading).contains("Stamped attributes meta more"));
    }

    @Test
    void whatContainsItselfHasAnEnd() {
        var properties = List.of("a", "b", "c", "d", "e").stream()
                .map(name -> "%s: {description: One., allOf: [{$ref: '#/components/schemas/OTHER'}]}".formatted(name))
                .toList();
        var node = "{properties: {%s, own: {type: string}}}\n".formatted(String.join(", ", properties));
        var reading = Documents.things(
                """
                Thing: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]}
                """ + "One: " + node.replace("OTHER", "One") + "Other: " + node.replace("OTHER", "Other"));
        assertEquals(11, reading.api().types().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: '#/components/schemas/Resource'}, {properties: {type: {enum: [articles]}}}",
                "{properties: {type: {enum: [articles]}}}, {$ref: '#/components/schemas/Resource'}"
            })
    void theTextsOfOneAreNotThoseOfAnother(String branches) {
        var reading = Documents.things("""
                Thing:
                  properties:
                    article: {allOf: [%s]}
                    user: {allOf: [%s]}
                    any: {$ref: '#/components/schemas/Resource'}
                Resource: {type: object, properties: {type: {type: string, minLength: 1}}}
                """.formatted(branches, branches.replace("articles", "users")));
        for (var each : List.of("article", "user")) {
            var type = property(reading, each, "type").value();
            assertEquals(List.of(each + "s"), ((Declared.OpenEnum) Documents.declared(reading, type)).values());
        }
        assertEquals(1, property(reading, "any", "type").value().limits().size());
    }

    @Test
    void aBranchOfAChoiceIsMoreThanTheSameAlone() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    pet: {$ref: '#/components/schemas/Pet'}
                    cat: {$ref: '#/components/schemas/Cat'}
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}, home: {type: object, properties: {city: {type: string}}}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Cat: {type: object, properties: {home: {type: object, properties: {basket: {type: string}}}}}
                Dog: {type: object, properties: {home: {type: object, properties: {garden: {type: string}}}}}
                """);
        assertEquals(Set.of("basket"), names(reading, "cat", "home"));
        var pet = (Declared.Choice)
                Documents.declared(reading, property(reading, "pet").value());
        var cat = (Structure) Documents.declared(reading, pet.options().get(0).value());
        assertEquals(
                Set.of("city", "basket"),
                names(reading, Documents.property(cat, "home").value()));
        assertTrue(Documents.words(reading).contains("Pet Cat home"));
    }

    @Test
    void theSameReferenceIsWhatItRefersTo() {
        for (var spelling : List.of(
                "{description: Ours., allOf: [{$ref: '#/components/schemas/Owner'}]}",
                "{description: Ours., $ref: '#/components/schemas/Owner'}")) {
            var reading = Documents.things("""
                    Thing:
                      allOf:
                      - properties: {owner: {readOnly: true, description: Theirs., allOf: [{$ref: '#/components/schemas/Owner'}]}}
                      - properties: {owner: %s}
                    Owner: {type: object, properties: {name: {type: string}}}
                    """.formatted(spelling));
            assertEquals(List.of("Thing", "Owner"), Documents.words(reading), spelling);
            var owner = Documents.property(Documents.structure(reading), "owner");
            assertEquals("Ours.", owner.doc().text(), spelling);
            assertEquals(Access.SERVER, owner.access(), spelling);
        }
    }

    @Test
    void whatIsSaidBesideTheSameReferenceMakesNothingElseOfIt() {
        for (var version : List.of("3.0.3", "3.1.0")) {
            var reading = Documents.things(version, """
                    Thing:
                      allOf:
                      - properties: {status: {type: string, $ref: '#/components/schemas/Status'}}
                      - properties: {status: {$ref: '#/components/schemas/Status', description: Ours.}}
                    Status: {type: string, enum: [up, down]}
                    """);
            assertEquals(List.of("Thing", "Status"), Documents.words(reading), version);
        }
    }

    @Test
    void thatItIsATextMakesNothingElseOfWhatSaysMore() {
        var reading = Documents.things("""
                Thing:
                  allOf:
                  - properties: {status: {type: string, maxLength: 9}, other: {$ref: '#/components/schemas/Status'}}
                  - properties: {status: {$ref: '#/components/schemas/Status'}, other: {type: string, description: Ours.}}
                Status: {type: string, enum: [up, down]}
                """);
        assertEquals(List.of("Thing", "Status"), Documents.words(reading));
        assertEquals("Ours.", property(reading, "other").doc().text());
    }

    @Test
    void whatOneVersionIgnoresBesideAReferenceStaysIgnored() {
        var schemas = """
                Thing:
                  allOf:
                  - properties: {name: {$ref: '#/components/schemas/Name', maxLength: 3}}
                  - properties: {name: {$ref: '#/components/schemas/Name', description: Ours.}}
                Name: {type: string}
                """;
        assertEquals(
                List.of(),
                property(Documents.things("3.0.3", schemas), "name").value().limits());
        assertEquals(
                1,
                property(Documents.things("3.1.0", schemas), "name")
                        .value()
                        .limits()
                        .size());
    }

    @Test
    void theSameWordsAreOneDescription() {
        var attributes = "properties: {attributes: {type: object, properties: {created: {type: string}}}}";
        var reading = Documents.things("""
                Thing: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]}
                One: {%1$s}
                Other: {%1$s}
                """.formatted(attributes));
        assertEquals(List.of("Thing", "Other attributes"), Documents.words(reading));
    }

    @Test
    void aPatternAddsWhereItIsSaid() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    closed:
                      allOf: [{$ref: '#/components/schemas/Open'}]
                      patternProperties: {'^in': {properties: {more: {type: string}}}}
                    open: {$ref: '#/components/schemas/Open'}
                Open: {properties: {inner: {properties: {name: {type: string}}}}}
                """);
        assertEquals(Set.of("name"), names(reading, "open", "inner"));
        assertEquals(Set.of("more", "name"), names(reading, "closed", "inner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"getThing getOther", "getOther getThing"})
    void whatIsJoinedFarWithinLeavesTheOthersAlone(String order) {
        var names = order.split(" ", -1);
        var reading = Documents.answers(names[0], names[1], """
                getThing: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]}
                getOther: {$ref: '#/components/schemas/Other'}
                One: {properties: {next: {allOf: [{$ref: '#/components/schemas/First'}]}}}
                Other: {properties: {next: {allOf: [{$ref: '#/components/schemas/Second'}]}}}
                First: {properties: {then: {properties: {a: {type: string}, next: {$ref: '#/components/schemas/First'}}}}}
                Second: {properties: {then: {properties: {b: {type: string}, next: {$ref: '#/components/schemas/Second'}}}}}
                """);
        var structures = reading.api().types().values().stream()
                .filter(Structure.class::isInstance)
                .map(type -> String.join(" ", type.origin().words()) + " " + Documents.names((Structure) type))
                .toList();
        assertEquals(
                List.of(
                        "getThing [next]",
                        "getThing then [a, next, b]",
                        "getThing next [then]",
                        "Other [next]",
                        "Second [then]",
                        "Second then [b, next]"),
                structures);
    }

    @Test
    void theLastWordIsTheNearest() {
        var reading = Documents.things("""
                Thing: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]}
                One:
                  properties:
                    a: {type: object, description: Of one., default: {}, readOnly: true, properties: {b: {type: string}}}
                Other: {properties: {a: {type: [object, 'null'], description: Of the other., properties: {c: {type: string}}}}}
                """);
        var a = property(reading, "a");
        assertEquals("Of the other.", a.doc().text());
        assertEquals(Access.SERVER, a.access());
        assertTrue(a.value().nullable());
        assertEquals(Set.of("b", "c"), names(reading, "a"));
        assertEquals(
                "Of the other.", Documents.declared(reading, a.value()).doc().text());
    }

    @Test
    void itemsAndEntriesAreWhatAllSayOfThem() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    page: {$ref: '#/components/schemas/UserPage'}
                    any: {$ref: '#/components/schemas/Page'}
                    texts: {allOf: [{type: array, items: {type: string, minLength: 2}}, {items: {maxLength: 3}}]}
                    beside: {$ref: '#/components/schemas/Texts', items: {maxLength: 3}}
                    counted:
                      allOf:
                      - {type: object, additionalProperties: {type: integer, minimum: 2}}
                      - {type: object, additionalProperties: {type: integer, maximum: 3}}
                Page: {properties: {data: {type: array, items: {properties: {id: {type: string}}}}}}
                UserPage:
                  allOf:
                  - $ref: '#/components/schemas/Page'
                  - properties: {data: {type: array, items: {properties: {name: {type: string}}}}}
                Texts: {type: array, items: {type: string, minLength: 2}}
                """);
        assertEquals(List.of(), reading.remarks());
        var joined = ((ListOf) property(reading, "page", "data").value().type()).element();
        var single = ((ListOf) property(reading, "any", "data").value().type()).element();
        assertEquals(Set.of("id", "name"), names(reading, joined));
        assertEquals(Set.of("id"), names(reading, single));
        assertTrue(Documents.words(reading).contains("UserPage data Item"));
        for (var name : List.of("texts", "beside")) {
            var text = ((ListOf) property(reading, name).value().type()).element();
            assertEquals(2, text.limits().size(), name);
        }
        var count = ((MapOf) property(reading, "counted").value().type()).value();
        assertEquals(2, count.limits().size());
    }

    @Test
    void soIsWhatTwoReferencesSayOfItems() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    texts: {allOf: [{$ref: '#/components/schemas/Long'}, {$ref: '#/components/schemas/Short'}]}
                    page: {allOf: [{$ref: '#/components/schemas/Page'}, {$ref: '#/components/schemas/UserData'}]}
                    map: {allOf: [{$ref: '#/components/schemas/Map'}, {additionalProperties: {}}]}
                Long: {type: array, items: {type: string, minLength: 2}}
                Short: {type: array, items: {type: string, maxLength: 3}}
                Page: {properties: {data: {type: array, items: {properties: {id: {type: string}}}}}}
                UserData: {properties: {data: {type: array, items: {properties: {name: {type: string}}}}}}
                Map: {type: object, additionalProperties: {type: integer}}
                """);
        var text = ((ListOf) property(reading, "texts").value().type()).element();
        assertEquals(new Scalar(Kind.STRING, ""), text.type());
        assertEquals(2, text.limits().size());
        var user = ((ListOf) property(reading, "page", "data").value().type()).element();
        assertEquals(Set.of("id", "name"), names(reading, user));
        var entry = ((MapOf) property(reading, "map").value().type()).value();
        assertEquals(new Scalar(Kind.INT64, ""), entry.type());
    }

    @Test
    void thatItIsAnObjectMakesNothingElseOfWhatSaysMore() {
        var reading = Documents.things("""
                Thing: {allOf: [{$ref: '#/components/schemas/Page'}, {properties: {data: {items: {$ref: '#/components/schemas/User'}}}}]}
                Page: {properties: {data: {type: array, items: {type: object, additionalProperties: true}}}}
                User: {properties: {name: {type: string}}}
                """);
        assertEquals(List.of("Thing", "User"), Documents.words(reading));
    }

    @Test
    void filesThatAreJoinedHaveNothingAroundThem(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("user.yaml"), "allOf: [{$ref: base.yaml}, {$ref: extra.yaml}]");
        for (var file : List.of("base m1 x", "extra m2 y")) {
            var names = file.split(" ", -1);
            Files.writeString(
                    folder.resolve(names[0] + ".yaml"),
                    "properties: {meta: {description: %1$s, allOf: [{$ref: %1$s.yaml}]}}".formatted(names[1]));
            Files.writeString(
                    folder.resolve(names[1] + ".yaml"),
                    "properties: {links: {properties: {%s: {type: string}}}}".formatted(names[2]));
        }
        assertEquals(Set.of("x", "y"), names(Documents.things(folder, "Thing: {$ref: user.yaml}\n"), "meta", "links"));
    }

    @Test
    void whatNoKeywordKnowsIsOfTheTypeThatIsSaidOfIt() {
        var reading = Documents.things("""
                Thing:
                  properties:
                    named: {properties: {a: {type: string}}, unevaluatedProperties: {type: integer}}
                    map: {type: object, unevaluatedProperties: {type: string}}
                    list: {type: array, unevaluatedItems: {type: boolean}}
                    either: {type: object, anyOf: [{required: [a]}, {required: [b]}], unevaluatedProperties: {type: string}}
                """);
        var named = (Structure)
                Documents.declared(reading, property(reading, "named").value());
        assertEquals(new Scalar(Kind.INT64, ""), named.others().type());
        assertEquals(
                new Scalar(Kind.STRING, ""),
                ((MapOf) property(reading, "map").value().type()).value().type());
        assertEquals(
                new Scalar(Kind.BOOLEAN, ""),
                ((ListOf) property(reading, "list").value().type()).element().type());
    }

    private static Set<String> names(Reading reading, String... path) {
        return names(reading, property(reading, path).value());
    }

    private static Set<String> names(Reading reading, Value value) {
        return Set.copyOf(Documents.names((Structure) Documents.declared(reading, value)));
    }

    /** The property that these lead to from {@code Thing}. */
    private static Property property(Reading reading, String... path) {
        var structure = Documents.structure(reading);
        for (int i = 0; i < path.length - 1; i++) {
            var inner = Documents.property(structure, path[i]).value();
            structure = (Structure) Documents.declared(reading, inner);
        }
        return Documents.property(structure, path[path.length - 1]);
    }
}
