package io.wirescribe.processor.document;

import io.wirescribe.processor.document.JsonPath.Match;
import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** @param update a part of an overlay */
    void update(List<Match> matches, Spot update) {
        mark(update.node(), update.pointer().document());
        for (var match : matches) {
            root = changed(root, match.steps(), target -> merged(target, update.node()));
        }
    }

    /** @param source a part of the document as it is by now */
    void copy(Match source, List<Match> matches) {
        for (var match : matches) {
            root = changed(root, match.steps(), target -> merged(target, source.node()));
        }
    }

    /** The last one first, so that the places of the others stay what they are. */
    void remove(List<Match> matches) {
        matches.stream()
                .map(Match::steps)
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .sorted(Collections.reverseOrder(Amendment::order))
                .forEach(steps -> {
                    int last = steps.size() - 1;
                    root = changed(root, steps.subList(0, last), parent -> without(parent, steps.get(last)));
                });
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

    /** The node with something else in a place of it; the same node where there is no such place any more. */
    private Node changed(Node node, List<String> steps, UnaryOperator<Node> change) {
        if (steps.isEmpty()) {
            return change.apply(node);
        }
        var rest = steps.subList(1, steps.size());
        if (node instanceof Mapping mapping && mapping.get(steps.get(0)) != null) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            fields.computeIfPresent(steps.get(0), (name, field) -> changed(field, rest, change));
            return instead(node, new Mapping(fields, node.line(), node.column()));
        } else if (node instanceof Sequence sequence) {
            int index = index(steps.get(0));
            if (index < sequence.items().size()) {
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(index, changed(items.get(index), rest, change));
                return instead(node, new Sequence(items, node.line(), node.column()));
            }
        }
        return node;
    }

    private Node merged(Node target, Node update) {
        if (target instanceof Mapping mapping && update instanceof Mapping other) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            other.fields().forEach((name, field) -> fields.merge(name, field, this::merged));
            return instead(target, new Mapping(fields, target.line(), target.column()));
        } else if (target instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.addAll(update instanceof Sequence other ? other.items() : List.of(update));
            return instead(target, new Sequence(items, target.line(), target.column()));
        }
        return update;
    }

    private Node without(Node parent, String step) {
        if (parent instanceof Mapping mapping) {
            Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
            fields.remove(step);
            return instead(parent, new Mapping(fields, parent.line(), parent.column()));
        } else if (parent instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            if (index(step) < items.size()) {
                items.remove(index(step));
            }
            return instead(parent, new Sequence(items, parent.line(), parent.column()));
        }
        return parent;
    }

    /** Beyond every list if it is no number: what was an object may have become a list. */
    private static int index(String step) {
        return step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    private Node instead(Node old, Node changed) {
        @Nullable String file = files.get(old);
        if (file != null) {
            files.put(changed, file);
        }
        return changed;
    }
}
