package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types are called that a document keeps in other files. */
class FileNamesTest {

    private static final String ANSWER =
            "{responses: {'200': {description: Found., content: {application/json: {schema: {$ref: '%s'}}}}}}";

    @TempDir
    Path folder;

    @Test
    void anOperationIsCalledByItsPathAndFilesOfOneNameByTheirFolders() throws IOException, DocumentException {
        resource("owners");
        resource("pets");
        var two = "  /pets: {$ref: r/pets/path.yaml}\n  /owners: {$ref: r/owners/path.yaml}\n";
        assertEquals(Set.of("GetOwnersKind", "GetPetsKind", "OwnersSchema", "PetsSchema"), types(two));
        resource("apples");
        assertEquals(
                Set.of("ApplesSchema", "GetApplesKind", "GetOwnersKind", "GetPetsKind", "OwnersSchema", "PetsSchema"),
                types("  /apples: {$ref: r/apples/path.yaml}\n" + two));
    }

    @Test
    void anOperationInAFileOfItsOwnIsCalledByItsIdOrItsPath() throws IOException, DocumentException {
        file("list.yaml", "operationId: listPets\n" + inline("a"));
        file("add.yaml", inline("b"));
        file("sub/_index.yaml", "/owners: {get: {%s}}\n/hats: {$ref: hats.yaml}\n".formatted(inline("c")));
        file("sub/hats.yaml", "get: {%s}".formatted(inline("d")));
        assertEquals(
                Set.of("ListPetsResponse", "PostPetsResponse"),
                types("  /pets: {get: {$ref: list.yaml}, post: {$ref: add.yaml}}\n"));
        assertEquals(Set.of("GetHatsResponse", "GetOwnersResponse"), types("  $ref: sub/_index.yaml\n"));
    }

    private static String inline(String property) {
        return "responses: {'200': {description: Found., content: {application/json: {schema: {properties: {%s: {}}}}}}}"
                .formatted(property);
    }

    @Test
    void aSchemaOfTheDocumentKeepsItsName() throws IOException, DocumentException {
        for (var version : List.of("v1", "v2")) {
            file(version + "/User.yaml", "properties: {role: {enum: [%s]}}".formatted(version));
        }
        assertEquals(
                Set.of("User", "V1User", "V1UserRole", "V2User", "V2UserRole"),
                types(get("/a", "v1/User.yaml") + get("/b", "v2/User.yaml") + get("/c", "#/components/schemas/User")
                        + "components: {schemas: {User: {properties: {id: {type: string}}}}}\n"));
    }

    @Test
    void foldersThatTellNothingApartAreNotSaid() throws IOException, DocumentException {
        file("a/v1/User.yaml", "properties: {a: {type: string}}");
        file("b/v1/User.yaml", "properties: {b: {type: string}}");
        assertEquals(Set.of("AUser", "BUser"), types(get("/a", "a/v1/User.yaml") + get("/b", "b/v1/User.yaml")));
    }

    @Test
    void filesOfOneFolderAreToldApartByTheirNames() throws IOException, DocumentException {
        file("apis/schemas/pets.yaml", "Error: {properties: {a: {enum: [a]}}}");
        file("apis/schemas/users.yaml", "Error: {properties: {a: {enum: [b]}}}");
        var one = get("/a", "apis/schemas/pets.yaml#/Error") + get("/b", "apis/schemas/users.yaml#/Error");
        assertEquals(Set.of("PetsError", "PetsErrorA", "UsersError", "UsersErrorA"), types(one));
        file("other/schemas/pets.yaml", "Error: {properties: {b: {type: string}}}");
        assertEquals(
                Set.of("ApisPetsError", "ApisUsersError", "OtherError", "PetsErrorA", "UsersErrorA"),
                types(one + get("/c", "other/schemas/pets.yaml#/Error")));
    }

    @Test
    void whatSaysItsFileAlreadyDoesNotSayItAgain() throws IOException, DocumentException {
        file("error.yaml", "properties: {a: {type: string}}");
        file("pets.yaml", "Error: {properties: {b: {type: string}}}");
        assertEquals(Set.of("Error", "PetsError"), types(get("/a", "error.yaml") + get("/b", "pets.yaml#/Error")));
    }

    @Test
    void twoOfOneFileHaveNumbers() throws IOException, DocumentException {
        file("s/all.yaml", """
                definitions: {Error: {properties: {a: {type: string}}}}
                components: {schemas: {Error: {properties: {b: {type: string}}}}}
                """);
        assertEquals(
                Set.of("Error", "Error2"),
                types(get("/a", "s/all.yaml#/definitions/Error") + get("/b", "s/all.yaml#/components/schemas/Error")));
    }

    @Test
    void whatTheDocumentCallsItGoesBeforeTheFile() throws IOException, DocumentException {
        file("schemas/internal-model.yaml", "properties: {kind: {enum: [a]}}\n$defs: {Part: {properties: {b: {}}}}");
        assertEquals(
                Set.of("Part", "Renamed", "RenamedKind"),
                types(get("/a", "schemas/internal-model.yaml") + get("/b", "schemas/internal-model.yaml#/$defs/Part")
                        + "components: {schemas: {Renamed: {$ref: ./schemas/internal-model.yaml}}}\n"));
    }

    @Test
    void ofSeveralNamesItsOwnIsKept() throws IOException, DocumentException {
        file("User.yaml", "properties: {a: {type: string}}");
        file("all.yaml", "Lamp: {properties: {b: {type: string}}}\nPart: {properties: {c: {type: string}}}");
        assertEquals(
                Set.of("Lamp", "Piece", "User"),
                types(get("/a", "User.yaml") + get("/b", "all.yaml#/Lamp") + get("/c", "all.yaml#/Part") + """
                        components:
                          schemas:
                            Account: {$ref: ./User.yaml}
                            User: {$ref: ./User.yaml}
                            Bulb: {$ref: 'all.yaml#/Lamp'}
                            Lamp: {$ref: 'all.yaml#/Lamp'}
                            Shard: {$ref: 'all.yaml#/Part'}
                            Piece: {$ref: 'all.yaml#/Part'}
                        """));
    }

    @Test
    void aListOfSchemasSaysNothing() throws IOException, DocumentException {
        file("common.yaml", "schemas: {Thing: {properties: {in: {properties: {a: {type: string}}}}}}");
        assertEquals(Set.of("Thing", "ThingIn"), types(get("/a", "common.yaml#/schemas/Thing")));
    }

    @Test
    void aPlaceSaysWhichFileItIsInAsTheDocumentWritesIt() throws IOException, DocumentException {
        file("v1/User.yaml", "properties: {role: {enum: [a]}}");
        var api = api(get("/a", "./v1/User.yaml") + get("/b", "#/components/schemas/Lamp")
                + "components: {schemas: {Lamp: {properties: {id: {type: string}}}}}\n");
        var names = Naming.of(api, "com.acme", List.of());
        assertEquals(
                Set.of("#/components/schemas/Lamp", "v1/User.yaml#", "v1/User.yaml#/properties/role"),
                api.types().values().stream().map(names::place).collect(toSet()));
    }

    private void resource(String name) throws IOException {
        file("r/%s/schema.yaml".formatted(name), "properties: {%s: {type: string}}".formatted(name));
        file("r/%s/path.yaml".formatted(name), """
                get:
                  parameters: [{name: kind, in: query, schema: {type: string, enum: [%s]}}]
                  responses: {'200': {description: Found., content: {application/json: {schema: {$ref: schema.yaml}}}}}
                """.formatted(name));
    }

    private static String get(String path, String schema) {
        return "  %s: {get: %s}\n".formatted(path, ANSWER.formatted(schema));
    }

    private void file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Set<String> types(String paths) throws IOException, DocumentException {
        return new TreeSet<>(
                Naming.of(api(paths), "com.acme", List.of()).types().values());
    }

    private Api api(String paths) throws IOException, DocumentException {
        file("api.yaml", "openapi: 3.1.0\ninfo: {title: Files, version: '1'}\npaths:\n" + paths);
        var document = OpenApiDocument.parse(Source.of(folder.resolve("api.yaml"), false));
        return SameTypes.merged(document.read(document.routes()).api());
    }
}
