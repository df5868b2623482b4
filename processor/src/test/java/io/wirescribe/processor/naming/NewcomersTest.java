package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Reading;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is added to a document takes no name of what was there, if that one is spelled as it is called. */
class NewcomersTest {

    private static final String CREATE = """
            post:
              operationId: %s
              requestBody: {content: {application/json: {schema: {properties: {%s: {type: string}}}}}}
              responses: {'204': {description: Done.}}
            """;

    @Test
    void anOperationKeepsItsName() throws DocumentException {
        for (var id : List.of("create_user", "CreateUser", "create-user")) {
            var paths = path("/users", CREATE.formatted("createUser", "a")) + path("/a", CREATE.formatted(id, "b"));
            assertEquals(Map.of("/users", "createUser", "/a", "createUser2"), operations(paths));
            assertEquals(
                    "CreateUserRequest",
                    types(paths, "").get("#/paths/~1users/post/requestBody/content/application~1json/schema"),
                    id);
        }
    }

    @Test
    void anOperationIdGoesBeforeWhatIsNamedByItsPath() throws DocumentException {
        assertEquals(
                Map.of("/users", "postUsers2", "/z", "postUsers"),
                operations(path("/users", CREATE.replaceFirst(".*%s\n", "").formatted("a"))
                        + path("/z", CREATE.formatted("postUsers", "b"))));
    }

    @Test
    void aTypeKeepsItsName() throws DocumentException {
        for (var name : List.of("USER", "U_ser", "user", "'+User'", "A.User")) {
            var paths = path("/z", answer("User")) + path("/a", answer(name.replace("'", "")));
            var types = types(paths, schema("User", "a") + schema(name, "b"));
            assertEquals("User", types.get("#/components/schemas/User"), types::toString);
            assertEquals("UserId", types.get("#/components/schemas/User/properties/id"), types::toString);
        }
    }

    @Test
    void aNumberOfTheDocumentIsNoOthers() throws DocumentException {
        var paths = path("/a", answer("USER")) + path("/b", answer("User")) + path("/c", answer("User2"));
        var types = types(paths, schema("USER", "a") + schema("User", "b") + schema("User2", "c"));
        assertEquals("User3", types.get("#/components/schemas/USER"), types::toString);
        assertEquals("User2", types.get("#/components/schemas/User2"), types::toString);
    }

    private static String path(String path, String operation) {
        return path + ":\n" + operation.indent(2);
    }

    private static String answer(String schema) {
        return "get: {responses: {'200': {description: Found., content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}}"
                .formatted(schema);
    }

    private static String schema(String name, String property) {
        return "%s: {properties: {id: {properties: {%s: {type: string}}}}}\n".formatted(name, property);
    }

    private static Map<String, String> operations(String paths) throws DocumentException {
        var reading = read(paths, "");
        var names = Naming.of(reading.api(), "com.acme", List.of());
        var operations = new TreeMap<String, String>();
        for (Operation operation : reading.api().operations()) {
            operations.put(operation.route().path(), names.operation(operation));
        }
        return operations;
    }

    private static Map<String, String> types(String paths, String schemas) throws DocumentException {
        var types = new TreeMap<String, String>();
        Naming.of(read(paths, schemas).api(), "com.acme", List.of())
                .types()
                .forEach((pointer, name) -> types.put(pointer.fragment(), name));
        return types;
    }

    private static Reading read(String paths, String schemas) throws DocumentException {
        var text = """
                openapi: 3.1.0
                info: {title: Users, version: '1'}
                paths:
                """ + paths.indent(2) + "components:\n  schemas:\n" + schemas.indent(4);
        var document = OpenApiDocument.parse(new Source("users.yaml", text.getBytes(StandardCharsets.UTF_8), null));
        return document.read(document.routes());
    }
}
