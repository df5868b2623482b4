package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text in every place where a document can hold text: none of it becomes code, or a file anywhere else. */
class HostileTextTest {

    private static final String MARK = "wirescribe.hostile";
    private static final String ATTACK = "System.setProperty(\"" + MARK + "\", \"1\");";

    private static final Pattern DIRECTION = Pattern.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]");

    private static final List<String> HOSTILE = List.of(
            "*/ static { " + ATTACK + " } /*",
            "\\u002a/ static { " + ATTACK + " } /\\u002a",
            "\\u002a\\u002f static {}",
            "\\uuu002a/",
            "\"; static { " + ATTACK + " } String s = \"",
            "\") static { " + ATTACK + " } //",
            "\\\"; " + ATTACK + " //",
            "\\",
            "\\u0022; " + ATTACK + " //",
            "\n*/ } static { " + ATTACK + " } //",
            "\r\n" + ATTACK,
            "\u2028" + ATTACK + "\u2029\u0085",
            "\"\"\"",
            "$L $S $T $N $$ $1L $W $> $< $[ $]",
            "${jndi:ldap://127.0.0.1/x}",
            "@Deprecated",
            "{@link Evil} {@inheritDoc} {@code",
            "}}}{{{",
            "<script>alert(1)</script> <!-- -->",
            "@param x @throws Evil @see #",
            "../../../../evil",
            "/etc/passwd",
            "C:\\evil",
            "com.acme.Evil; import java.util.*",
            "class",
            "Object",
            "record",
            "null",
            "_",
            "$",
            "\u0000\u0001\u001b\u007f\ufeff\ufffe",
            "😀",
            "\u200b\u202e\ufdfa",
            "access\u202e\u2066// admin\u2069\u2066",
            "\\\u2067\u202a\u202b\u202c\u202d\u2068\u200e\u200f\u061c",
            "a".repeat(5000),
            "İıſK",
            "%s %n %1$s",
            "`md` [a](javascript:x) ![i](http://x/*/) **b*/",
            "[*](x)/ static { " + ATTACK + " } /[*](x)",
            "![*](x)/ static { " + ATTACK + " } /![*](x)",
            "\\**/ static { " + ATTACK + " } /*" + " on and on".repeat(40),
            "`\\`u002a/ static { " + ATTACK + " } `/`*" + " on and on".repeat(40),
            " ",
            "-->",
            "?#[]@!&'()*+,;=%2F%00");

    @TempDir
    Path temporary;

    @Test
    void nothingBecomesCode() throws Exception {
        hold(HOSTILE);
    }

    @Test
    @Tag("fuzz")
    void norDoesAnyOfTheNaughtyStrings() throws Exception {
        var file = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "suites/strings/blns.json");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(file), file + " is not there");
        var texts = ((JsonArray) JsonValue.parse(Files.readString(file)))
                .items().stream().map(each -> ((JsonString) each).value()).toList();
        for (int i = 0; i < texts.size(); i += 40) {
            hold(texts.subList(i, Math.min(texts.size(), i + 40)));
        }
    }

    private void hold(List<String> texts) throws Exception {
        var folder = Files.createDirectory(
                temporary.resolve("batch" + temporary.toFile().list().length));
        var documents = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.size(); i++) {
            documents.put("text" + i, document(texts.get(i)));
        }
        documents.put("all", together(texts));
        var outcome = Batch.compile(folder, documents);
        for (var wrong : List.of(outcome.faults(), outcome.refusals())) {
            assertEquals(
                    List.of(),
                    wrong.stream()
                            .map(each -> each + " <- " + texts(texts, each))
                            .toList());
        }
        assertEquals(List.of(), strangers(folder));
        assertEquals(List.of(), reordered(folder));
        load(folder);
        assertNull(System.getProperty(MARK));
    }

    private static String texts(List<String> texts, String fault) {
        var number = fault.split(":", 2)[0].replaceAll("\\D", "");
        return number.isEmpty() ? "all" : texts.get(Integer.parseInt(number));
    }

    /** Files that are not where they should be, or not called as they should be. */
    private List<String> strangers(Path folder) throws IOException {
        var allowed = "(generated|classes)/\\w+/[\\w$]+\\.(java|class)|classes/META-INF/wirescribe/\\w+\\.record"
                + "|(generated/META-INF/wirescribe|wirescribe/classes)/\\w+\\.surface|documents/\\w+\\.json";
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(folder))
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.matches("(?U)" + allowed))
                    .toList();
        }
    }

    /** Files with characters that show the text around them in another order than it has. */
    private static List<String> reordered(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("generated"))) {
            var found = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (DIRECTION.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
            return found;
        }
    }

    private static void load(Path folder) throws Exception {
        var classes = folder.resolve("classes");
        var initialized = new TreeSet<String>();
        try (var loader = new java.net.URLClassLoader(
                        new java.net.URL[] {classes.toUri().toURL()});
                Stream<Path> files = Files.walk(classes)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                initialized.add(Class.forName(name, true, loader).getName());
            }
        }
        assertTrue(initialized.size() > 100, initialized.toString());
    }

    /** One text in every place. */
    private static String document(String text) {
        return PLACES.replace("TEXT", quoted(text));
    }

    /** Many texts as the names of many things. */
    private static String together(List<String> texts) {
        var properties = texts.stream()
                .distinct()
                .map(text -> quoted(text) + ": {\"type\": \"string\", \"default\": " + quoted(text) + "}")
                .collect(Collectors.joining(", "));
        var schemas = texts.stream()
                .distinct()
                .map(text -> quoted(text) + ": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}")
                .collect(Collectors.joining(", "));
        var references = new ArrayList<String>();
        for (var text : texts.stream().distinct().toList()) {
            var pointer = text.replace("~", "~0").replace("/", "~1").replace("%", "%25");
            references.add(quoted(text) + ": {\"$ref\": " + quoted("#/components/schemas/" + pointer) + "}");
        }
        var values = texts.stream().distinct().map(HostileTextTest::quoted).collect(Collectors.joining(", "));
        return """
                {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"post": {"operationId": "a",
                 "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object",
                   "required": [%s], "properties": {%s}}}}},
                 "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "object",
                   "properties": {"one": {"type": "string", "enum": [%s]}, "all": {"type": "object", "properties": {%s}}}}}}}}}}},
                 "components": {"schemas": {%s}}}""".formatted(values, properties, values, String.join(", ", references), schemas);
    }

    private static String quoted(String text) {
        return JsonValue.JSON.encodeToString(JsonValue.of(text));
    }

    private static final String PLACES = """
            {"openapi": "3.1.0",
             "info": {"title": TEXT, "version": TEXT, "description": TEXT, "summary": TEXT},
             "tags": [{"name": TEXT, "description": TEXT}],
             "servers": [{"url": TEXT, "description": TEXT, "variables": {TEXT: {"default": TEXT, "enum": [TEXT], "description": TEXT}}}],
             "security": [{TEXT: [TEXT]}, {"key": []}, {"basic": []}],
             "paths": {
               "/things/{id}": {"summary": TEXT, "post": {
                 "operationId": TEXT, "summary": TEXT, "description": TEXT, "tags": [TEXT],
                 "parameters": [
                   {"name": "id", "in": "path", "required": true, "description": TEXT, "schema": {"type": "string", "pattern": TEXT, "default": TEXT}},
                   {"name": TEXT, "in": "query", "description": TEXT, "schema": {"type": "string", "enum": [TEXT], "default": TEXT}},
                   {"name": TEXT, "in": "header", "required": true, "schema": {"const": TEXT}},
                   {"name": "other", "in": "header", "style": TEXT, "schema": {"type": TEXT, "format": TEXT}}],
                 "requestBody": {"required": true, "description": TEXT, "content": {
                   "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": TEXT}, TEXT: {"schema": {"type": "string"}}}},
                 "responses": {
                   "200": {"description": TEXT, "headers": {TEXT: {"description": TEXT}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}, "text/event-stream": {"schema": {"$ref": "#/components/schemas/Choice"}}}},
                   "4XX": {"description": TEXT, "content": {"application/json": {"schema": {"type": "object", "title": TEXT, "properties": {TEXT: {"type": "string"}}}}}},
                   TEXT: {"description": TEXT}}}},
               TEXT: {"get": {"responses": {"200": {"description": TEXT, "content": {"application/json": {"schema": {"type": "string"}}}}}}, TEXT: {}}},
             "components": {
               "securitySchemes": {
                 TEXT: {"type": "apiKey", "in": "header", "name": TEXT, "description": TEXT},
                 "key": {"type": "apiKey", "in": "query", "name": TEXT},
                 "basic": {"type": "http", "scheme": "basic", "description": TEXT}},
               "schemas": {
                 "Thing": {"type": "object", "title": TEXT, "description": TEXT, "required": [TEXT, "kind"],
                   "properties": {
                     TEXT: {"type": "string", "description": TEXT, "default": TEXT, "example": TEXT, "format": TEXT, "pattern": TEXT},
                     "kind": {"const": TEXT, "description": TEXT},
                     "maybe": {"const": TEXT},
                     "list": {"type": "array", "items": {"type": "string", "enum": [TEXT, "b"]}, "default": [TEXT]},
                     "map": {"type": "object", "additionalProperties": {"type": "object", "properties": {TEXT: {"type": "integer", "default": TEXT}}}, "default": {TEXT: TEXT}},
                     "limited": {"type": TEXT, "minimum": TEXT, "maxLength": TEXT},
                     "choice": {"$ref": "#/components/schemas/Choice"},
                     "named": {"$ref": "#/components/schemas/Enum"}},
                   "additionalProperties": {"description": TEXT}},
                 "Enum": {"type": "string", "enum": [TEXT, "a"], "description": TEXT},
                 "Choice": {"description": TEXT, "oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}],
                   "discriminator": {"propertyName": TEXT, "mapping": {TEXT: "#/components/schemas/One", "two": TEXT}}},
                 "One": {"type": "object", "properties": {TEXT: {"type": "string"}, "a": {"type": "string"}}},
                 "Two": {"type": "object", "required": [TEXT], "properties": {TEXT: {"type": "string"}, "b": {"$ref": TEXT}}}}}}
            """;
}
