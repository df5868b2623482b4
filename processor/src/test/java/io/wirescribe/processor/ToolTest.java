package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wirescribe.processor.tool.Tool;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a command. */
class ToolTest {

    private static final Path CORPUS = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus");
    private static final String LAMPS = """
            openapi: 3.1.0
            info: {title: Lamps, version: '1'}
            paths:
              /lamps/{id}:
                get:
                  operationId: getLamp
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: verbose, in: query, schema: {type: boolean}}
                  responses: {'200': {description: A lamp., content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}}
                put:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
                  responses: {'204': {description: Done.}}
            components:
              schemas:
                Lamp: {type: object, properties: {watts: {type: integer, maximum: 2}, since: {type: string, format: date-time}}}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Tool.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String lamps(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void operationsAreListedWithTheirMethods() throws IOException {
        assertEquals(0, run("operations", lamps("lamps.yaml", LAMPS)));
        assertEquals("""
                OPERATION  METHOD  PATH         JAVA
                getLamp    GET     /lamps/{id}  Lamp getLamp(String id, @Nullable Boolean verbose);
                -          PUT     /lamps/{id}  @Operation("PUT /lamps/{id}") void putLampsId(String id, Lamp request);
                """, out.toString());
    }

    @Test
    void anInterfaceToBeginWithCompiles() throws IOException {
        assertEquals(0, run("init", "--package", "com.acme", lamps("lamps.yaml", LAMPS), "getLamp", "put /lamps/{id}"));
        assertEquals("", err.toString());
        assertEquals("""
                package com.acme;

                import io.wirescribe.OpenApiClient;
                import io.wirescribe.Operation;
                import org.jspecify.annotations.Nullable;

                @OpenApiClient("lamps.yaml")
                public interface LampsApi {
                    Lamp getLamp(String id, @Nullable Boolean verbose);

                    @Operation("PUT /lamps/{id}")
                    void putLampsId(String id, Lamp request);
                }
                """, out.toString());
        assertEquals(List.of(), compiled("LampsApi", out.toString(), folder, "lamps"));
    }

    private List<String> compiled(String name, String source, Path documents, String run) throws IOException {
        var outcome = Case.in(folder.resolve("out-" + run))
                .documents(documents)
                .lenient()
                .source(name + ".java", source)
                .compile();
        return outcome.said().stream()
                .filter(line -> !line.contains("note: ") && !line.contains("warning: "))
                .toList();
    }

    /** As the processor will look for it. */
    @Test
    void aDocumentIsNamedFromItsFolder() throws IOException {
        for (var where : List.of("src/main/openapi", "app/src/test/resources", "src/openapi/src/main/openapi")) {
            var document = folder.resolve(where).resolve("vendor/lamps.yaml");
            Files.createDirectories(document.getParent());
            Files.writeString(document, LAMPS);
            assertEquals(0, run("init", document.toString(), "getLamp"));
            assertTrue(out.toString().contains("@OpenApiClient(\"vendor/lamps.yaml\")"), out::toString);
            assertTrue(out.toString().contains("public interface LampsApi "), out::toString);
        }
    }

    @Test
    void aDiffSaysWhatBreaksCallers() throws IOException {
        var before = lamps("old.yaml", LAMPS);
        var after = lamps("new.yaml", LAMPS.replace("maximum: 2", "maximum: 1").replace("since:", "\"sin\\\"ce\":"));
        assertEquals(1, run("diff", before, after));
        assertEquals("""
                Lamp.watts maximum 2 -> 1 (breaking)
                Lamp.sin"ce added
                Lamp.since removed (breaking)
                3 changes: 2 breaking, 0 that may break
                """, out.toString());
        assertEquals(1, run("diff", "--format", "json", before, after));
        assertTrue(out.toString().contains("""
                    {"subject": "Lamp.watts", "rule": "maximum", "before": "2", "after": "1", "direction": "both", \
                "verdict": "breaking", "text": "Lamp.watts maximum 2 -> 1"},
                    {"subject": "Lamp.sin\\"ce", "rule": "property-added", "direction": "both", "verdict": "safe", \
                "text": "Lamp.sin\\"ce added"},
                """), out::toString);
        assertEquals(0, run("diff", before, before));
        assertEquals("no changes\n", out.toString());
        assertEquals(0, run("diff", "--format=json", before, before));
        assertEquals("{\n  \"breaking\": 0,\n  \"mayBreak\": 0,\n  \"changes\": []\n}\n", out.toString());
    }

    @Test
    void aCheckSaysWhatTheCompilerWould() throws IOException {
        assertEquals(0, run("check", lamps("lamps.yaml", LAMPS)));
        assertEquals("lamps.yaml: 2 operations, 1 type: 0 errors, 0 warnings, 0 notes\n", out.toString());
        assertEquals(0, run("check", lamps("dangling.yaml", LAMPS.replace("schemas/Lamp'", "schemas/Lam'"))));
        assertTrue(out.toString().startsWith("dangling.yaml:"), out.toString());
        assertTrue(out.toString().contains(": warning: "), out.toString());
    }

    @Test
    void mistakesAreToldInTheUsersWords() throws IOException {
        var lamps = lamps("lamps.yaml", LAMPS);
        assertEquals(2, run());
        assertTrue(
                err.toString().startsWith("A command is missing\nUsage: java -jar wirescribe-processor.jar"),
                err.toString());
        assertEquals(2, run("operation", lamps));
        assertEquals(
                "There is no command operation. Did you mean operations?\n"
                        + "\"java -jar wirescribe-processor.jar --help\" lists them.\n",
                err.toString());
        assertEquals(2, run("diff", lamps));
        assertEquals("""
                NEW is missing
                Usage: java -jar wirescribe-processor.jar diff [OPTION]... OLD NEW
                "java -jar wirescribe-processor.jar diff --help" tells more.
                """, err.toString());
        assertEquals(2, run("check", lamps, lamps));
        assertTrue(err.toString().startsWith("There is one argument too many: " + lamps), err.toString());
        assertEquals(2, run("check", "--overlays=x", lamps));
        assertTrue(
                err.toString().startsWith("There is no option --overlays=x. Did you mean --overlay?"), err.toString());
        assertEquals(2, run("check", lamps, "--overlay"));
        assertTrue(err.toString().startsWith("--overlay=FILE: the value is missing"), err.toString());
        assertEquals(2, run("diff", lamps, lamps, "--format", "xml"));
        assertEquals("--format is text or json, not xml\n", err.toString());
        assertEquals(2, run("check", folder.resolve("absent.yaml").toString()));
        assertEquals(folder.resolve("absent.yaml") + " does not exist\n", err.toString());
        assertEquals(2, run("check", folder.toString()));
        assertEquals(folder + " is no file\n", err.toString());
        assertEquals(2, run("check", lamps("text.yaml", "not a document")));
        assertTrue(err.toString().startsWith("text.yaml"), err.toString());
        assertEquals(2, run("init", lamps, "getLamps"));
        assertEquals("lamps.yaml has no operation getLamps. Did you mean getLamp?\n", err.toString());
    }

    @Test
    void helpIsThere() {
        for (var command : List.of("operations", "init", "check", "diff")) {
            assertEquals(0, run(command, "--help"));
            assertTrue(
                    out.toString().startsWith("Usage: java -jar wirescribe-processor.jar " + command), out.toString());
            assertTrue(out.toString().lines().allMatch(line -> line.length() <= 80), out.toString());
        }
        assertEquals(0, run("diff", "-h"));
        assertEquals("""
                Usage: java -jar wirescribe-processor.jar diff [OPTION]... OLD NEW
                Says what another version of a document changes, and what breaks callers.

                      OLD              An OpenAPI document.
                      NEW              Another version of it.
                      --format=FORMAT  text or json; text unless set.
                  -h, --help           Show this help and exit.
                      --overlay=FILE   An OpenAPI Overlay that changes it; there may be several.
                      --remote-refs    Follow references to other folders and the network.
                  -V, --version        Print the version and exit.

                Exit code 1 if something breaks callers, 0 if not.
                """, out.toString());
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("Exit codes:"));
        var help = out.toString();
        assertEquals(0, run("help"));
        assertEquals(help, out.toString());
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("wirescribe "));
    }

    @Test
    void everyRealDocumentListsItsOperations() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> CORPUS + " is not there");
        for (var document : documents()) {
            assertEquals(0, run("operations", document.toString()), () -> document + ": " + err);
            assertTrue(out.toString().lines().count() > 1, document.toString());
        }
    }

    @Test
    void everySmallRealDocumentHasAnInterfaceToBeginWith() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> CORPUS + " is not there");
        for (var document : documents()) {
            if (Files.size(document) < 100_000) {
                run("operations", document.toString());
                var wanted = out.toString()
                        .lines()
                        .skip(1)
                        .limit(5)
                        .map(line -> line.split(" {2,}"))
                        .map(cells -> cells[1] + " " + cells[2]);
                var arguments = Stream.concat(
                                Stream.of("init", "--name", "Begin", document.toString()), wanted.distinct())
                        .toArray(String[]::new);
                assertEquals(0, run(arguments), () -> document + ": " + err);
                assertEquals(
                        List.of(),
                        compiled("Begin", out.toString(), document.getParent(), document.getFileName() + ""),
                        document.toString());
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
