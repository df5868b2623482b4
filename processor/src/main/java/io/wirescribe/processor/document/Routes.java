package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All operations of a document, in its order. */
final class Routes {

    static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final DocumentTree tree;
    private final Repetitions repetitions;
    private final Map<Route, Found> routes = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Remarks lost = new Remarks();

    Routes(DocumentTree tree, Repetitions repetitions) {
        this.tree = tree;
        this.repetitions = repetitions;
        repeated(tree.root().fields());
        repeated(tree.root().fieldsOf("components"));
        var paths = tree.root().field("paths");
        if (paths != null) {
            repeated(paths.members());
            paths.members().forEach(this::path);
        }
    }

    List<Route> all() {
        return List.copyOf(routes.keySet());
    }

    List<Found> all(Predicate<Route> which) {
        return routes.values().stream()
                .filter(found -> which.test(found.route()))
                .toList();
    }

    /** Why not all operations may be known: a path refers to what is not there, or something is said twice. */
    List<Remark> lost() {
        return lost.all();
    }

    private void path(Spot item) {
        var path = item.name();
        if (path.startsWith("x-") || !item.mapping()) {
            return;
        }
        List<Spot> layers = layers(item);
        for (var layer : layers) {
            repeated(layer.fields());
            for (var field : layer.fields()) {
                if (METHODS.contains(field.name())) {
                    operation(field.name().toUpperCase(Locale.ROOT), path, field, layers);
                } else if (field.name().equals("additionalOperations")) {
                    field.members().stream()
                            .filter(each -> additional(each, layer))
                            .forEach(each -> operation(each.name(), path, each, layers));
                }
            }
        }
    }

    /** Whether it can be asked for, and has no field of its own. */
    private boolean additional(Spot written, Spot path) {
        var field = written.name().toLowerCase(Locale.ROOT);
        if (!Token.is(written.name())) {
            lost.warning(written, "no method can be called `%s`: it is left out".formatted(written.name()));
        } else if (METHODS.contains(field)
                && path.has(field)
                && written.name().equals(field.toUpperCase(Locale.ROOT))) {
            lost.warning(written, "%s is there twice: `%s` holds".formatted(written.name(), field));
        } else {
            return true;
        }
        return false;
    }

    private void repeated(List<Spot> parts) {
        parts.forEach(part -> repetitions.told(part, lost));
    }

    private void operation(String method, String path, Spot written, List<Spot> layers) {
        var operation = operation(written);
        if (operation != null && operation.mapping()) {
            var route = new Route(
                    operation.textOf("operationId"),
                    method,
                    path,
                    operation.itemsOf("tags").stream()
                            .map(Spot::text)
                            .filter(Objects::nonNull)
                            .toList(),
                    operation.pointer(),
                    operation.place(tree.name()));
            if (known.add(route.method() + " " + path)) {
                routes.put(route, new Found(route, operation, layers));
            }
        }
    }

    /** A {@code $ref} in its place is none of OpenAPI's either, and meant all the same, as is what stands beside it. */
    private @Nullable Spot operation(Spot written) {
        var target = tree.follow(written);
        if (target == written) {
            return written;
        } else if (target != null) {
            return target.mapping() && written.names().size() > 1 ? written.over(target) : target;
        }
        if (written.has("responses")) {
            return written;
        }
        lost.warning(
                written, tree.missing(written, String.valueOf(written.reference())) + ": the operation is left out");
        return null;
    }

    /** A path, and where its {@code $ref}s lead. */
    private List<Spot> layers(Spot item) {
        List<Spot> layers = new ArrayList<>();
        layers.add(item);
        Set<Pointer> seen = new HashSet<>();
        seen.add(item.pointer());
        var reference = item.reference();
        while (reference != null) {
            var from = layers.get(layers.size() - 1);
            var target = tree.find(from, reference);
            if (target == null) {
                lost.warning(item, tree.missing(from, reference) + ": the operations it describes are left out");
            }
            if (target == null || !seen.add(target.pointer())) {
                break;
            }
            layers.add(target);
            reference = target.reference();
        }
        return layers;
    }

    /**
     * An operation in the tree.
     *
     * @param paths the path it is found under, which may say things for all its operations, the nearest first
     */
    record Found(Route route, Spot operation, List<Spot> paths) {}
}
