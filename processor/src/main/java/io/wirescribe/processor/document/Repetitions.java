package io.wirescribe.processor.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said twice under one name, in a document and those that it leads to. The last holds, and the rest is lost.
 */
final class Repetitions {

    private static final int MOST_TOLD = 10;

    /** What says nothing of the code. */
    private static final Set<String> SAMPLES = Set.of("example", "examples");

    /** By what holds, the line in which its name stands before. */
    private final IdentityHashMap<Node, Integer> lines = new IdentityHashMap<>();

    /** @param before what the name stood for until then; null if it is new */
    void add(@Nullable Node before, Node node) {
        if (before != null && !Likeness.WRITTEN.of(before, node)) {
            lines.put(node, before.line());
        }
    }

    boolean none() {
        return lines.isEmpty();
    }

    /** Whether something is lost because of a part, which is said then. */
    boolean told(Spot part, Remarks remarks) {
        var line = heeded(part) ? lines.get(part.node()) : null;
        if (line != null) {
            remarks.warning(
                    part, "`%s` is there twice, also in line %d: the last one holds".formatted(part.name(), line));
        }
        return line != null;
    }

    /** Tells of those in some parts of a document, and in all that these refer to. */
    void tell(Collection<Spot> parts, DocumentTree tree, Remarks remarks) {
        Deque<Spot> waiting = new ArrayDeque<>(parts);
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int told = 0; told < MOST_TOLD && !waiting.isEmpty(); ) {
            var part = waiting.remove();
            if (seen.add(part.node())) {
                told += told(part, remarks) ? 1 : 0;
                part.fields().stream().filter(Repetitions::heeded).forEach(waiting::add);
                waiting.addAll(part.items());
                var reference = part.reference();
                var target = reference == null ? null : tree.find(part, reference);
                if (target != null) {
                    waiting.add(target);
                }
            }
        }
    }

    private static boolean heeded(Spot field) {
        return !SAMPLES.contains(field.name()) && !field.name().startsWith("x-");
    }
}
