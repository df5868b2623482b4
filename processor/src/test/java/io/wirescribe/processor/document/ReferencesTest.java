package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Type;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a {@code $ref} leads to, and wherever. */
class ReferencesTest {

    @TempDir
    Path folder;

    @Test
    void intoAnyPartOfTheDocument() {
        var type = Documents.structure(Documents.thing("""
                properties:
                  path: {$ref: '#/paths/~1thing/get/responses/200/content/application~1json/schema'}
                  encoded: {$ref: '#/%63omponents/schemas/Thing/properties/n%61me'}
                  tilde: {$ref: '#/components/schemas/Thing/$defs/a~1b~0c'}
                  through: {$ref: '#/components/schemas/Thing/properties/path/properties/name'}
                  name: {type: string}
                $defs:
                  a/b~c: {type: boolean}
                """));
        assertEquals(new Type.Scalar(Type.Kind.STRING, ""), type(type, "encoded"));
        assertEquals(new Type.Scalar(Type.Kind.BOOLEAN, ""), type(type, "tilde"));
        assertEquals(new Type.Scalar(Type.Kind.STRING, ""), type(type, "through"));
        assertEquals(new Type.Reference(type.origin().pointer()), type(type, "path"));
    }

    @Test
    void toNoOtherFolderHoweverThatIsWritten() {
        for (var address : List.of(
                "../secret.json",
                "..\\secret.json",
                "..%5Csecret.json",
                "%2e%2e/secret.json",
                "a/..%5c..%5Csecret.json")) {
            assertEquals("../secret.json", Neighbours.name("api.yaml", address), address);
        }
        assertEquals("/../secret.json", Neighbours.name("api.yaml", "\\..\\secret.json"));
        for (var name : List.of("../secret.json", "/../secret.json", "..\\secret.json", "..")) {
            assertFalse(Scope.folderOf("api.yaml").holds(name), name);
        }
    }

    @Test
    void toAWholeDocument() throws Exception {
        write("api.yaml", document("{$ref: 'thing.yaml#/'}"));
        write("thing.yaml", "{type: integer}");
        var reading = read("api.yaml");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""), Documents.value(reading).type());
    }

    @Test
    void toWhatASchemaBringsAlong() {
        var reading = Documents.thing("""
                type: object
                properties:
                  outer: {$ref: '#/$defs/Count'}
                  inner: {type: object, properties: {it: {$ref: '#/$defs/Count'}}, $defs: {Count: {type: boolean}}}
                  none: {$ref: '#/$defs/None'}
                $defs: {Count: {type: integer}}
                """);
        var type = Documents.structure(reading);
        assertEquals(new Type.Scalar(Type.Kind.INT64, ""), type(type, "outer"));
        var inner = (Structure)
                Documents.declared(reading, Documents.property(type, "inner").value());
        assertEquals(new Type.Scalar(Type.Kind.BOOLEAN, ""), type(inner, "it"));
        assertEquals(
                List.of(
                        "`#/$defs/Count` does not exist: `#/components/schemas/Thing/$defs/Count` is taken for it",
                        "`#/$defs/None` does not exist: any JSON is accepted",
                        "`#/$defs/Count` does not exist: `#/components/schemas/Thing/properties/inner/$defs/Count` is taken for it"),
                texts(reading));
    }

    @Test
    void byTheNamesThatSchemasGiveThemselves() {
        var reading = Documents.thing("""
                properties:
                  anchor: {$ref: '#count'}
                  dynamic: {$dynamicRef: '#node'}
                  address: {$ref: 'https://example.com/schemas/truth'}
                  inside: {$ref: 'https://example.com/schemas/truth#/properties/said'}
                  relative: {$ref: 'https://example.com/schemas/lie#by'}
                $defs:
                  count: {$anchor: count, type: integer}
                  node: {$dynamicAnchor: node, type: number}
                  truth:
                    $id: https://example.com/schemas/truth
                    type: object
                    properties:
                      said: {$ref: lie}
                      local: {$ref: '#/properties/said'}
                      global: {$ref: '#/components/schemas/Thing/$defs/count'}
                  lie:
                    $id: https://example.com/schemas/lie
                    type: string
                    $defs: {who: {$anchor: by, type: boolean}}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var type = Documents.structure(reading);
        assertEquals(new Type.Scalar(Type.Kind.INT64, ""), type(type, "anchor"));
        assertEquals(new Type.Scalar(Type.Kind.DOUBLE, ""), type(type, "dynamic"));
        assertEquals(new Type.Scalar(Type.Kind.STRING, ""), type(type, "inside"));
        assertEquals(new Type.Scalar(Type.Kind.BOOLEAN, ""), type(type, "relative"));
        var truth = (Structure) reading.api().types().get(((Type.Reference) type(type, "address")).target());
        assertEquals(new Type.Scalar(Type.Kind.STRING, ""), type(truth, "said"));
        assertEquals(new Type.Scalar(Type.Kind.STRING, ""), type(truth, "local"));
        assertEquals(new Type.Scalar(Type.Kind.INT64, ""), type(truth, "global"));
    }

    @Test
    void aDocumentKnowsItsOwnAddress() {
        var reading = Documents.read("""
                openapi: 3.2.0
                $self: https://example.com/api/openapi.yaml
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      responses:
                        '200':
                          description: A thing
                          content:
                            application/json:
                              schema: {$ref: 'https://example.com/api/openapi.yaml#/components/schemas/Thing'}
                components: {schemas: {Thing: {type: integer}}}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""), Documents.value(reading).type());
    }

    @Test
    void toSharedPartsOfEveryKind() {
        var reading = Documents.read("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /things/{id}: {$ref: '#/components/pathItems/Thing'}
                components:
                  pathItems:
                    Thing:
                      parameters: [{$ref: '#/components/parameters/Id'}]
                      post:
                        requestBody: {$ref: '#/components/requestBodies/Alias'}
                        responses: {'200': {$ref: '#/components/responses/Ok'}}
                  parameters: {Id: {name: id, in: path, required: true, schema: {type: integer}}}
                  requestBodies:
                    Alias: {$ref: '#/components/requestBodies/Thing'}
                    Thing: {required: true, content: {application/json: {schema: {type: boolean}}}}
                  responses:
                    Ok: {description: ok, headers: {ETag: {$ref: '#/components/headers/Tag'}}}
                  headers: {Tag: {schema: {type: string}}}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var operation = reading.api().operations().get(0);
        assertEquals("/things/{id}", operation.route().path());
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""),
                operation.parameters().get(0).value().type());
        assertEquals(
                new Type.Scalar(Type.Kind.BOOLEAN, ""),
                operation.body().contents().get(0).value().type());
        assertEquals("ETag", operation.answers().get(0).headers().get(0).name());
    }

    @Test
    void sharedPartsThatReferToThemselvesOrToNothing() {
        var reading = Documents.read("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /circle:
                    $ref: '#/components/pathItems/Circle'
                    post:
                      parameters: [{$ref: '#/components/parameters/Circle'}]
                      requestBody: {$ref: '#/components/requestBodies/Circle'}
                      responses: {'200': {$ref: '#/components/responses/Circle'}}
                  /nothing:
                    post:
                      requestBody: {$ref: '#/components/requestBodies/Nothing'}
                      responses: {'204': {description: ok}}
                components:
                  pathItems: {Circle: {$ref: '#/components/pathItems/Circle'}}
                  parameters: {Circle: {$ref: '#/components/parameters/Circle'}}
                  requestBodies: {Circle: {$ref: '#/components/requestBodies/Circle'}}
                  responses: {Circle: {$ref: '#/components/responses/Circle'}}
                """);
        assertEquals(
                List.of(Weight.WARNING, Weight.WARNING, Weight.WARNING, Weight.WARNING), Documents.weights(reading));
        for (var operation : reading.api().operations()) {
            assertEquals(List.of(), operation.parameters());
            assertEquals(
                    new Type.Anything(),
                    operation.body().contents().get(0).value().type());
        }
    }

    @Test
    void parametersAndHeadersThatAreNowhere() {
        var reading = Documents.read("""
                openapi: 3.1.0
                paths:
                  /thing:
                    get:
                      parameters:
                      - {$ref: '#/components/parameters/Nothing'}
                      - {in: nowhere, name: a}
                      responses:
                        '200':
                          description: ok
                          headers:
                            ETag: {$ref: nothing.yaml}
                """);
        assertEquals(
                List.of(
                        "WARNING #/paths/~1thing/get/parameters/0:6 `#/components/parameters/Nothing` does not exist: the parameter is left out",
                        "WARNING #/paths/~1thing/get/parameters/1:7 a parameter without a name, or in a place that is none, is left out",
                        "WARNING #/paths/~1thing/get/responses/200/headers/ETag:12 `nothing.yaml` cannot be reached from where api.yaml was found: the header is left out"),
                Documents.remarks(reading));
    }

    @Test
    void aDescriptionBesideAReferenceHolds() {
        var operation = Documents.read("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      parameters:
                      - {$ref: '#/components/parameters/Limit', description: At most so many things.}
                      responses:
                        '200': {$ref: '#/components/responses/Ok', description: Things.}
                components:
                  parameters: {Limit: {name: limit, in: query, description: How many., schema: {type: integer}}}
                  responses: {Ok: {description: ok}}
                """).api().operations().get(0);
        assertEquals(
                "At most so many things.", operation.parameters().get(0).doc().text());
        assertEquals("Things.", operation.answers().get(0).doc().text());
    }

    @Test
    void betweenFilesInCircles() throws Exception {
        write("api.yaml", document("{$ref: 'a.yaml'}"));
        write("a.yaml", "{type: object, properties: {b: {$ref: 'b.yaml#/deep/B'}, self: {$ref: '#'}}}");
        write(
                "b.yaml",
                "deep: {B: {allOf: [{$ref: a.yaml}, {properties: {a: {$ref: ./x/../a.yaml}}}]}, C: {$ref: '#/deep/C'}}");
        var reading = read("api.yaml");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("a", "deep B"), Documents.words(reading));
    }

    @Test
    void fromADocumentInAJarToItsSibling() throws Exception {
        var jar = folder.resolve("a jar.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "specs/api.yaml", document("{$ref: 'types/types.yaml#/Thing'}"));
            entry(out, "specs/types/types.yaml", "Thing: {type: object, properties: {other: {$ref: ../other.yaml}}}");
            entry(out, "specs/other.yaml", "{type: integer}");
            entry(out, "secret.yaml", "{type: integer}");
        }
        var location = URI.create("jar:" + jar.toUri() + "!/specs/api.yaml");
        var text = document("{$ref: 'types/types.yaml#/Thing'}").getBytes(StandardCharsets.UTF_8);
        var document = OpenApiDocument.parse(new Source("specs/api.yaml", text, location));
        var reading = document.read(document.routes());
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(new Type.Scalar(Type.Kind.INT64, ""), type(Documents.structure(reading), "other"));

        var outside = document("{$ref: ../secret.yaml}").getBytes(StandardCharsets.UTF_8);
        var refused = OpenApiDocument.parse(new Source("specs/api.yaml", outside, location));
        assertTrue(
                Documents.remarks(refused.read(refused.routes())).get(0).contains("outside of the document's folder"));
    }

    @Test
    void nothingIsAskedOfTheNetworkUnlessAllowed() throws Exception {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var body = exchange.getRequestURI().getPath().endsWith("second.yaml")
                    ? "{type: boolean}"
                    : "{type: object, properties: {second: {$ref: second.yaml}, local: {$ref: 'file:///etc/hostname'}}}";
            exchange.sendResponseHeaders(200, body.length());
            try (var out = exchange.getResponseBody()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/first.yaml";
            var text = document("{$ref: '" + address + "'}").getBytes(StandardCharsets.UTF_8);
            var strict = OpenApiDocument.parse(new Source("api.yaml", text, null));
            assertEquals(
                    List.of(
                            "`" + address
                                    + "` is on the network, and only read with -Awirescribe.remoteRefs=allow: any JSON is accepted"),
                    strict.read(strict.routes()).remarks().stream()
                            .map(remark -> remark.text())
                            .toList());
            assertEquals(0, asked.get());
            var allowed = OpenApiDocument.parse(new Source("api.yaml", text, null, new Scope("", true)));
            var reading = allowed.read(allowed.routes());
            assertEquals(new Type.Scalar(Type.Kind.BOOLEAN, ""), type(Documents.structure(reading), "second"));
            assertEquals(2, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() throws Exception {
        write("secret.yaml", "{type: integer}");
        Files.createDirectory(folder.resolve("docs"));
        for (var reference : List.of(
                "../secret.yaml",
                "x/../../secret.yaml",
                "%2e%2e/secret.yaml",
                "..%2fsecret.yaml",
                "..\\\\secret.yaml",
                folder.resolve("secret.yaml").toString(),
                folder.resolve("secret.yaml").toUri().toString())) {
            write("docs/api.yaml", document("{$ref: \"" + reference + "\"}"));
            var file = folder.resolve("docs/api.yaml");
            var document = OpenApiDocument.parse(new Source("api.yaml", Files.readAllBytes(file), file.toUri()));
            var reading = document.read(document.routes());
            assertTrue(reading.remarks().get(0).text().contains("outside of the document's folder"), reference);
            assertEquals(new Type.Anything(), Documents.value(reading).type(), reference);
        }
    }

    @Test
    void aFolderIsNoDocument() throws Exception {
        Files.createDirectory(folder.resolve("schemas"));
        write("schemas/Pet.yaml", "{type: integer}");
        var text = document("{$ref: 'schemas#/Pet'}").getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("api.yaml").toUri();
        var document = OpenApiDocument.parse(new Source("api.yaml", text, file));
        var reading = document.read(document.routes());
        assertEquals(
                "`schemas#/Pet` does not exist: any JSON is accepted",
                reading.remarks().get(0).text());
        assertEquals(Optional.empty(), document.inputs().get(1).sha256());
    }

    private Type type(Structure structure, String property) {
        return Documents.property(structure, property).value().type();
    }

    private Reading read(String name) throws IOException, DocumentException {
        var file = folder.resolve(name);
        var document = OpenApiDocument.parse(new Source(name, Files.readAllBytes(file), file.toUri()));
        return document.read(document.routes());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private static String document(String schema) {
        return """
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      responses:
                        '200': {description: A thing, content: {application/json: {schema: %s}}}
                """.formatted(schema);
    }

    @Test
    void whatIsDeeperThanIsLookedIsNoCircle() {
        assertEquals(
                List.of("refers to others more than 100 times in a row: any JSON is accepted"),
                texts("Thing: " + "{allOf: [".repeat(200) + "{type: string}" + "]}".repeat(200)));
        assertEquals(
                List.of("the schema refers to itself and nothing else: any JSON is accepted"),
                texts("Thing: {allOf: [{$ref: '#/components/schemas/Other'}]}\n"
                        + "Other: {allOf: [{$ref: '#/components/schemas/Thing'}]}\n"));
    }

    private static List<String> texts(String schemas) {
        return texts(Documents.things(schemas));
    }

    private static List<String> texts(Reading reading) {
        return reading.remarks().stream().map(Remark::text).toList();
    }
}
