package io.wirescribe.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonBoolean;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonNull;
import io.wirescribe.json.JsonNumber;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import io.wirescribe.processor.document.Suites;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schemas of JSON Schema's own tests, each the property of a request: what the schema allows is taken and written
 * as it came, what it does not allow is refused. A schema that names no type is given that of the test's value, as only
 * a typed value can be held to anything.
 */
class JsonSchemaSuiteTest {

    @TempDir
    static Path temporary;

    /** Of keywords that the others do not speak of. */
    private static final Path OWN = Path.of("src/test/resources/json-schema");

    /** What tells of what type a value is. */
    private static final List<String> TELLING =
            List.of("type", "const", "enum", "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf");

    private static List<Subject> subjects = List.of();
    private static URLClassLoader generated;

    /** A schema as a request's type, and the values to try with it. */
    private record Subject(String type, String story, JsonValue schema, List<Map<String, JsonValue>> tests) {}

    @BeforeAll
    static void generate() throws IOException {
        subjects = new ArrayList<>(subjects(OWN));
        var folder = Suites.folder("json-schema");
        if (Files.isDirectory(folder)) {
            subjects.addAll(subjects(folder));
        }
        Files.writeString(temporary.resolve("document.json"), document().toString());
        var source = new StringBuilder("package com.acme;\n\nimport io.wirescribe.*;\n\n")
                .append("@OpenApiClient(\"document.json\")\ninterface Suite {\n\n");
        subjects.forEach(subject -> source.append("    void send%1$s(%1$s body);\n".formatted(subject.type())));
        var output = temporary.resolve("output");
        var outcome = Case.in(output)
                .documents(temporary)
                .source("Suite.java", source.append("}\n").toString())
                .compile();
        assertTrue(outcome.success(), () -> String.join("\n", outcome.said()));
        generated = new URLClassLoader(
                new URL[] {output.resolve("classes").toUri().toURL()}, JsonSchemaSuiteTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        if (generated != null) {
            generated.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> aBuilderHoldsValuesToTheSchema() {
        return subjects.stream()
                .map(subject -> DynamicTest.dynamicTest(subject.story(), () -> {
                    for (var test : subject.tests()) {
                        check(subject, test);
                    }
                }));
    }

    private static void check(Subject subject, Map<String, JsonValue> test) throws ReflectiveOperationException {
        var story = test.get("description").asString() + ": " + test.get("data");
        var sent = JsonValue.of(Map.of("value", test.get("data")));
        var taken = taken(subject, sent);
        if (test.get("valid").asBoolean()) {
            assertEquals(Optional.of(sent), taken, story);
        } else if (taken.equals(Optional.of(sent))) {
            assertTrue(
                    CarriedAnyway.why(subject.schema(), test.get("data")).isPresent(),
                    () -> story + " was taken by " + subject.schema());
        }
    }

    /** What is written again; nothing if it was refused. */
    private static Optional<JsonValue> taken(Subject subject, JsonValue sent) throws ReflectiveOperationException {
        var codec = codec(subject);
        try {
            return Optional.of(JsonValue.parse(new String(again(codec, sent), UTF_8)));
        } catch (JsonException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static <T> byte[] again(Codec<T> codec, JsonValue sent) {
        return codec.encode(codec.decode(sent.toString().getBytes(UTF_8)));
    }

    private static Codec<?> codec(Subject subject) throws ReflectiveOperationException {
        Field codec = generated.loadClass("com.acme." + subject.type()).getField("JSON");
        codec.setAccessible(true);
        return (Codec<?>) codec.get(null);
    }

    private static List<Subject> subjects(Path folder) throws IOException {
        var subjects = new ArrayList<Subject>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (var group : JsonValue.parse(Files.readString(file)).asList()) {
                    add(file.getFileName().toString(), group.asMap(), subjects);
                }
            }
        }
        return subjects;
    }

    private static void add(String file, Map<String, JsonValue> group, List<Subject> subjects) {
        if (!(group.get("schema") instanceof JsonObject schema)) {
            return;
        }
        var tests = new LinkedHashMap<String, List<Map<String, JsonValue>>>();
        for (var test : group.get("tests").asList()) {
            var type = TELLING.stream().anyMatch(schema.asMap()::containsKey)
                    ? "any"
                    : type(test.asMap().get("data"));
            if (!type.equals("null")) {
                tests.computeIfAbsent(type, key -> new ArrayList<>()).add(test.asMap());
            }
        }
        tests.forEach((type, ofType) -> {
            var name = "Subject" + file.replaceAll("\\W|json$", "") + subjects.size();
            var story = file + ": " + group.get("description").asString() + " (" + type + ")";
            subjects.add(new Subject(name, story, typed(schema, type, name), ofType));
        });
    }

    /** The schema with a type; its references lead to where it is now. */
    private static JsonValue typed(JsonObject schema, String type, String name) {
        var typed = new LinkedHashMap<>(schema.asMap());
        if (!type.equals("any")) {
            typed.put("type", JsonValue.of(type));
        }
        return JsonValue.parse(JsonValue.of(typed)
                .toString()
                .replace("\"$ref\":\"#", "\"$ref\":\"#/components/schemas/" + name + "/properties/value"));
    }

    private static String type(JsonValue value) {
        if (value instanceof JsonObject) {
            return "object";
        } else if (value instanceof JsonArray) {
            return "array";
        } else if (value instanceof JsonString) {
            return "string";
        } else if (value instanceof JsonNumber) {
            return "number";
        }
        return value instanceof JsonBoolean ? "boolean" : value instanceof JsonNull ? "null" : "any";
    }

    private static JsonValue document() {
        var schemas = new LinkedHashMap<String, JsonValue>();
        var paths = new LinkedHashMap<String, JsonValue>();
        for (var subject : subjects) {
            schemas.put(
                    subject.type(),
                    JsonValue.of(Map.of(
                            "type", "object",
                            "required", List.of("value"),
                            "properties", Map.of("value", subject.schema()))));
            paths.put("/" + subject.type(), JsonValue.parse("""
                    {"post": {
                      "operationId": "send%1$s",
                      "requestBody": {
                        "required": true,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/%1$s"}}}
                      },
                      "responses": {"204": {"description": "It is taken."}}
                    }}
                    """.formatted(subject.type())));
        }
        return JsonValue.of(Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of("title", "Schemas", "version", "1"),
                "paths",
                paths,
                "components",
                Map.of("schemas", schemas)));
    }
}
