package io.wirescribe.processor.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document as it is written, and the way to each of its parts and to those of other documents that it refers to. */
final class DocumentTree {

    private static final int LONGEST_CHAIN = 100;

    /** How often the way of a {@code $ref} may itself lead through another one. */
    private static final int MOST_DETOURS = 3;

    /** On the way of one {@code $ref}, with all that it leads through: many short ways can make a long one. */
    private static final int MOST_STEPS = 10_000;

    /** Where other parts of a document are than schemas, and what they are within. */
    private static final Pattern OTHER_PARTS = Pattern.compile("#(/(info|servers|security|tags|externalDocs)(/.*)?"
            + "|/(paths|webhooks)(/[^/]+){0,2}|/components(/[^/]+)?|/components/(?!schemas/|x-)[^/]+/[^/]+)?");

    private static final Pattern OWN_SCHEMAS = Pattern.compile("#/(\\$defs|definitions)/.*");

    private final Spot root;
    private final Library library;
    private final Remarks remarks;
    private int stepsLeft;

    private DocumentTree(Spot root, Library library, Remarks remarks) {
        this.root = root;
        this.library = library;
        this.remarks = remarks;
        var held = new Held(this, remarks);
        root.link(new Links(held::list, held::members));
    }

    /**
     * What was found.
     *
     * @param remarks gathers what leads nowhere
     * @param repetitions gathers what is said twice in the documents that it leads to
     */
    static DocumentTree of(Source source, Spot top, Remarks remarks, Repetitions repetitions) {
        return new DocumentTree(top, new Library(top, new Neighbours(source), repetitions, remarks), remarks);
    }

    Spot root() {
        return root;
    }

    /** Its shared parts of a kind, such as {@code schemas}. */
    List<Spot> components(String kind) {
        var components = root.memberOf("components", kind);
        return components == null ? List.of() : components.members();
    }

    /** What came of looking for other documents so far. */
    List<Input> searched() {
        return library.searched();
    }

    String name() {
        return root.pointer().document();
    }

    /** What it says of itself; empty if it does not. */
    String version() {
        var info = follow(root.field("info"));
        var version = info == null ? null : info.textOf("version");
        return version == null ? "" : version;
    }

    /**
     * Whether a part is written in OpenAPI 3.0, by its own document or, as a piece of one has no version, by this one.
     */
    boolean old(Spot part) {
        var own = part.top().textOf("openapi");
        var version = own == null ? root.textOf("openapi") : own;
        return version != null && version.startsWith("3.0");
    }

    /** The documents that were read because this one refers to them, so far. */
    List<Source> others() {
        return library.others();
    }

    /**
     * What a {@code $ref} points to; null if it points to nothing, or to where it may not lead.
     *
     * @param from where it is written
     */
    @Nullable
    Spot find(Spot from, String reference) {
        stepsLeft = MOST_STEPS;
        return find(from, reference, 0);
    }

    /** What a {@code $ref} points to where a schema is looked for; null if that is nothing, or no schema. */
    @Nullable
    Spot schema(Spot from, String reference) {
        var target = find(from, reference);
        return target == null || otherPart(target) ? null : target;
    }

    private static boolean otherPart(Spot target) {
        return target.top().has("openapi")
                && OTHER_PARTS.matcher(target.fragment()).matches()
                && !Unwrapping.tells(target);
    }

    private @Nullable Spot find(Spot from, String reference, int detours) {
        int hash = reference.indexOf('#');
        var address = hash < 0 ? reference : reference.substring(0, hash);
        var fragment = hash < 0 ? "#" : reference.substring(hash);
        if (!address.isEmpty()) {
            var document = library.open(from, address);
            return document == null ? null : within(document, fragment, detours);
        }
        var own = from.resource();
        var found = within(own, fragment, detours);
        if (found == null && own != from.top()) {
            found = within(from.top(), fragment, detours);
        }
        return found == null ? around(from, fragment, detours) : found;
    }

    /** What a schema that was put into a document still takes for a part of itself: it was a document of its own. */
    private @Nullable Spot around(Spot from, String fragment, int detours) {
        if (!OWN_SCHEMAS.matcher(fragment).matches()) {
            return null;
        }
        for (var part = from.parent(); part != null; part = part.parent()) {
            var target = within(part, fragment, detours);
            if (target != null) {
                remarks.warning(
                        from, "`%s` does not exist: `%s` is taken for it".formatted(fragment, target.fragment()));
                return target;
            }
        }
        return null;
    }

    /** Why {@link #schema} answers with nothing, and what comes of it. */
    String dangling(Spot from, String reference) {
        var reason =
                find(from, reference) == null ? missing(from, reference) : "`%s` is no schema".formatted(reference);
        return reason + ": any JSON is accepted";
    }

    /** Why {@link #find} answers with nothing. */
    String missing(Spot from, String reference) {
        var address = reference.split("#", 2)[0];
        var reason = address.isEmpty() ? null : library.refusal(from, address);
        return "`%s` %s".formatted(reference, reason == null ? Neighbours.ABSENT : reason);
    }

    private @Nullable Spot within(Spot resource, String fragment, int detours) {
        if (fragment.equals("#") || fragment.startsWith("#/")) {
            var target = walk(resource, JsonPointer.decoded(fragment), detours);
            if (target == null && fragment.equals("#/")) {
                return resource; // which is what most take it for, and not a field without a name
            }
            return target == null && fragment.contains("%") ? walk(resource, fragment, detours) : target;
        }
        return library.anchor(resource, JsonPointer.decoded(fragment.substring(1)));
    }

    /** What refers to something else on the way stands for that. */
    private @Nullable Spot walk(Spot resource, String fragment, int detours) {
        var spot = resource;
        for (var step : JsonPointer.steps(fragment)) {
            var next = child(spot, step);
            if (next == null && spot.reference() != null && detours < MOST_DETOURS) {
                next = child(follow(spot, detours + 1), step);
            }
            if (next == null || --stepsLeft < 0) {
                return null;
            }
            spot = next;
        }
        return spot;
    }

    /** The part itself, or what its {@code $ref} and that one's lead to; null if they lead nowhere or in a circle. */
    @Nullable
    Spot follow(@Nullable Spot spot) {
        stepsLeft = MOST_STEPS;
        return follow(spot, 0);
    }

    private @Nullable Spot follow(@Nullable Spot spot, int detours) {
        var target = spot;
        for (int i = 0; target != null && i < LONGEST_CHAIN; i++) {
            var reference = target.reference();
            if (reference == null) {
                return spot == null || spot == target ? target : described(target, spot);
            }
            target = find(target, reference, detours);
        }
        return null;
    }

    /** A description beside a {@code $ref} holds instead of the one it leads to. */
    private static Spot described(Spot target, Spot reference) {
        if (!(target.node() instanceof Node.Mapping mapping)) {
            return target;
        }
        Map<String, Node> own = new LinkedHashMap<>();
        for (var name : new String[] {"summary", "description"}) {
            var field = reference.field(name);
            if (field != null && field.text() != null) {
                own.put(name, field.node());
            }
        }
        if (own.isEmpty()) {
            return target;
        }
        Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
        fields.putAll(own);
        return target.with(new Node.Mapping(fields, mapping.line(), mapping.column()));
    }

    /** The field or the item of that name. */
    @Nullable
    Spot child(@Nullable Spot parent, @Nullable String step) {
        if (parent == null || step == null) {
            return null;
        }
        return parent.node() instanceof Node.Sequence ? item(parent, step) : parent.field(step);
    }

    private static @Nullable Spot item(Spot sequence, String step) {
        return step.matches("[0-9]{1,6}") ? sequence.item(Integer.parseInt(step)) : null;
    }
}
