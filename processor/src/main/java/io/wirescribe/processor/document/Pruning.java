package io.wirescribe.processor.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what some operations say of themselves out of the tree and has swagger-parser read that, and nothing else.
 * {@code $ref}s are followed on the way, and each object says where it was cut from. Schemas are left behind:
 * swagger-parser does not carry all that they say, and reading them costs it the most.
 */
final class Pruning {

    private static final String ORIGIN = "x-wirescribe-origin";

    private final DocumentTree tree;
    private final Remarks remarks;
    private final List<Spot> origins = new ArrayList<>();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    Pruning(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        var version = tree.root().textOf("openapi");
        root.put("openapi", version != null && version.startsWith("3.0") ? "3.0.3" : "3.1.0");
        texts(tree.root().field("info"), root.putObject("info").put("version", "1"), "title", "summary", "description");
        servers(tree.root().itemsOf("servers"), root.putArray("servers"));
        root.putObject("paths");
        root.putObject("components").putObject("securitySchemes");
    }

    /** @param parameters its own and its path's, as they hold for it */
    void operation(Spot operation, List<Spot> parameters) {
        var paths = (ObjectNode) root.get("paths");
        var cut = mark(operation, paths.putObject("/" + paths.size()).putObject("post"));
        texts(operation, cut, "summary", "description");
        truths(operation, cut, "deprecated");
        var list = cut.putArray("parameters");
        for (var parameter : parameters) {
            var each = mark(parameter, list.addObject());
            texts(parameter, each, "name", "in", "description", "style");
            truths(parameter, each, "required", "deprecated", "explode");
            each.putObject("schema");
        }
        var body = target(operation.field("requestBody"));
        if (body != null) {
            body(body, cut.putObject("requestBody"));
        }
        var answers = cut.putObject("responses");
        for (var field : operation.fieldsOf("responses")) {
            var answer = field.name().startsWith("x-") ? null : target(field);
            if (answer != null) {
                body(answer, answers.putObject(field.name()));
            }
        }
    }

    void security(Spot named) {
        var scheme = target(named);
        if (scheme != null) {
            var cut = mark(named, ((ObjectNode) root.at("/components/securitySchemes")).putObject(named.name()));
            texts(scheme, cut, "type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl");
            if ("oauth2".equals(scheme.textOf("type"))) {
                cut.putObject("flows");
            }
        }
    }

    OpenAPI read() {
        return new OpenAPIDeserializer().deserialize(root).getOpenAPI();
    }

    static Operation operation(OpenAPI read, int index) {
        return read.getPaths().get("/" + index).getPost();
    }

    /** Where something that swagger-parser has read was cut from. */
    Spot origin(@Nullable Map<String, Object> extensions) {
        var index = extensions == null ? null : extensions.get(ORIGIN);
        return index instanceof Number number ? origins.get(number.intValue()) : tree.root();
    }

    private void body(Spot body, ObjectNode cut) {
        mark(body, cut);
        cut.put("description", "");
        texts(body, cut, "description");
        truths(body, cut, "required");
        var contents = cut.putObject("content");
        for (var content : body.fieldsOf("content")) {
            var target = target(content);
            if (target != null) {
                mark(target, contents.putObject(content.name()));
            }
        }
    }

    private static void servers(List<Spot> servers, ArrayNode cut) {
        for (var server : servers) {
            var each = cut.addObject();
            texts(server, each, "url", "description");
            var variables = each.putObject("variables");
            for (var variable : server.fieldsOf("variables")) {
                var one = variables.putObject(variable.name());
                texts(variable, one, "default", "description");
                var values = one.putArray("enum");
                variable.itemsOf("enum").stream().map(Spot::text).forEach(values::add);
            }
        }
    }

    /** What a part is or refers to; null, with a warning, if that is nowhere. */
    private @Nullable Spot target(@Nullable Spot part) {
        var target = tree.follow(part);
        if (part != null && (target == null || !target.mapping())) {
            remarks.warning(part, "leads to nothing that can be read and is left out");
            return null;
        }
        return target;
    }

    private ObjectNode mark(Spot spot, ObjectNode cut) {
        cut.put(ORIGIN, origins.size());
        origins.add(spot);
        return cut;
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
            if (field != null && field.node() instanceof Node.Truth truth) {
                cut.put(name, truth.value());
            }
        }
    }
}
