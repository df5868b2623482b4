package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Presence;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in many files, with a {@code $ref} in place of a list or of what holds parts by their names. */
class SplitDocumentTest {

    @TempDir
    Path folder;

    @Test
    void parametersAndContentsAndHeadersAndAnswers() throws Exception {
        var reading = read(
                """
                paths:
                  /c:
                    post:
                      operationId: c
                      tags: {$ref: 'p.yaml#/tags'}
                      parameters: {$ref: 'p.yaml#/params'}
                      requestBody: {content: {$ref: 'p.yaml#/content'}}
                      responses: {'200': {description: ok, headers: {$ref: 'p.yaml#/headers'}, content: {$ref: 'p.yaml#/content'}}}
                  /d: {get: {operationId: d, responses: {$ref: 'p.yaml#/answers'}}}
                """, "p.yaml", """
                tags: [one, two]
                params: [{$ref: limit.yaml}]
                content: {application/json: {schema: {$ref: '#/Z'}}}
                headers: {X-A: {schema: {type: integer}}}
                answers: {'200': {description: ok, content: {$ref: '#/content'}}}
                Z: {type: object, properties: {z: {type: string}}}
                """, "limit.yaml", "{name: limit, in: query, required: true, schema: {type: integer}}");
        assertEquals(List.of(), Documents.remarks(reading));
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("one", "two"), operation.route().tags());
        assertEquals("limit", operation.parameters().get(0).name());
        assertEquals("application/json", operation.body().contents().get(0).mediaType());
        var answer = operation.answers().get(0);
        assertEquals("X-A", answer.headers().get(0).name());
        assertEquals(operation.body().contents(), answer.contents());
        var other = reading.api().operations().get(1);
        assertEquals(
                answer.contents().get(0).value(),
                other.answers().get(0).contents().get(0).value());
        assertEquals(List.of("Z"), Documents.words(reading));
    }

    private static final String PET = """
            paths: {/pet: {get: {operationId: pet, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '%s'}}}}}}}}
            """;

    @Test
    void kindsAreAmongTheComponentsOfTheFileThatHasTheBase() throws Exception {
        var reading = read(PET.formatted("lib.yaml#/components/schemas/Pet"), "lib.yaml", """
                components:
                  schemas:
                    Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
                    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {meow: {type: string}}}]}
                    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of(List.of("Cat"), List.of("Dog")), Documents.tags(Documents.choice(reading)));
    }

    @Test
    void aMappingNamesAComponentOfTheDocumentThatAllBeginsWith() throws Exception {
        var reading = read(
                PET.formatted("pet.yaml") + """
                components: {schemas: {Tom: {$ref: cat.yaml}}}
                """,
                "pet.yaml",
                """
                type: object
                required: [kind]
                discriminator: {propertyName: kind, mapping: {c: Tom}}
                properties: {kind: {type: string}}
                """,
                "cat.yaml",
                "allOf: [{$ref: pet.yaml}, {type: object, properties: {meow: {type: string}}}]");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of(List.of("c", "Tom")), Documents.tags(Documents.choice(reading)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}], discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}",
                "oneOf: [{$ref: '#/all/Cat'}, {$ref: '#/all/Dog'}], discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}",
            })
    void aMappingNamesABranchOfTheChoice(String pet) throws Exception {
        var reading = read(PET.formatted("lib.yaml#/Pet"), "lib.yaml", """
                Pet: {%s}
                Cat: &cat {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}
                Dog: &dog {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
                all: {Cat: *cat, Dog: *dog}
                """.formatted(pet));
        assertEquals(List.of(), Documents.remarks(reading));
        var tags = Documents.tags(Documents.choice(reading));
        assertTrue(tags.get(0).contains("c") && tags.get(1).contains("d"), tags::toString);
    }

    @Test
    void pathsAndComponents() throws Exception {
        var reading = read(
                """
                security: [{key: []}]
                paths:
                  $ref: ./paths/_index.yaml
                  /own: {get: {operationId: own, responses: {'204': {description: ok}}}}
                components: {$ref: ./components/_index.yaml}
                """,
                "paths/_index.yaml",
                """
                /pets: {$ref: ./pets.yaml}
                /own: {get: {operationId: overruled}}
                """,
                "paths/pets.yaml",
                """
                get:
                  operationId: listPets
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '../api.yaml#/components/schemas/Pet'}}}}
                """,
                "components/_index.yaml",
                "{schemas: {$ref: ./schemas.yaml}, securitySchemes: {$ref: ./sec.yaml}}",
                "components/schemas.yaml",
                """
                Pet: {type: object, properties: {name: {type: string}}}
                Cat: {allOf: [{$ref: '#/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
                """,
                "components/sec.yaml",
                "key: {type: apiKey, in: header, name: X-K}");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                List.of("listPets", "own"),
                reading.api().operations().stream()
                        .map(operation -> operation.route().id())
                        .toList());
        assertEquals(
                new Requirement.OneOf(List.of(List.of("key"))),
                reading.api().operations().get(0).requirement());
        assertEquals(List.of("Pet"), Documents.words(reading));
    }

    @Test
    void operationsAndServers() throws Exception {
        var document = parse("""
                servers: {$ref: 'servers.yaml'}
                paths:
                  /a: {get: {$ref: get.yaml}, post: {$ref: nope.yaml}}
                """, "servers.yaml", "[{url: 'https://example.com'}]", "get.yaml", """
                operationId: getA
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/x-thing'}}}}}
                x-thing: {type: integer}
                """);
        assertEquals(
                List.of("`nope.yaml` does not exist: the operation is left out"),
                document.lost().stream().map(Remark::text).toList());
        var reading = document.read(document.routes());
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("getA"), document.routes().stream().map(Route::id).toList());
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""), Documents.value(reading).type());
        assertEquals("https://example.com", reading.api().servers().get(0).url());
    }

    @Test
    void whatStandsBesideTheReferenceOfAnOperation() throws Exception {
        var document = parse("""
                paths:
                  /pets:
                    post: {$ref: ops/base.yaml, operationId: createPet, responses: {'200': {$ref: '#/components/responses/Ok'}}}
                    put: {$ref: ops/base.yaml, operationId: putPet}
                    get: {$ref: ops/nope.yaml, operationId: getPet, responses: {'200': {$ref: '#/components/responses/Ok'}}}
                components:
                  responses: {Ok: {description: ok, content: {application/json: {schema: {type: boolean}}}}}
                """, "ops/base.yaml", """
                operationId: base
                tags: [pets]
                requestBody: {content: {application/json: {schema: {$ref: name.yaml}}}}
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: name.yaml}}}}}
                """, "ops/name.yaml", "{type: string}");
        var reading = document.read(document.routes());
        assertEquals(
                List.of("WARNING #/paths/~1pets/get:7 `ops/nope.yaml` does not exist: what is beside it holds alone"),
                Documents.remarks(reading));
        assertEquals(List.of(), document.lost());
        var operations = reading.api().operations();
        assertEquals(
                List.of("createPet [pets] STRING BOOLEAN", "putPet [pets] STRING STRING", "getPet [] BOOLEAN"),
                operations.stream()
                        .map(each -> each.route().id() + " " + each.route().tags()
                                + (each.body() == null
                                        ? ""
                                        : " " + kind(each.body().contents().get(0)))
                                + " " + kind(each.answers().get(0).contents().get(0)))
                        .toList());
    }

    private static Type.Kind kind(Content content) {
        return ((Type.Scalar) content.value().type()).kind();
    }

    @Test
    void whatSchemasList() throws Exception {
        var reading = read("""
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: schemas.yaml#/Pet}}}}}}}
                """, "schemas.yaml", """
                Pet:
                  type: object
                  required: {$ref: 'parts.yaml#/req'}
                  properties: {$ref: 'parts.yaml#/props', own: {type: boolean}}
                """, "parts.yaml", """
                req: [name]
                props:
                  name: {type: string}
                  kind: {type: string, enum: {$ref: '#/kinds'}}
                  next: {$ref: 'schemas.yaml#/Pet'}
                kinds: [cat, dog]
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var pet = Documents.structure(reading);
        assertEquals(List.of("name", "kind", "next", "own"), Documents.names(pet));
        assertEquals(
                List.of("name"),
                pet.properties().stream()
                        .filter(each -> each.presence() == Presence.REQUIRED)
                        .map(Property::name)
                        .toList());
        var kind = (OpenEnum)
                Documents.declared(reading, Documents.property(pet, "kind").value());
        assertEquals(List.of("cat", "dog"), kind.values());
        assertEquals(
                new Type.Reference(pet.origin().pointer()),
                Documents.property(pet, "next").value().type());
    }

    @Test
    void aDashForgotten() throws Exception {
        var reading = read("""
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      parameters: {$ref: '#/components/parameters/Limit'}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
                components:
                  parameters:
                    Limit: {name: limit, in: query, schema: {type: integer}}
                  schemas:
                    Pet: {type: object, properties: {name: {type: string}}}
                    Cat:
                      type: object
                      required: {$ref: '#/components/schemas/Pet'}
                      allOf: {$ref: '#/components/schemas/Pet'}
                      properties: {either: {oneOf: {$ref: '#/components/schemas/Pet'}}}
                """);
        assertEquals(
                List.of(
                        "WARNING #/components/schemas/Cat/allOf:17 `allOf` must be a list: it is taken for one of that alone",
                        "WARNING #/components/schemas/Cat/properties/either/oneOf:18 `oneOf` must be a list: it is taken for one of that alone",
                        "WARNING #/components/schemas/Cat/required:16 `required` must be a list: it is not heeded",
                        "WARNING #/paths/~1thing/get/parameters:7 `parameters` must be a list: it is taken for one of that alone"),
                sorted(Documents.remarks(reading)));
        var cat = Documents.structure(reading);
        assertEquals(List.of("either", "name"), sorted(Documents.names(cat)));
        assertEquals(
                new Type.Reference(new Pointer("api.yaml", "#/components/schemas/Pet")),
                Documents.property(cat, "either").value().type());
        assertEquals(
                "limit", reading.api().operations().get(0).parameters().get(0).name());
    }

    @Test
    void aPartInPlaceOfWhatHoldsParts() throws Exception {
        var reading = read("""
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      responses:
                        '200':
                          description: ok
                          headers: {$ref: '#/components/headers/Rate'}
                          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                components:
                  headers:
                    Rate: {schema: {type: integer}}
                  schemas:
                    Address: {type: object, properties: {type: {type: string}, street: {type: string}}, required: [street]}
                    Thing: {type: object, properties: {$ref: '#/components/schemas/Address', own: {type: boolean}}}
                """);
        assertEquals(
                List.of(
                        "WARNING #/components/schemas/Thing/properties:17 `properties` refers to what has its own: these are taken",
                        "WARNING #/paths/~1thing/get/responses/200/headers:10 `headers` refers to what holds nothing by names: that is not heeded"),
                sorted(Documents.remarks(reading)));
        assertEquals(List.of("type", "street", "own"), Documents.names(Documents.structure(reading)));
        assertEquals(
                List.of(), reading.api().operations().get(0).answers().get(0).headers());
    }

    @Test
    void aPropertyMayBeCalledSo() {
        var reading = Documents.thing("{type: object, properties: {$ref: {type: string}, other: {type: integer}}}");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("$ref", "other"), Documents.names(Documents.structure(reading)));
    }

    /** Whichever of the two addresses of a document is met first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: {$ref: sub/foo.yaml#/Foo}, b: {$ref: 'https://example.com/api/sub/foo#/Foo'}}",
                "{b: {$ref: 'https://example.com/api/sub/foo#/Foo'}, a: {$ref: sub/foo.yaml#/Foo}}"
            })
    void anAddressOfTheirOwn(String properties) throws Exception {
        var reading = read("""
                $self: https://example.com/api/openapi
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
                components:
                  schemas:
                    Bar: {type: object, properties: {x: {type: string}}}
                    Thing:
                      type: object
                      properties: %s
                """.formatted(properties), "sub/foo.yaml", """
                $self: https://example.com/api/sub/foo
                Foo: {type: object, properties: {bar: {$ref: '../openapi#/components/schemas/Bar'}}}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var thing = Documents.structure(reading);
        assertEquals(
                Documents.property(thing, "a").value(),
                Documents.property(thing, "b").value());
        assertEquals(List.of("Bar", "Foo", "Thing"), sorted(Documents.words(reading)));
    }

    @Test
    void anAddressRelativeToWhereTheyWereFound() throws Exception {
        var reading = read("""
                $self: https://example.com/api/openapi
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
                components:
                  schemas:
                    Bar: {type: object, properties: {x: {type: string}}}
                    Thing:
                      type: object
                      properties:
                        file: {$ref: 'https://example.com/api/shared.yaml#/Foo'}
                        beside: {$ref: './shared.yaml#/Foo'}
                        self: {$ref: 'shared#/Foo'}
                        path: {$ref: '/api/shared#/Foo'}
                        plain: {$ref: 'https://example.com/api/plain#/Foo'}
                """, "shared.yaml", """
                $self: /api/shared
                Foo: {type: object, properties: {bar: {$ref: 'openapi#/components/schemas/Bar'}, me: {$ref: '#/Foo'}}}
                """, "plain.json", "{\"Foo\": {\"type\": \"integer\"}}");
        assertEquals(List.of(), Documents.remarks(reading));
        var thing = Documents.structure(reading);
        assertEquals(
                1,
                Stream.of("file", "beside", "self", "path")
                        .map(name -> Documents.property(thing, name).value())
                        .distinct()
                        .count());
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""),
                Documents.property(thing, "plain").value().type());
    }

    @Test
    void noOtherAddressIsAFile() throws Exception {
        Files.writeString(folder.resolve("secret.yaml"), "{type: integer}");
        var reading = read("""
                $self: https://example.com/api/openapi
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'https://example.com/api/../secret'}}}}}}}
                  /other: {get: {operationId: getOther, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'https://example.com/other'}}}}}}}
                """);
        assertEquals(
                List.of(
                        "`https://example.com/api/../secret` is outside of the document's folder, and only read with -Awirescribe.remoteRefs=allow: any JSON is accepted",
                        "`https://example.com/other` is on the network, and only read with -Awirescribe.remoteRefs=allow: any JSON is accepted"),
                reading.remarks().stream().map(Remark::text).toList());
    }

    /** The local one, where there is one beside what refers to it. */
    @Test
    void anAddressBesideThatOfAFile() throws Exception {
        var reading = read("""
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: schemas/a.json}}}}}}}
                """, "schemas/a.json", """
                {"$id": "https://schemas.acme.example/v1/a.json", "type": "object", "properties": {
                  "b": {"$ref": "https://schemas.acme.example/v1/b.json"},
                  "c": {"$ref": "https://schemas.acme.example/v1/c.json"}}}
                """, "schemas/c.json", "{\"type\": \"integer\"}");
        assertEquals(
                List.of(
                        "`https://schemas.acme.example/v1/b.json` is on the network, and only read with -Awirescribe.remoteRefs=allow: any JSON is accepted"),
                reading.remarks().stream().map(Remark::text).toList());
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""),
                Documents.property(Documents.structure(reading), "c").value().type());
    }

    /** And a file that is called exactly so before both. */
    @Test
    void aNameOfADocumentsOwnBeforeAnEndingLeftOut() throws Exception {
        var reading = read("""
                paths:
                  /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
                components:
                  schemas:
                    Thing: {type: object, properties: {pet: {$ref: Pet}, dog: {$ref: Dog}, cat: {$ref: Cat}}}
                    Own: {$id: Pet, type: boolean}
                    Other: {$id: Cat, type: boolean}
                """, "Pet.yaml", "{type: integer}", "Dog.yaml", "{type: integer}", "Cat", "type: integer");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                List.of(Type.Kind.BOOLEAN, Type.Kind.INT64, Type.Kind.INT64),
                Documents.structure(reading).properties().stream()
                        .map(each -> ((Type.Scalar) each.value().type()).kind())
                        .toList());
    }

    @Test
    void securitySchemesByWhereTheyAre() throws Exception {
        var reading = read("""
                security: [{'#/components/securitySchemes/key': []}, {'./schemes.yaml#/other': [], './schemes.yaml#/key': []}, {'nope.yaml#/x': []}]
                paths:
                  /a: {get: {operationId: getA, responses: {'204': {description: ok}}}}
                components: {securitySchemes: {key: {type: apiKey, in: header, name: X-K}}}
                """, "schemes.yaml", """
                other: {type: http, scheme: bearer}
                key: {type: apiKey, in: query, name: k}
                """);
        assertEquals(
                List.of("WARNING #/security/2:3 `security` names what is no scheme: nope.yaml#/x"),
                Documents.remarks(reading));
        assertEquals(
                List.of("key", "other", "schemes.yaml#/key"),
                reading.api().security().stream().map(Security::name).toList());
        assertEquals(
                new Requirement.OneOf(List.of(List.of("key"), List.of("other", "schemes.yaml#/key"), List.of())),
                reading.api().operations().get(0).requirement());
    }

    @Test
    void aSecuritySchemeThatIsAWholeFile() throws Exception {
        var reading = read("""
                paths:
                  /a: {get: {security: [{'./oauth.yaml': []}], responses: {'204': {description: ok}}}}
                """, "oauth.yaml", "{type: http, scheme: bearer}");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                List.of("oauth"),
                reading.api().security().stream().map(Security::name).toList());
        assertEquals(
                new Requirement.OneOf(List.of(List.of("oauth"))),
                reading.api().operations().get(0).requirement());
    }

    @ParameterizedTest
    @ValueSource(strings = {"./one/key.yaml|./two/key.yaml", "./two/key.yaml|./one/key.yaml"})
    void securitySchemesOfOneNameInWhateverOrder(String order) throws Exception {
        var addresses = order.split("[|]", 2);
        var reading = read(
                """
                paths:
                  /a: {get: {security: [{'%s': []}], responses: {'204': {description: ok}}}}
                  /b: {get: {security: [{'%s': []}], responses: {'204': {description: ok}}}}
                  /c: {get: {security: [{key: []}], responses: {'204': {description: ok}}}}
                """.formatted(addresses[0], addresses[1]),
                "one/key.yaml",
                "{type: apiKey, in: header, name: X-One}",
                "two/key.yaml",
                "{type: apiKey, in: header, name: X-Two}");
        assertEquals(
                List.of("one/key.yaml#", "two/key.yaml#"),
                reading.api().security().stream().map(Security::name).toList());
        assertEquals(
                List.of("WARNING #/paths/~1c/get/security/0:6 `security` names what is no scheme: key"),
                Documents.remarks(reading));
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    @Test
    void whatLeadsNowhereIsSaid() throws Exception {
        var reading = read("""
                paths:
                  /body:
                    post:
                      operationId: body
                      parameters: {$ref: 'nope.yaml'}
                      requestBody: {content: {$ref: '#/components/nope'}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
                components:
                  schemas:
                    Thing: {type: object, properties: {$ref: '#/components/schemas/Thing/properties'}}
                """);
        assertEquals(
                List.of(
                        "WARNING #/paths/~1body/post/parameters:7 `nope.yaml` does not exist: nothing is known of what it holds",
                        "WARNING #/paths/~1body/post/requestBody/content:8 `#/components/nope` does not exist: nothing is known of what it holds",
                        "WARNING #/components/schemas/Thing/properties:12 `#/components/schemas/Thing/properties` does not exist: nothing is known of what it holds"),
                Documents.remarks(reading));
    }

    @Test
    void noPathsAtAll() throws Exception {
        assertEquals(
                List.of("WARNING #/paths:3 `nope.yaml` does not exist: nothing is known of what it holds"),
                Documents.remarks(read("paths: {$ref: nope.yaml}")));
    }

    /** @param others names and texts of its other files, one after the other */
    private Reading read(String text, String... others) throws IOException, DocumentException {
        var document = parse(text, others);
        return document.read(document.routes());
    }

    private OpenApiDocument parse(String text, String... others) throws IOException, DocumentException {
        for (int i = 0; i < others.length; i += 2) {
            var file = folder.resolve(others[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, others[i + 1]);
        }
        var file = folder.resolve("api.yaml");
        Files.writeString(file, "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\n" + text);
        return OpenApiDocument.parse(Source.of(file, false));
    }
}
