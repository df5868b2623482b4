package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a document has changed since the last compile into the same folder. */
class DriftTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Lamps, version: '1'}
            paths:
              /lamps:
                post:
                  operationId: createLamp
                  parameters:
                    - {name: trace, in: query, schema: {type: string}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewLamp'}}}}
                  responses: {'200': {description: A lamp., content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}}
                get:
                  operationId: listLamps
                  responses: {'200': {description: Lamps., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Lamp'}}}}}}
              /unseen:
                get:
                  operationId: unseen
                  responses: {'200': {description: Any., content: {application/json: {schema: {$ref: '#/components/schemas/Unseen'}}}}}
            components:
              schemas:
                NewLamp: {type: object, properties: {watts: {type: integer, maximum: 2}, color: {type: string}}}
                Lamp: {type: object, properties: {id: {type: string}, watts: {type: integer}}}
                Unseen: {type: object, properties: {some: {type: string}}}
            """;
    private static final String INTERFACE = """
            package com.acme;

            @io.wirescribe.OpenApiClient("lamps.yaml")
            public interface Lamps {
                Lamp createLamp(NewLamp request);
            }
            """;

    private static final String LIST = "operationId: listLamps\n";

    private static final String ROOM = "{name: room, in: query, required: true, schema: {type: string}}";
    private static final String FLOOR = "{name: floor, in: query, required: true, schema: {type: string}}";

    @TempDir
    private Path folder;

    private Case compilation;

    @BeforeEach
    void firstCompile() throws IOException {
        write(DOCUMENT);
        compilation = Case.in(folder.resolve("out")).documents(folder).lenient().source("Lamps.java", INTERFACE);
        assertEquals(List.of(), said());
    }

    private void write(String document) throws IOException {
        Files.writeString(folder.resolve("lamps.yaml"), document);
    }

    private List<String> said() throws IOException {
        return compilation.compile().said().stream()
                .map(line -> line.replace(folder.toString(), "FOLDER"))
                .toList();
    }

    private void change(String before, String after) throws IOException {
        var document = Files.readString(folder.resolve("lamps.yaml"));
        assertTrue(document.contains(before));
        write(document.replace(before, after));
    }

    @Test
    void nothingIsSaidWhereNothingChanged() throws IOException {
        assertEquals(List.of(), said());
        write(DOCUMENT + "# a remark\n");
        assertEquals(List.of(), said());
    }

    @Test
    void aNarrowerRangeIsAWarningAndIsSaidOnce() throws IOException {
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), said());
    }

    @Test
    void whatBreaksNobodyIsANote() throws IOException {
        change("maximum: 2", "maximum: 3");
        change("id: {type: string},", "id: {type: string}, name: {type: string},");
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: Lamp.name added",
                        "Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 2 -> 3"),
                said());
    }

    @Test
    void onlyWhatTheInterfaceReachesCounts() throws IOException {
        change("some: {type: string}", "some: {type: integer}");
        change("{name: trace, in: query, schema: {type: string}}", "{name: trace, in: query, schema: {type: integer}}");
        change("operationId: unseen", "operationId: unheard");
        assertEquals(List.of(), said());
    }

    @Test
    void anInterfaceThatAsksForMoreOrLessIsNoChangeOfTheDocument() throws IOException {
        change("maximum: 2", "maximum: 3");
        compilation = Case.in(folder.resolve("out"))
                .documents(folder)
                .lenient()
                .source("Lamps.java", INTERFACE.replace("Lamp createLamp(NewLamp request);", """
                            Lamp createLamp(NewLamp request, String trace);
                            java.util.List<Lamp> listLamps();
                        """));
        assertEquals(List.of("Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 2 -> 3"), said());
        change("maximum: 3", "maximum: 4");
        compilation = Case.in(folder.resolve("out")).documents(folder).lenient().source("Lamps.java", INTERFACE);
        assertEquals(List.of("Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 3 -> 4"), said());
    }

    @Test
    void anErrorStaysUntilItIsAccepted() throws IOException {
        compilation.option("-Awirescribe.breaking=error");
        change("maximum: 2", "maximum: 1");
        var refused = List.of(
                "Lamps.java:3: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)",
                "Lamps.java:3: note: To accept what breaks callers, delete"
                        + " FOLDER/out/generated/META-INF/wirescribe/com.acme.surface"
                        + " and FOLDER/out/wirescribe/classes/com.acme.surface");
        assertEquals(refused, said());
        assertEquals(refused, said());
        Files.delete(folder.resolve("out/generated/META-INF/wirescribe/com.acme.surface"));
        Files.delete(folder.resolve("out/wirescribe/classes/com.acme.surface"));
        assertEquals(List.of(), said());
        assertEquals(List.of(), said());
    }

    @Test
    void aWarningThatIsAnErrorStaysToo() throws IOException {
        compilation.option("-Werror");
        change("maximum: 2", "maximum: 1");
        var first = said();
        assertTrue(
                first.contains("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"));
        assertEquals(first, said());
        compilation.option("-Awirescribe.breaking=note");
        assertEquals(
                List.of("Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), said());
    }

    @Test
    void aCompileThatFailsForAnotherReasonSaysItAgain() throws IOException {
        change("color: {type: string}", "colour: {type: string}");
        compilation.source("Caller.java", """
                package com.acme;

                class Caller {
                    NewLamp red() {
                        return NewLamp.builder().color("red").build();
                    }
                }
                """);
        assertTrue(said().contains("Lamps.java:3: warning: lamps.yaml changed: NewLamp.color removed (breaking)"));
        assertTrue(said().contains("Lamps.java:3: warning: lamps.yaml changed: NewLamp.color removed (breaking)"));
    }

    @Test
    void surfacesAreKeptWhereTheUserWants() throws IOException {
        compilation.option("-Awirescribe.surfaces=" + folder.resolve("kept"));
        assertEquals(List.of(), said());
        var kept = folder.resolve("kept/com.acme.surface");
        assertTrue(Files.readString(kept).contains("property watts maximum=2 type=integer"));
        Files.delete(folder.resolve("out/generated/META-INF/wirescribe/com.acme.surface"));
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertFalse(Files.exists(folder.resolve("out/generated/META-INF/wirescribe/com.acme.surface")));
    }

    /** A build runs in the folder of another project, or in a process that all share. */
    @Test
    void aRelativeFolderIsTheProjects() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        compilation.option("-Awirescribe.surfaces=kept");
        assertEquals(List.of(), said());
        assertTrue(Files.exists(folder.resolve("kept/com.acme.surface")));
    }

    @Test
    void whatCannotBeAFolderIsSaid() throws IOException {
        compilation.option("-Awirescribe.surfaces=" + folder.resolve("lamps.yaml"));
        assertEquals(List.of("-Awirescribe.surfaces is a folder, not FOLDER/lamps.yaml."), said());
    }

    /** Before they compile all again, Gradle deletes everything that a compile has written, and Maven most of it. */
    @Test
    void whatChangedIsSaidAlsoWhereEverythingWrittenIsDeleted() throws IOException {
        delete(folder.resolve("out/classes"));
        delete(folder.resolve("out/generated"));
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), said());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What has no place but the user's own folders is not left lying there. */
    @Test
    void nothingIsWrittenAmongTheUsersFiles() throws IOException {
        Files.createDirectories(folder.resolve("project/src"));
        compilation = Case.in(folder.resolve("project")).documents(folder).source("Lamps.java", INTERFACE);
        assertEquals(List.of(), said());
        try (var files = Files.list(folder.resolve("project"))) {
            assertEquals(
                    List.of("classes", "generated", "src"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aCopyThatCannotBeWrittenIsNotMissed() throws IOException {
        delete(folder.resolve("out/wirescribe"));
        Files.createFile(folder.resolve("out/wirescribe"));
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), said());
    }

    @Test
    void whatIsNoSurfaceIsPassedOver() throws IOException {
        for (var text : List.of("", "wirescribe-surface 99\n", "wirescribe-surface 1\n\0\n   x\n", "\"", "\n\n\n")) {
            Files.writeString(folder.resolve("out/generated/META-INF/wirescribe/com.acme.surface"), text);
            change("info: {title: Lamps", "info: {title: Lamps!");
            assertEquals(List.of(), said());
        }
    }

    /** The first compile of an interface whose methods are written for it. */
    private void including() throws IOException {
        compilation =
                Case.in(folder.resolve("included")).documents(folder).lenient().source("Lamps.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient(value = "lamps.yaml", include = "*")
                        public interface Lamps extends LampsOperations {}
                        """);
        assertEquals(List.of(), said());
    }

    private static String parameters(String... parameters) {
        return LIST + "      parameters: [" + String.join(", ", parameters) + "]\n";
    }

    @Test
    void parametersOfWrittenMethodsThatChangePlaces() throws IOException {
        change(LIST, parameters(ROOM, FLOOR));
        including();
        change(ROOM + ", " + FLOOR, FLOOR + ", " + ROOM);
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: listLamps signature"
                        + " List<Lamp> listLamps(String room, String floor)"
                        + " -> List<Lamp> listLamps(String floor, String room) (breaking)"),
                said());
    }

    @Test
    void aParameterOfAWrittenMethodThatNeedNotBeThereAnyMore() throws IOException {
        change(LIST, parameters(ROOM, FLOOR));
        including();
        change(ROOM, ROOM.replace("required: true, ", ""));
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: listLamps parameter room is no longer required",
                        "Lamps.java:3: warning: lamps.yaml changed: listLamps signature"
                                + " List<Lamp> listLamps(String room, String floor)"
                                + " -> List<Lamp> listLamps(String floor); List<Lamp> listLamps(String floor, String room)"
                                + " (breaking)"),
                said());
    }

    /** Where all might be left out, the method without them is still there; where some were passed, it is not. */
    @Test
    void oneMoreParameterOfAWrittenMethod() throws IOException {
        including();
        change(LIST, parameters("{name: room, in: query, schema: {type: string}}"));
        change("- {name: trace,", "- {name: level, in: query, schema: {type: integer}}\n        - {name: trace,");
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: createLamp parameter level added",
                        "Lamps.java:3: note: lamps.yaml changed: listLamps parameter room added",
                        "Lamps.java:3: warning: lamps.yaml changed: createLamp signature"
                                + " Lamp createLamp(NewLamp request); Lamp createLamp(NewLamp request, String trace)"
                                + " -> Lamp createLamp(NewLamp request);"
                                + " Lamp createLamp(NewLamp request, Long level, String trace) (breaking)"),
                said());
    }

    /** What is said of a parameter of a method that is written, once its schema or its need is another one. */
    private List<String> saidOfLevel(String before, String after) throws IOException {
        var level = "{name: level, in: query, %s}";
        change(LIST, parameters(level.formatted(before)));
        including();
        change(level.formatted(before), level.formatted(after));
        return said();
    }

    @Test
    void aWiderNumberForAWrittenMethod() throws IOException {
        assertEquals(
                List.of("Lamps.java:3: note: lamps.yaml changed: listLamps parameter level type"
                        + " integer (int32) -> integer"),
                saidOfLevel(
                        "required: true, schema: {type: integer, format: int32}",
                        "required: true, schema: {type: integer}"));
    }

    @Test
    void aNumberOfAWrittenMethodThatNeedNotBeThereAnyMore() throws IOException {
        assertEquals(
                List.of("Lamps.java:3: note: lamps.yaml changed: listLamps parameter level is no longer required"),
                saidOfLevel(
                        "required: true, schema: {type: integer, format: int32}",
                        "schema: {type: integer, format: int32}"));
    }

    /** Java takes 5 for a long, but not for a Long. */
    @Test
    void aLongOfAWrittenMethodThatNeedNotBeThereAnyMore() throws IOException {
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: listLamps parameter level is no longer required",
                        "Lamps.java:3: warning: lamps.yaml changed: listLamps signature"
                                + " List<Lamp> listLamps(long level)"
                                + " -> List<Lamp> listLamps(); List<Lamp> listLamps(Long level) (breaking)"),
                saidOfLevel("required: true, schema: {type: integer}", "schema: {type: integer}"));
    }

    @Test
    void aParameterOfAWrittenMethodThatIsAnotherIsToldOnce() throws IOException {
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: listLamps parameter level type"
                        + " integer -> string (breaking)"),
                saidOfLevel("schema: {type: integer}", "schema: {type: string}"));
    }

    @Test
    void aParameterOfAWrittenMethodThatMustBeThereIsToldOnce() throws IOException {
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: listLamps parameter level is required (breaking)"),
                saidOfLevel("schema: {type: integer}", "required: true, schema: {type: integer}"));
    }

    @Test
    void parametersThatChangePlacesAreToldBesideOneThatIsAnother() throws IOException {
        change(LIST, parameters(ROOM, FLOOR, "{name: level, in: query, required: true, schema: {type: integer}}"));
        including();
        change(ROOM + ", " + FLOOR, FLOOR + ", " + ROOM);
        change("required: true, schema: {type: integer}", "required: true, schema: {type: string}");
        assertEquals(
                List.of(
                        "Lamps.java:3: warning: lamps.yaml changed: listLamps parameter level type"
                                + " integer -> string (breaking)",
                        "Lamps.java:3: warning: lamps.yaml changed: listLamps signature"
                                + " List<Lamp> listLamps(String room, String floor, long level)"
                                + " -> List<Lamp> listLamps(String floor, String room, String level) (breaking)"),
                said());
    }

    @Test
    void anotherAnswerOfAWrittenMethod() throws IOException {
        including();
        change(
                LIST + "      responses: {",
                LIST
                        + "      responses: {'202': {description: Later., content: {application/json: {schema: {$ref: '#/components/schemas/Unseen'}}}}, ");
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: listLamps answer 202 added (may break)",
                        "Lamps.java:3: warning: lamps.yaml changed: listLamps signature"
                                + " List<Lamp> listLamps() -> ListLampsAnswer listLamps() (breaking)"),
                said());
    }

    @Test
    void anInterfaceThatIncludesAnOperationIsNoChangeOfTheDocument() throws IOException {
        change("maximum: 2", "maximum: 3");
        compilation = Case.in(folder.resolve("out"))
                .documents(folder)
                .lenient()
                .source(
                        "Lamps.java",
                        INTERFACE
                                .replace("\"lamps.yaml\"", "value = \"lamps.yaml\", include = \"createLamp\"")
                                .replace("interface Lamps {", "interface Lamps extends LampsOperations {"));
        assertEquals(List.of("Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 2 -> 3"), said());
    }

    @Test
    void aDocumentOfAnotherNameIsComparedToo() throws IOException {
        change("maximum: 2", "maximum: 1");
        Files.move(folder.resolve("lamps.yaml"), folder.resolve("lamps-2.yaml"));
        compilation = Case.in(folder.resolve("out"))
                .documents(folder)
                .lenient()
                .source("Lamps.java", INTERFACE.replace("lamps.yaml", "lamps-2.yaml"));
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps-2.yaml was lamps.yaml",
                        "Lamps.java:3: warning: lamps-2.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"),
                said());
        assertEquals(List.of(), said());
    }

    /** Maven and Gradle hand both compiles the same options. */
    @Test
    void whatTestsSeeIsKeptApart() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        compilation.option("-Awirescribe.surfaces=kept");
        assertEquals(List.of(), said());
        var tests = Case.in(folder.resolve("out/test"))
                .documents(folder)
                .lenient()
                .option("-Awirescribe.surfaces=kept")
                .source("Lister.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("lamps.yaml")
                        interface Lister {
                            java.util.List<Lamp> listLamps();
                        }
                        """);
        assertEquals(List.of(), tests.compile().said());
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), tests.compile().said());
    }

    @Test
    void aCompileThatOnlyProcessesRemembersToo() throws IOException {
        compilation = Case.in(folder.resolve("processed"))
                .documents(folder)
                .lenient()
                .option("-proc:only")
                .source("Lamps.java", INTERFACE);
        assertEquals(List.of(), said());
        change("maximum: 2", "maximum: 1");
        assertEquals(
                List.of("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"), said());
        assertEquals(List.of(), said());
    }

    @Test
    void aWarningThatIsAnErrorStaysWhereNothingIsCompiledEither() throws IOException {
        compilation.option("-proc:only").option("-Werror");
        change("maximum: 2", "maximum: 1");
        var first = said();
        assertTrue(
                first.contains("Lamps.java:3: warning: lamps.yaml changed: NewLamp.watts maximum 2 -> 1 (breaking)"));
        assertEquals(first, said());
    }

    @Test
    void aNewcomerThatTakesTheNameOfAnother() throws IOException {
        change("color: {type: string}", "made_by: {type: string}");
        assertEquals(2, said().size());
        change("made_by: {type: string}", "made_by: {type: string}, madeBy: {type: string}");
        assertEquals(
                List.of(
                        "Lamps.java:3: note: lamps.yaml changed: NewLamp.madeBy added",
                        "Lamps.java:3: warning: lamps.yaml changed: NewLamp.made_by called madeBy -> madeBy2 (breaking)"),
                said());
    }

    /** What was kept by a version that did not tell who of two had the name. */
    @Test
    void whoHadANameIsNotGuessed() throws IOException {
        change("color: {type: string}", "made_by: {type: string}, madeBy: {type: string}, class: {type: string}");
        said();
        var kept = folder.resolve("out/generated/META-INF/wirescribe/com.acme.surface");
        var surface = Files.readString(kept);
        assertTrue(surface.contains("property made_by called=madeBy2 type=string"), surface);
        assertTrue(surface.contains("property class type=string"), surface);
        Files.writeString(kept, surface.replaceAll(" called=\\w+", ""));
        change("maximum: 2", "maximum: 3");
        assertEquals(List.of("Lamps.java:3: note: lamps.yaml changed: NewLamp.watts maximum 2 -> 3"), said());
    }
}
