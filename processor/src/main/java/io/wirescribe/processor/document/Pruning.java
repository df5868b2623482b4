package io.wirescribe.processor.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what some operations say of themselves out of the tree, their {@code $ref}s followed, and has swagger-parser
 * read that and nothing else. Schemas stay behind: swagger-parser does not carry all that they say.
 */
final class Pruning {

    /** Beside any other, swagger-parser does not know what is the default. */
    private static final Set<String> STYLES =
            Set.of("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject");

    private final DocumentTree tree;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;
    private final ObjectNode schemes;

    Pruning(DocumentTree tree) {
        this.tree = tree;
        var version = tree.root().textOf("openapi");
        root.put("openapi", version != null && version.startsWith("3.0") ? "3.0.3" : "3.1.0");
        texts(
                tree.follow(tree.root().field("info")),
                root.putObject("info").put("version", "1"),
                "title",
                "summary",
                "description");
        servers(tree.root().itemsOf("servers"), root.putArray("servers"));
        this.paths = root.putObject("paths");
        this.schemes = root.putObject("components").putObject("securitySchemes");
    }

    void operation(Wanted operation) {
        var cut = paths.putObject("/" + paths.size()).putObject("post");
        truths(operation.spot(), cut, "deprecated");
        var parameters = cut.putArray("parameters");
        for (var parameter : operation.parameters()) {
            var each = parameters.addObject();
            texts(parameter, each, "name", "in", "description");
            if (QueryString.whole(parameter)) { // which swagger-parser does not know
                each.put("in", "query");
            }
            if (STYLES.contains(String.valueOf(parameter.textOf("style")))) {
                texts(parameter, each, "style");
            }
            truths(parameter, each, "required", "deprecated", "explode");
        }
        if (operation.body() != null) {
            body(operation.body(), cut.putObject("requestBody"));
        }
        var answers = cut.putObject("responses");
        operation.answers().forEach((status, answer) -> body(answer, answers.putObject(status)));
    }

    void security(String name, Spot named) {
        var scheme = tree.follow(named);
        if (scheme != null) {
            var cut = schemes.putObject(name);
            texts(scheme, cut, "type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl");
            if ("oauth2".equals(scheme.textOf("type"))) {
                cut.putObject("flows");
            }
        }
    }

    /** What was cut, as swagger-parser sees it. */
    OpenAPI read() {
        // deserialize() would do, but makes an ObjectMapper first, which costs more than all the rest
        return new OpenAPIDeserializer().parseRoot(root, new OpenAPIDeserializer.ParseResult(), null);
    }

    /**
     * One of the operations that were cut.
     *
     * @param index counts them in the order they were cut
     */
    static Operation operation(OpenAPI read, int index) {
        var path = Objects.requireNonNull(read.getPaths().get("/" + index));
        return Objects.requireNonNull(path.getPost());
    }

    private static void body(Spot body, ObjectNode cut) {
        cut.put("description", "");
        texts(body, cut, "description");
        truths(body, cut, "required");
        var contents = cut.putObject("content");
        body.fieldsOf("content").forEach(content -> contents.putObject(content.name()));
    }

    private static void servers(List<Spot> servers, ArrayNode cut) {
        for (var server : servers) {
            if (server.textOf("url") == null) {
                continue;
            }
            var each = cut.addObject();
            texts(server, each, "url", "description");
            var variables = each.putObject("variables");
            for (var variable : server.fieldsOf("variables")) {
                var one = variables.putObject(variable.name());
                texts(variable, one, "default", "description");
                var values = one.putArray("enum");
                variable.itemsOf("enum").stream()
                        .map(Spot::text)
                        .filter(Objects::nonNull)
                        .forEach(values::add);
            }
        }
    }

    private static void texts(@Nullable Spot spot, ObjectNode cut, String... names) {
        for (var name : names) {
            var text = spot == null ? null : spot.textOf(name);
            if (text != null) {
                cut.put(name, text);
            }
        }
    }

    private static void truths(Spot spot, ObjectNode cut, String... names) {
        for (var name : names) {
            var field = spot.field(name);
            var truth = field == null ? null : field.truth();
            if (truth != null) {
                cut.put(name, truth);
            }
        }
    }
}
