package io.wirescribe.processor.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document and those that it leads to. Each is read once, when something first refers to it. */
final class Library {

    private final Spot root;
    private final Neighbours neighbours;
    private final Repetitions repetitions;
    private final Map<String, Spot> open = new LinkedHashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<Spot, OwnNames> names = new HashMap<>();

    /** @param root the document that all begins with */
    Library(Spot root, Neighbours neighbours, Repetitions repetitions) {
        this.root = root;
        this.neighbours = neighbours;
        this.repetitions = repetitions;
        open.put(root.pointer().document(), root);
    }

    /**
     * The top of the document, or the part of one, that has an address; null if that cannot be had.
     *
     * @param from where the address is written
     */
    @Nullable
    Spot open(Spot from, String address) {
        var wanted = OwnNames.resolved(OwnNames.base(from), address);
        var named = wanted.contains(":") ? named(wanted) : null;
        if (named != null) {
            return named;
        }
        var name = name(from, address);
        if (!open.containsKey(name) && !refused.containsKey(name)) {
            read(name);
        }
        var document = open.get(name);
        return document == null ? namesIn(from.top()).resource(wanted) : document;
    }

    /** Why a document cannot be had, to follow its address; null if it can. */
    @Nullable
    String refusal(Spot from, String address) {
        return refused.get(name(from, address));
    }

    /** The schema of a resource that calls itself so. */
    @Nullable
    Spot anchor(Spot resource, String name) {
        return namesIn(resource.top()).anchor(resource, name);
    }

    /** All that was read beside the first one. */
    List<Source> others() {
        return neighbours.read();
    }

    /** What came of looking for others than the first one. */
    List<Input> searched() {
        return neighbours.searched();
    }

    /** A schema may have an address of its own which is no file's. */
    private @Nullable Spot named(String address) {
        return open.values().stream()
                .map(document -> namesIn(document).resource(address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private OwnNames namesIn(Spot top) {
        return names.computeIfAbsent(top, OwnNames::of);
    }

    /** What a document is called: its address as seen from where the first one was looked for. */
    private String name(Spot from, String address) {
        return Neighbours.name(from.top().pointer().document(), beside(from.top(), address));
    }

    /** An address in the folder that a document says it is in is one beside it. */
    private static String beside(Spot top, String address) {
        var self = top.textOf("$self");
        var folder = self == null ? "" : self.substring(0, self.lastIndexOf('/') + 1);
        return folder.contains(":") && address.startsWith(folder) ? address.substring(folder.length()) : address;
    }

    private void read(String name) {
        try {
            var node = Decoding.decode(neighbours.read(name), repetitions);
            if (node == null) {
                refused.put(name, "is empty");
            } else {
                open.put(name, root.other(name, node));
            }
        } catch (DocumentException unreadable) {
            refused.put(name, "cannot be read (%s)".formatted(unreadable.getMessage()));
        } catch (Neighbours.Refused refusal) {
            refused.put(name, refusal.getMessage());
        }
    }
}
