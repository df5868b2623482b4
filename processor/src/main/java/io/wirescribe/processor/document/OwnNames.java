package io.wirescribe.processor.document;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document's parts call themselves: {@code $self}, {@code $id}, {@code $anchor} and {@code $dynamicAnchor}. */
final class OwnNames {

    private final Map<String, Spot> resources = new HashMap<>();
    private final Map<String, Spot> anchors = new HashMap<>();
    private final String found;

    private OwnNames(String found) {
        this.found = found;
    }

    /** @param found where the document was found; empty if that has no address */
    static OwnNames of(Spot top, String found) {
        var all = new OwnNames(found);
        if (top.textOf("$self") != null) {
            all.resources.put(base(top, found), top);
        }
        Deque<Spot> waiting = new ArrayDeque<>(List.of(top));
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            var spot = waiting.pop();
            if (seen.add(spot.node())) {
                all.add(spot);
                spot.fields().forEach(waiting::push);
                spot.items().forEach(waiting::push);
            }
        }
        return all;
    }

    private void add(Spot spot) {
        if (spot.textOf("$id") != null) {
            resources.putIfAbsent(base(spot, found), spot);
        }
        for (var word : List.of("$anchor", "$dynamicAnchor")) {
            var anchor = spot.textOf(word);
            if (anchor != null) {
                anchors.putIfAbsent(base(spot, found) + "#" + anchor, spot);
            }
        }
    }

    @Nullable
    Spot resource(String address) {
        return resources.get(withoutFragment(address));
    }

    /** All that have an address, by that. */
    Map<String, Spot> resources() {
        return Collections.unmodifiableMap(resources);
    }

    /** @param resource the document's top, or a schema with an {@code $id} */
    @Nullable
    Spot anchor(Spot resource, String name) {
        return anchors.get(base(resource, found) + "#" + name);
    }

    /**
     * What addresses in a place are relative to; empty if nothing says so.
     *
     * @param found where its document was found; empty if that has no address
     */
    static String base(Spot spot, String found) {
        List<String> written = new ArrayList<>();
        for (Spot each = spot; each != null; each = each.parent()) {
            var id = each.textOf(each.parent() == null && each.has("$self") ? "$self" : "$id");
            if (id != null) {
                written.add(id);
            }
        }
        var base = found;
        for (int i = written.size() - 1; i >= 0; i--) {
            base = resolved(base, written.get(i));
        }
        return withoutFragment(base);
    }

    static String resolved(String base, String address) {
        try {
            return base.isEmpty() ? address : URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
