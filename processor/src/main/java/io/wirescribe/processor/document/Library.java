package io.wirescribe.processor.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document and those that it leads to. Each is read once, when something first refers to it. */
final class Library {

    private static final Pattern WITHOUT_ENDING = Pattern.compile("(.*/)?[^./]+");

    private final Spot root;
    private final Neighbours neighbours;
    private final Repetitions repetitions;
    private final Remarks remarks;
    private final Map<String, Spot> open = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<Spot, OwnNames> names = new HashMap<>();
    private final Map<String, Spot> addresses = new HashMap<>();
    private final Deque<Spot> unasked = new ArrayDeque<>();

    /** @param root the document that all begins with */
    Library(Spot root, Neighbours neighbours, Repetitions repetitions, Remarks remarks) {
        this.root = root;
        this.neighbours = neighbours;
        this.repetitions = repetitions;
        this.remarks = remarks;
        add(root.pointer().document(), root);
    }

    /**
     * The top of the document, or the part of one, that has an address; null if that cannot be had.
     *
     * @param from where the address is written
     */
    @Nullable
    Spot open(Spot from, String address) {
        var wanted = OwnNames.resolved(base(from), address);
        var named = wanted.contains(":") ? named(wanted) : null;
        if (named != null) {
            return named;
        }
        var names = names(from, address, wanted);
        var written = read(names);
        var own = written == null ? namesIn(from.top()).resource(wanted) : written;
        return own == null ? read(last(names, from, address)) : own;
    }

    /** Why a document cannot be had, to follow its address; null if it can, or is not there. */
    @Nullable
    String refusal(Spot from, String address) {
        var names = names(from, address, OwnNames.resolved(base(from), address));
        return Stream.concat(names.stream(), last(names, from, address).stream())
                .map(refused::get)
                .filter(reason -> reason != null && !reason.equals(Neighbours.ABSENT))
                .findFirst()
                .orElse(null);
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

    /** A schema may have an address of its own which is no file's. What is open is asked for them once. */
    private @Nullable Spot named(String address) {
        while (!unasked.isEmpty()) {
            namesIn(unasked.poll()).resources().forEach(addresses::putIfAbsent);
        }
        return addresses.get(address);
    }

    private OwnNames namesIn(Spot top) {
        return names.computeIfAbsent(top, each -> OwnNames.of(each, found(each)));
    }

    private String base(Spot spot) {
        return OwnNames.base(spot, found(spot.top()));
    }

    /** Where a document was found, if the first one says where itself is; empty if not. */
    private String found(Spot top) {
        var self = root.textOf("$self");
        var name = top.pointer().document();
        var folder = folder(root.pointer().document());
        return self == null || top.node() == root.node() || !name.startsWith(folder)
                ? ""
                : OwnNames.resolved(self, name.substring(folder.length()));
    }

    /**
     * What a document may be called, seen from where the first one was looked for: an address in the folder that a
     * document says it is in is one beside it.
     *
     * @param wanted the address as it is resolved where it is written
     */
    private Set<String> names(Spot from, String address, String wanted) {
        Set<String> names = new LinkedHashSet<>();
        for (var top : List.of(from.top(), root)) {
            var folder = folder(base(top));
            if (folder.contains(":") && wanted.startsWith(folder)) {
                names.add(name(top, wanted.substring(folder.length())));
            }
        }
        if (names.isEmpty() || !Neighbours.absolute(address)) {
            names.add(name(from.top(), address));
        }
        return names;
    }

    private static String name(Spot top, String address) {
        return Neighbours.name(top.pointer().document(), address);
    }

    /**
     * Where else to look: an address may leave the ending of its file out, beside the document only, and what is not in
     * the folder that a document says it is in may be where the address says.
     */
    private static List<String> last(Set<String> names, Spot from, String address) {
        var endings = names.stream()
                .filter(name -> WITHOUT_ENDING.matcher(name).matches() && !Neighbours.absolute(name))
                .flatMap(name -> Stream.of(name + ".yaml", name + ".yml", name + ".json"));
        return Stream.concat(endings, Stream.of(name(from.top(), address))).toList();
    }

    private static String folder(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    /** The first of them that is there. */
    private @Nullable Spot read(Collection<String> names) {
        for (var name : names) {
            if (!open.containsKey(name) && !refused.containsKey(name)) {
                read(name);
            }
            var document = open.get(name);
            if (document != null) {
                return document;
            }
        }
        return null;
    }

    private void add(String name, Spot top) {
        open.put(name, top);
        unasked.add(top);
    }

    private void read(String name) {
        try {
            var node = Decoding.decode(neighbours.read(name), repetitions, remarks);
            if (node == null) {
                refused.put(name, "is empty");
            } else {
                add(name, root.other(name, node));
            }
        } catch (DocumentException unreadable) {
            refused.put(name, "cannot be read (%s)".formatted(unreadable.getMessage()));
        } catch (Neighbours.Refused refusal) {
            refused.put(name, refusal.getMessage());
        }
    }
}
