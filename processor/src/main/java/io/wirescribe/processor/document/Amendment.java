package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.document.JsonPath.Match;
import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document while overlays change it: what it is by now, and which parts of it are written in which overlay. */
final class Amendment {

    private Node root;
    private final IdentityHashMap<Node, String> files = new IdentityHashMap<>();

    Amendment(Node root) {
        this.root = root;
    }

    Node root() {
        return root;
    }

    /** The overlays that nodes are written in, by the nodes themselves; nodes of the document are not among them. */
    Map<Node, String> files() {
        return Collections.unmodifiableMap(files);
    }

    /**
     * Merges something into each of the matches.
     *
     * @param update a part of an overlay
     * @throws DocumentException if it is of another kind than what it meets
     */
    void update(List<Match> matches, Spot update) throws DocumentException {
        mark(update.node(), update.pointer().document());
        merge(matches, update.node());
    }

    /**
     * Merges a part of the document into others.
     *
     * @param source as it is by now
     * @throws DocumentException if it is of another kind than what it meets
     */
    void copy(Match source, List<Match> matches) throws DocumentException {
        merge(matches, source.node());
    }

    private void merge(List<Match> matches, Node update) throws DocumentException {
        for (var match : matches) {
            root = changed(root, match.steps(), target -> updated(new Match(match.steps(), target), update));
        }
    }

    /** The last one first, so that the places of the others stay what they are. */
    void remove(List<Match> matches) throws DocumentException {
        var places = matches.stream()
                .map(Match::steps)
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .sorted(Collections.reverseOrder(Amendment::order))
                .toList();
        for (var steps : places) {
            int last = steps.size() - 1;
            root = changed(root, steps.subList(0, last), parent -> without(parent, steps.get(last)));
        }
    }

    /** Items of a list by their numbers, and what contains something before that. */
    private static int order(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var left = one.get(i);
            var right = other.get(i);
            if (!left.equals(right)) {
                return left.length() == right.length() ? left.compareTo(right) : left.length() - right.length();
            }
        }
        return one.size() - other.size();
    }

    private void mark(Node node, String file) {
        if (files.put(node, file) == null) {
            new Match(List.of(), node).children().forEach(child -> mark(child.node(), file));
        }
    }

    private interface Change {
        Node of(Node node) throws DocumentException;
    }

    /** The node with something else in a place of it. */
    private Node changed(Node node, List<String> steps, Change change) throws DocumentException {
        if (steps.isEmpty()) {
            return change.of(node);
        }
        var step = steps.get(0);
        var rest = steps.subList(1, steps.size());
        if (node instanceof Mapping mapping) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            fields.put(step, changed(requireNonNull(fields.get(step)), rest, change));
            return instead(node, new Mapping(fields, node.line(), node.column()));
        } else if (node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.set(Integer.parseInt(step), changed(items.get(Integer.parseInt(step)), rest, change));
            return instead(node, new Sequence(items, node.line(), node.column()));
        }
        return node;
    }

    /** A list that is targeted takes anything as one more item. */
    private Node updated(Match target, Node update) throws DocumentException {
        return target.node() instanceof Sequence sequence && !(update instanceof Sequence)
                ? extended(sequence, List.of(update))
                : merged(target, update);
    }

    private Node merged(Match target, Node update) throws DocumentException {
        var old = target.node();
        if (old instanceof Mapping mapping && update instanceof Mapping other) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            for (var field : other.fields().entrySet()) {
                var name = field.getKey();
                var present = mapping.get(name);
                fields.put(
                        name,
                        present == null ? field.getValue() : merged(target.child(name, present), field.getValue()));
            }
            return instead(old, new Mapping(fields, old.line(), old.column()));
        } else if (old instanceof Sequence sequence && update instanceof Sequence other) {
            return extended(sequence, other.items());
        } else if (old instanceof Nothing || kind(old).equals(kind(update))) {
            return update;
        }
        throw new DocumentException(
                "`%s` is %s, and %s cannot be merged into it; to replace it, remove it first, then update what holds it"
                        .formatted(target.fragment(), kind(old), kind(update)));
    }

    private Node extended(Sequence sequence, List<Node> more) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.addAll(more);
        return instead(sequence, new Sequence(items, sequence.line(), sequence.column()));
    }

    private static String kind(Node node) {
        if (node instanceof Mapping) {
            return "an object";
        }
        return node instanceof Sequence ? "a list" : "a single value";
    }

    private Node without(Node parent, String step) {
        if (parent instanceof Mapping mapping) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            fields.remove(step);
            return instead(parent, new Mapping(fields, parent.line(), parent.column()));
        } else if (parent instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.remove(Integer.parseInt(step));
            return instead(parent, new Sequence(items, parent.line(), parent.column()));
        }
        return parent;
    }

    private Node instead(Node old, Node changed) {
        @Nullable String file = files.get(old);
        if (file != null) {
            files.put(changed, file);
        }
        return changed;
    }
}
