package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Origin;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person would call a part of a document. It depends on nothing but where the part is, so that a part has the
 * same name whoever asks for it.
 */
final class Words {

    private static final Pattern JSON = Pattern.compile("(?i)[^;]*[/+]json\\s*(;.*)?");

    private static final Set<String> UNCOUNTED = Set.of("series", "news", "species");

    /** What holds things by their names. */
    private static final Set<String> CONTAINERS = Set.of(
            "$defs",
            "definitions",
            "schemas",
            "properties",
            "dependentSchemas",
            "headers",
            "callbacks",
            "encoding",
            "mediaTypes");

    private static final Node NOTHING = new Node.Mapping(Map.of(), 0, 0);

    private final DocumentTree tree;

    private final FileWords files;

    private final Merging merging;

    /** By the schemas of media types, whether one of JSON is the same. */
    private final IdentityHashMap<Node, Boolean> described = new IdentityHashMap<>();

    /** By what holds them. */
    private final IdentityHashMap<Node, Branches> branches = new IdentityHashMap<>();

    Words(DocumentTree tree) {
        this.tree = tree;
        this.files = new FileWords(tree.root());
        // what there is to say of schemas is said where they are read
        this.merging = new Merging(tree, new Remarks());
    }

    List<String> of(Spot spot) {
        List<String> words = new ArrayList<>();
        var part = spot.top();
        var steps = JsonPointer.steps(spot.fragment());
        int i = part == tree.root() ? 0 : files.say(spot, steps, words);
        part = descendant(part, steps.subList(0, i));
        while (i < steps.size() && part != null) {
            int length = step(part, steps.subList(i, steps.size()), words);
            if (!steps.get(i).equals("type")) {
                part = descendant(part, steps.subList(i, Math.min(i + length, steps.size())));
            }
            i += length;
        }
        return words.isEmpty() ? List.of("Document") : words;
    }

    /** What the document does not write but means has a place all the same. */
    private Spot descendant(Spot part, List<String> steps) {
        var descendant = part;
        for (var step : steps) {
            var child = tree.child(descendant, step);
            descendant = child == null ? descendant.implied(step, NOTHING) : child;
        }
        return descendant;
    }

    /** An operation's: its operationId, else its method and path. */
    static List<String> ofOperation(Spot operation, String method, String path) {
        var id = operation.textOf("operationId");
        if (id != null && !id.isBlank()) {
            return List.of(id);
        }
        List<String> words = new ArrayList<>();
        words.add(method.toLowerCase(Locale.ROOT));
        words.addAll(ofPath(path));
        return words;
    }

    /** Says the next step or steps, and how many these were. */
    private int step(Spot part, List<String> steps, List<String> words) {
        var next = steps.size() > 1 ? steps.get(1) : null;
        return switch (steps.get(0)) {
            case "components" -> component(steps, words);
            case "paths", "webhooks", "pathItems" -> path(part, steps, words);
            case "schema", "itemSchema", "contentSchema", "not", "if", "then", "else", "contains" -> 1;
            case "content" -> say(words, 2, medium(part, next));
            case "allOf" -> 2;
            case "properties" -> property(words, next);
            case "oneOf", "anyOf" -> say(words, branch(steps), branch(part, steps.get(0), next));
            case "requestBody" -> say(words, 1, "Request");
            case "responses" -> say(words, 2, response(part, next));
            case "parameters" -> say(words, 2, name(tree.child(part.field("parameters"), next), "Parameter"));
            case "additionalProperties", "unevaluatedProperties" -> say(words, 1, "Value");
            case "patternProperties" -> say(words, 2, "Value");
            case "prefixItems" -> say(words, 2, "Item" + next);
            case "type" -> say(words, 2, or(next, "type"));
            case "items" -> item(words);
            default ->
                steps.get(0).startsWith("x-") || CONTAINERS.contains(steps.get(0))
                        ? say(words, 2, or(next, steps.get(0)))
                        : say(words, 1, steps.get(0));
        };
    }

    /** A branch that is called by a property need not be named before that. */
    private static int property(List<String> words, @Nullable String name) {
        if (!words.isEmpty() && words.get(words.size() - 1).equals(Origin.WITH + name)) {
            words.remove(words.size() - 1);
        }
        return say(words, 2, or(name, "properties"));
    }

    private static int say(List<String> words, int steps, String... more) {
        words.addAll(List.of(more));
        return steps;
    }

    private static int component(List<String> steps, List<String> words) {
        if (steps.size() < 3 || steps.get(1).equals("pathItems")) {
            return 1;
        }
        var name = steps.get(2);
        words.add(name);
        if (steps.get(1).equals("responses") && !name.endsWith("Response")) {
            words.add("Response");
        } else if (steps.get(1).equals("requestBodies") && !name.endsWith("Request")) {
            words.add("Request");
        }
        return 3;
    }

    private int path(Spot paths, List<String> steps, List<String> words) {
        if (steps.size() < 2) {
            return 1;
        }
        int length = steps.size() > 3 && steps.get(2).equals("additionalOperations") ? 4 : 3;
        var operation = steps.size() < length ? null : paths;
        for (int i = 0; i < length && operation != null; i++) {
            operation = tree.child(operation, steps.get(i));
        }
        if (operation == null || !operation.mapping()) {
            words.addAll(ofPath(steps.get(1)));
            return 2;
        }
        words.addAll(ofOperation(operation, steps.get(length - 1), steps.get(1)));
        return length;
    }

    /** The first answer that all goes well with is the response; others say their status too. */
    private static String[] response(Spot operation, @Nullable String status) {
        var first = operation.fieldsOf("responses").stream()
                .map(Spot::name)
                .filter(each -> each.startsWith("2"))
                .findFirst();
        return status == null || status.equals(first.orElse("default"))
                ? new String[] {"Response"}
                : new String[] {status, "Response"};
    }

    /** Of several media types JSON is what one means; another says what it is, unless it is described as JSON is. */
    private String[] medium(Spot body, @Nullable String type) {
        if (type == null || json(type)) {
            return new String[0];
        }
        var others = body.fieldsOf("content").stream()
                .filter(medium -> json(medium.name()))
                .toList();
        if (others.isEmpty() || described(tree.child(body.field("content"), type), others)) {
            return new String[0];
        }
        return type.startsWith("multipart/")
                ? new String[] {"Multipart"}
                : new String[] {type.replaceAll("[;].*|.*/(x-)?(www-)?|-urlencoded", "")};
    }

    /** Whether it is described as one of the others is. It is asked for every part of it, and looked at once. */
    private boolean described(@Nullable Spot medium, List<Spot> others) {
        var schema = medium == null ? null : medium.field("schema");
        return schema != null
                && described.computeIfAbsent(
                        schema.node(), node -> others.stream().anyMatch(other -> like(node, other.field("schema"))));
    }

    private static boolean like(Node schema, @Nullable Spot other) {
        return other != null && Likeness.WRITTEN.of(schema, other.node());
    }

    private static boolean json(String type) {
        return JSON.matcher(type).matches();
    }

    static List<String> ofPath(String path) {
        List<String> words = new ArrayList<>();
        for (var word : path.split("[^\\p{L}\\p{N}_.-]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static int item(List<String> words) {
        var last = words.isEmpty() ? "" : words.get(words.size() - 1);
        var single = last.startsWith(Origin.WITH) ? last : singular(last);
        if (single.equals(last)) {
            words.add("Item");
        } else {
            words.set(words.size() - 1, single);
        }
        return 1;
    }

    private static String singular(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 4 || UNCOUNTED.contains(lower) || lower.matches(".*(ss|us|is)")) {
            return word;
        } else if (lower.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        } else if (lower.matches(".*(sses|shes|tches|xes)")) {
            return word.substring(0, word.length() - 2);
        }
        return lower.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Of a branch that is meant, what follows its name may say where it is written. */
    private static int branch(List<String> steps) {
        return steps.size() > 2 && steps.get(2).contains("#") ? 3 : 2;
    }

    /** A branch that is written in place has no name but what it says; an only one needs none. */
    private String[] branch(Spot choice, String word, @Nullable String step) {
        var holder = choice.field(word);
        var branch = tree.child(holder, step);
        var only = Nullability.without(choice.itemsOf(word)).size() < 2;
        if (holder == null || branch == null) {
            return new String[] {or(step, BranchWords.UNNAMED)};
        }
        if (only || branch.reference() != null) {
            return new String[0];
        }
        return new String[] {
            branches.computeIfAbsent(holder.node(), all -> Branches.of(holder.items(), merging))
                    .word(branch)
        };
    }

    private static String name(@Nullable Spot parameter, String otherwise) {
        return parameter == null ? otherwise : or(parameter.textOf("name"), otherwise);
    }

    private static String or(@Nullable String word, String otherwise) {
        return word == null || word.isEmpty() ? otherwise : word;
    }
}
