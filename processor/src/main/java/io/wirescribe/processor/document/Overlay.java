package io.wirescribe.processor.document;

import java.util.List;

/** An OpenAPI Overlay: what is to be changed in a document before it is read. */
final class Overlay {

    private final Spot top;
    private final Repetitions repetitions;

    private Overlay(Spot top, Repetitions repetitions) {
        this.top = top;
        this.repetitions = repetitions;
    }

    /** @throws DocumentException saying what it is instead if this is no overlay */
    static Overlay parse(Source source, Repetitions repetitions, Remarks remarks) throws DocumentException {
        var node = Decoding.decode(source, repetitions, remarks);
        if (node == null) {
            throw new DocumentException(source.name() + " is empty");
        }
        var top = Spot.top(source.name(), node);
        var version = top.textOf("overlay");
        if (version == null) {
            throw new DocumentException(
                    source.name() + " is not an OpenAPI overlay: it has no field `overlay`",
                    node.line(),
                    node.column());
        } else if (!version.matches("1\\..*")) {
            throw new DocumentException(
                    "%s is written in version %s of Overlay; version 1 can be read".formatted(source.name(), version));
        }
        return new Overlay(top, repetitions);
    }

    /** @throws DocumentException if a target cannot be understood, or is of another kind than its update */
    void apply(Amendment amendment, Remarks remarks) throws DocumentException {
        var actions = top.itemsOf("actions");
        if (actions.isEmpty()) {
            remarks.warning(top, "an overlay without actions changes nothing");
        }
        top.fields().forEach(field -> repetitions.told(field, remarks));
        for (var action : actions) {
            action.fields().forEach(field -> repetitions.told(field, remarks));
            try {
                apply(action, amendment, remarks);
            } catch (DocumentException failure) {
                throw new DocumentException(
                        "%s: %s (line %d)".formatted(top.pointer().document(), failure.getMessage(), action.line()),
                        action.line(),
                        action.node().column());
            }
        }
    }

    private void apply(Spot action, Amendment amendment, Remarks remarks) throws DocumentException {
        var target = action.textOf("target");
        var update = action.field("update");
        var copied = action.textOf("copy");
        boolean removal = action.truthOf("remove");
        if (target == null) {
            remarks.warning(action, "an action without a target is left out");
        } else if (update == null && copied == null && !removal) {
            remarks.warning(action, "an action that neither updates, copies nor removes is left out");
        } else {
            var matches = matches(action, target, amendment, remarks);
            if (removal) {
                amendment.remove(matches);
            } else if (update != null) {
                amendment.update(matches, update);
            } else if (copied != null && !matches.isEmpty()) {
                copy(action, copied, matches, amendment, remarks);
            }
        }
    }

    /** Overlay 1.1 has this, and one node is all that it copies. */
    private static void copy(
            Spot action, String copied, List<JsonPath.Match> matches, Amendment amendment, Remarks remarks)
            throws DocumentException {
        var sources = matches(action, copied, amendment, remarks);
        if (sources.size() > 1) {
            remarks.warning(action, "`%s` matches more than one: nothing is copied".formatted(copied));
        } else if (!sources.isEmpty()) {
            amendment.copy(sources.get(0), matches);
        }
    }

    private static List<JsonPath.Match> matches(Spot action, String query, Amendment amendment, Remarks remarks)
            throws DocumentException {
        var path = JsonPath.parse(query);
        var matches = path.select(amendment.root());
        if (matches.isEmpty()) {
            var end = path.reference(amendment.root())
                    .map(match -> ": its way ends at the `$ref` of `%s`".formatted(match.fragment()))
                    .orElse("");
            remarks.warning(action, "`%s` matches nothing%s".formatted(query, end));
        }
        return matches;
    }
}
