package io.wirescribe.processor.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether a document is one that can be read, and what to do if it is not. */
final class Versions {

    /** What else people keep beside their OpenAPI documents, by the field that tells. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("asyncapi", "an AsyncAPI document");
        OTHERS.put("overlay", "an OpenAPI overlay");
        OTHERS.put("arazzo", "an Arazzo document");
        OTHERS.put("raml", "a RAML document");
        OTHERS.put("$schema", "a JSON schema");
        OTHERS.put("item", "a Postman collection");
    }

    private static final Set<String> PARTS = Set.of("paths", "components", "webhooks");

    private static final int MENTIONED = 5;
    private static final int LONGEST_MENTION = 30;

    private Versions() {}

    /** The document's top. */
    static Node checked(String name, @Nullable Node root) throws DocumentException {
        if (root == null || root instanceof Node.Nothing) {
            throw new DocumentException(name + " is empty");
        }
        if (!(root instanceof Node.Mapping)) {
            var what = root instanceof Node.Sequence ? "a list" : "a single value";
            throw new DocumentException(
                    name + " is not an OpenAPI document: it holds " + what, root.line(), root.column());
        }
        check(Spot.top(name, root));
        return root;
    }

    /** The {@code 2} of {@code 3.2.0}. */
    static int minor(Spot root) {
        var version = root.textOf("openapi");
        return version == null || !version.startsWith("3.") ? 0 : Character.digit(version.charAt(2), 10);
    }

    private static void check(Spot root) throws DocumentException {
        var name = root.pointer().document();
        var version = root.textOf("openapi");
        if (version != null && version.matches("3\\.[012]([.-].*)?")) {
            if (PARTS.stream().noneMatch(root::has)) {
                throw new DocumentException(
                        "%s describes nothing: it has none of `paths`, `components` and `webhooks`".formatted(name),
                        root.line(),
                        root.node().column());
            }
            return;
        } else if (version != null) {
            throw at(
                    root,
                    "openapi",
                    "%s is written in OpenAPI %s; versions 3.0, 3.1 and 3.2 can be read"
                            .formatted(name, shortened(version)));
        } else if (root.has("openapi")) {
            throw at(root, "openapi", name + " does not say which version of OpenAPI it is written in");
        } else if (root.has("swagger")) {
            throw at(root, "swagger", converted(name, "Swagger " + shortened(version(root, "swagger"))));
        } else if (root.has("swaggerVersion")) {
            throw at(root, "swaggerVersion", converted(name, "Swagger " + shortened(version(root, "swaggerVersion"))));
        }
        throw new DocumentException(
                "%s is not an OpenAPI document: it has no field `openapi`, %s".formatted(name, found(root)), 1, 1);
    }

    private static String converted(String name, String version) {
        return "%s is written in %s; versions 3.0, 3.1 and 3.2 of OpenAPI can be read. Convert it, for instance with `npx swagger2openapi %s`"
                .formatted(name, version, name);
    }

    private static String version(Spot root, String field) {
        var version = root.textOf(field);
        return version == null ? "" : version;
    }

    private static String found(Spot root) {
        for (var other : OTHERS.entrySet()) {
            if (root.has(other.getKey())) {
                return "but `" + other.getKey() + "`: it seems to be " + other.getValue();
            }
        }
        if (root.names().isEmpty()) {
            return "nor any other";
        }
        var names =
                root.names().stream().limit(MENTIONED).map(Versions::shortened).collect(Collectors.joining(", "));
        return "only " + names + (root.names().size() > MENTIONED ? " and others" : "");
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST_MENTION ? line.substring(0, LONGEST_MENTION) + "..." : line;
    }

    private static DocumentException at(Spot root, String field, String message) {
        var spot = root.field(field);
        return spot == null
                ? new DocumentException(message)
                : new DocumentException(message, spot.line(), spot.node().column());
    }
}
