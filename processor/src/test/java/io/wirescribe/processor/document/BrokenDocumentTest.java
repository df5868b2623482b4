package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDocumentTest {

    private static DocumentException failure(String name, String text) {
        return assertThrows(
                DocumentException.class, () -> OpenApiDocument.parse(Documents.source(name, text)), () -> text);
    }

    private static String message(String text) {
        return failure("api.yaml", text).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# nothing yet\n", "---\n...\n", "null", "\uFEFF"})
    void emptyDocuments(String text) {
        assertEquals("api.yaml is empty", message(text));
    }

    @Test
    void aMistakeInYamlHasALineAndAColumn() {
        var failure = failure("api.yaml", "openapi: 3.1.0\ninfo:\n  title: [a, b\n  secret: x\n");
        assertTrue(failure.getMessage().startsWith("api.yaml is not valid YAML: "), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("(line 4, column 9)"), failure.getMessage());
        assertEquals(4, failure.line());
        assertEquals(9, failure.column());
        assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    }

    @Test
    void aMistakeInJsonHasALineAndAColumn() {
        var failure = failure("api.json", "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"a\" \"secret\"}\n}");
        assertTrue(failure.getMessage().startsWith("api.json is not valid JSON: "), failure.getMessage());
        assertEquals(3, failure.line());
        assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    }

    @Test
    void aDocumentThatIsCutOff() {
        assertEquals(
                2, failure("api.json", "{\"openapi\": \"3.1.0\",\n \"info\": {").line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "[1, 2]", "- a\n- b", "17"})
    void whatHasNoFieldsAtAll(String text) {
        assertTrue(message(text).startsWith("api.yaml is not an OpenAPI document: it holds "), message(text));
    }

    @Test
    void otherYaml() {
        assertEquals(
                "api.yaml is not an OpenAPI document: it has no field `openapi`, only name, version, services",
                message("name: x\nversion: 1\nservices: {}\n"));
        assertEquals(
                "api.yaml is not an OpenAPI document: it has no field `openapi`, but `asyncapi`: it seems to be an AsyncAPI document",
                message("asyncapi: 2.6.0"));
        assertEquals("api.yaml is not an OpenAPI document: it has no field `openapi`, nor any other", message("{}"));
    }

    @Test
    void longNamesOfFieldsAreCut() {
        assertTrue(message("x".repeat(900) + ": 1").length() < 150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger: '2.0'", "swagger: 2.0", "swagger: \"2.0\"\ninfo: {}"})
    void swaggerIsToBeConverted(String text) {
        assertEquals(
                "api.yaml is written in Swagger 2.0; versions 3.0, 3.1 and 3.2 of OpenAPI can be read."
                        + " Convert it, for instance with `npx swagger2openapi api.yaml`",
                message(text));
    }

    @Test
    void ancientSwagger() {
        assertTrue(message("swaggerVersion: '1.2'").startsWith("api.yaml is written in Swagger 1.2;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "4.0.0", "'3'", "3.10.0", "next"})
    void versionsOfTheFuture(String version) {
        var failure = failure("api.yaml", "info: {}\nopenapi: " + version);
        assertTrue(failure.getMessage().contains("versions 3.0, 3.1 and 3.2 can be read"), failure.getMessage());
        assertEquals(2, failure.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.0", "'3.1'", "3.1.0-rc1"})
    void versionsThatAreKnown(String version) {
        assertEquals(
                List.of(),
                Documents.parse("openapi: " + version + "\npaths: {}").routes());
    }

    @Test
    void aDocumentOfNothing() {
        assertEquals(
                "api.yaml describes nothing: it has none of `paths`, `components` and `webhooks`",
                message("openapi: 3.1.0\ninfo: {title: Nothing, version: '1'}"));
    }

    @Test
    void anUnnamedVersion() {
        assertEquals("api.yaml does not say which version of OpenAPI it is written in", message("openapi:\npaths: {}"));
    }

    @Test
    void bytesThatAreNoText() {
        assertEquals("api.yaml is not a text, and so neither YAML nor JSON", message("PK\u0003\u0004\0\0\0\0"));
    }

    @Test
    void aBombOfAliases() {
        var bomb = new StringBuilder("openapi: 3.1.0\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(message(bomb.toString()).contains("once its aliases expand"), "bomb"));
    }

    /** A million types in a dozen lines, which no compiler could hold. */
    @Test
    void aBombOfTypes() {
        var bomb = new StringBuilder("openapi: 3.1.0\nl0: &l0 {type: object, properties: {x: {type: string}}}\n");
        for (int i = 1; i < 7; i++) {
            bomb.append("l%d: &l%d {type: object, properties: {".formatted(i, i));
            for (int j = 0; j < 10; j++) {
                bomb.append("p%d: *l%d, ".formatted(j, i - 1));
            }
            bomb.append("}}\n");
        }
        assertEquals(
                "api.yaml holds more than 100000 values once its aliases expand (line 7, column 41)",
                message(bomb + "paths: {}"));
    }

    @Test
    void whatIsSaidByAliasesMayBeMoreThanWhatIsWritten() {
        var shared = "x-shared: &shared [" + "x, ".repeat(1000) + "]\n";
        var uses = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            uses.append("x-%d: *shared\n".formatted(i));
        }
        assertEquals(
                List.of(),
                Documents.parse("openapi: 3.1.0\npaths: {}\n" + shared + uses).routes());
    }

    @Test
    void anAliasWithinItsOwnAnchor() {
        assertEquals("api.yaml has an alias that stands for itself (line 1, column 14)", message("openapi: &a [*a]"));
        assertEquals(
                "api.yaml is not valid YAML: an alias without an anchor before it (line 1, column 11)",
                message("openapi: [*a]"));
    }

    @Test
    void nestingWithoutEnd() {
        assertTrue(message("openapi: " + "[".repeat(10_000)).contains("nested"));
        assertTrue(message("openapi: " + "{a: ".repeat(10_000)).contains("nested"));
        assertTrue(failure("api.json", "{\"openapi\":" + "[".repeat(10_000))
                .getMessage()
                .contains("api.json"));
    }

    /** Unlike the texts above, these are whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"a\": ?}}",
                "{\"allOf\": [?]}",
                "{\"items\": ?}",
                "{\"anyOf\": [{\"type\": \"string\"}, ?]}"
            })
    void schemasNestedTenThousandDeep(String schema) {
        var parts = schema.split("\\?");
        var deep = parts[0].repeat(10_000) + "{}" + parts[1].repeat(10_000);
        var text = "{\"openapi\": \"3.1.0\", \"components\": {\"schemas\": {\"Deep\": %s}}}".formatted(deep);
        for (var name : List.of("api.json", "api.yaml")) {
            var message = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> failure(name, text).getMessage());
            assertTrue(message.startsWith(name) && message.contains("nested"), message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodings(String charset) throws DocumentException {
        var text = "openapi: 3.1.0\npaths: {/\u00e4: {get: {operationId: \u00f6}}}\n";
        var source = new Source("api.yaml", text.getBytes(Charset.forName(charset)), null);
        assertEquals("\u00f6", OpenApiDocument.parse(source).routes().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "ISO-8859-1"})
    void encodingsOfJson(String charset) throws DocumentException {
        var text = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"\u00e4\"}, \"paths\": {\"/o\": {\"get\": {}}}}";
        var source = new Source("api.json", text.getBytes(Charset.forName(charset)), null);
        assertEquals("/o", OpenApiDocument.parse(source).routes().get(0).path());
    }

    private static Reading read(byte[] text) throws DocumentException {
        var document = OpenApiDocument.parse(new Source("api.yaml", text, null));
        return document.read(document.routes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0\npaths:\n  %s", "{\"openapi\": \"3.1.0\", \"paths\":\n\n{%s}}"})
    void whatIsNoUnicodeIsWhatWindowsWrites(String frame) throws DocumentException {
        var text = frame.formatted("\"/gr\u00f6\u00dfe\u20ac\": {\"get\": {\"description\": \"\u00fc\"}}");
        var reading = read(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                "/gr\u00f6\u00dfe\u20ac",
                reading.api().operations().get(0).route().path());
        assertEquals(
                List.of("WARNING #:3 this is no UTF-8, as a document must be: all of it is read as Windows-1252"),
                Documents.remarks(reading));
    }

    @Test
    void aFewBytesThatAreNoUnicodeDoNotChangeTheRest() throws DocumentException {
        var text = "openapi: 3.1.0\npaths:\n  /\u00f6: {get: {description: '?'}}".getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xE4;
        var reading = read(text);
        assertEquals("/\u00f6", reading.api().operations().get(0).route().path());
        assertEquals(
                List.of(
                        "WARNING #:3 this is no UTF-8, as the document is elsewhere: what nobody can read stands for it"),
                Documents.remarks(reading));
    }

    @Test
    void aCharacterThatStandsForWhatNobodyCouldReadMayBeWritten() {
        assertEquals(
                List.of(), Documents.remarks(Documents.read("openapi: 3.1.0\npaths: {/a: {get: {summary: \uFFFD}}}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// by hand\n{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {}\n}",
                "// a\n// b\n{\"paths\": {}}",
                "// a\n{\"paths\":{}}",
                "// a"
            })
    void aCommentOfJavaScriptComesFirst(String text) {
        for (var name : List.of("api.json", "api.yaml")) {
            var failure = failure(name, text);
            assertEquals(
                    name + " cannot be read: `//` begins no comment in JSON, nor in YAML, where `#` does"
                            + " (line 1, column 1)",
                    failure.getMessage());
            assertEquals(1, failure.line());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"openapi\": \"3.1.0\",\n// all of them\n\t\"paths\": {}}",
                "{\"openapi\":\n\"3.1.0\", // all of them\n\t\"paths\": {}}",
                "{\"openapi\":\n\"3.1.0\", // all \"of\" them\n\n\t\"paths\": {}}",
                "{\"x-sure\": \"it's //\",\n\"x-true\": true // or\n, \"paths\" {}}",
                "{\"a\":\n{\"/a//b\": \"c\\\"//\"}// or\n \"paths\": {}}",
            })
    void aCommentOfJavaScriptWithinBraces(String text) {
        for (var name : List.of("api.json", "api.yaml")) {
            var failure = failure(name, text);
            assertTrue(failure.getMessage().contains("`//` begins no comment"), failure.getMessage());
            assertEquals(2, failure.line());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"openapi\": \"3.1.0\",\n\"servers\": [{\"url\": \"//api.example.com\"}],\n\"x\" 1}",
                "{\"a\":\n[\"//a\", \"\\\"//\", \"http://b\"],\n\"it's\" \"//\"}",
                "{\"a\": 1,\n\n\"x\" 1, // b\n\"b\": 2}",
            })
    void slashesInTextsBeginNoComment(String text) {
        for (var name : List.of("api.json", "api.yaml")) {
            var failure = failure(name, text);
            assertTrue(failure.getMessage().contains(" is not valid "), failure.getMessage());
            assertEquals(3, failure.line());
        }
    }

    @Test
    void aLineWithoutEndIsSearchedForComments() {
        for (var part : List.of("/", "//", "'", "\"//\",", "\"", "a//", "\\\"//")) {
            var text = "{\"openapi\": " + part.repeat(1_000_000) + "\n}";
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> failure("api.json", text));
        }
    }

    @Test
    void aLineWithoutEndIsReadForItsTabs() {
        for (var part : List.of("\t", "\"v\",\t ")) {
            var text = "openapi: 3.1.0\nx-list: [\"a\"," + part.repeat(50_000) + "\"b\"]\n}";
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> failure("api.yaml", text));
        }
    }

    @Test
    void anEscapeThatIsNoCharacterHasALine() {
        assertEquals(
                "api.yaml is not valid YAML: it holds characters that YAML does not allow (line 2, column 10)",
                message("openapi: 3.1.0\ninfo: \"\\UFFFFFFFF\"\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD\nopenapi: 3.1.0\n=======\nopenapi: 3.0.3\n>>>>>>> main\npaths: {}",
                "<<<<<<< HEAD\n{\"openapi\": \"3.1.0\",\n=======\n{\"openapi\": \"3.0.3\",\n>>>>>>> main\n\"paths\": {}}"
            })
    void aConflictThatNobodyHasResolved(String text) {
        for (var name : List.of("api.json", "api.yaml")) {
            assertEquals(
                    name + " holds a conflict that nobody has resolved: `<<<<<<<` (line 1, column 1)",
                    failure(name, text).getMessage());
        }
        assertEquals(2, failure("api.yaml", "openapi: 3.1.0\n" + text).line());
    }

    @Test
    void columnsCountCharacters() {
        var failure = failure("api.json", "{\"\u00e4\u20ac\": \"\u00f6\", oops}");
        assertEquals(13, failure.column(), failure.getMessage());
    }

    @Test
    void aByteOrderMark() {
        assertEquals(
                List.of(), Documents.parse("\uFEFFopenapi: 3.1.0\npaths: {}").routes());
    }

    @Test
    void controlCharactersInDescriptionsDoNoHarm() {
        var reading = Documents.thing("{type: string, description: \"a\u0085b\u009dc\u0007d\"}");
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void whatPeopleWriteAndYamlAllows() {
        var reading = Documents.thing("""
                properties:
                  <<: {a: &text {type: string}}
                  b: *text
                  =: {type: string}
                  200: {type: string}
                  no: {type: string}
                  b: {type: boolean}
                """);
        assertEquals(List.of("b", "=", "200", "no", "a"), Documents.names(Documents.structure(reading)));
        assertEquals(
                "BOOLEAN",
                ((io.wirescribe.processor.model.Type.Scalar) Documents.property(Documents.structure(reading), "b")
                                .value()
                                .type())
                        .kind()
                        .name());
    }

    @Test
    void jsonWithCommentsIsYaml() {
        assertEquals(
                List.of(),
                Documents.parse("{\n  # a comment\n  \"openapi\": \"3.1.0\", \"paths\": {},\n}")
                        .routes());
    }

    @Test
    void jsonWithTabsIsJson() {
        assertEquals(
                List.of(),
                Documents.parse("{\n\t\"openapi\":\t\"3.1.0\", \"paths\": {}\n}")
                        .routes());
    }

    @Test
    void brokenDocumentsDoNotShareTheirText() {
        var failure = failure("api.yaml", "openapi: 3.1.0\nkey: \"" + "s3cr3t".repeat(1000));
        assertFalse(failure.getMessage().contains("s3cr3t"), failure.getMessage());
        assertTrue(failure.getMessage().getBytes(StandardCharsets.UTF_8).length < 300);
    }
}
