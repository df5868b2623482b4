package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.model.Placeholder;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters that hold for an operation: those of its path, then its own, which come in their place. */
final class ParameterList {

    private static final String QUERY = "query";
    private static final String HEADER = "header";
    private static final Set<String> PLACES = Set.of("path", QUERY, HEADER, "cookie");

    /**
     * The client sets these itself: OpenAPI says of the first three that a parameter of these names means nothing, and
     * no transport takes the others, which are its own business.
     */
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "content-type",
            "authorization",
            "connection",
            "content-length",
            "expect",
            "host",
            "transfer-encoding",
            "upgrade");

    private final DocumentTree tree;
    private final Remarks remarks;
    private final QueryString queryString;

    ParameterList(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.queryString = new QueryString(tree, remarks);
    }

    List<Spot> of(Routes.Found found) {
        Map<String, Spot> parameters = new LinkedHashMap<>();
        for (var layer : found.paths()) {
            read(layer).forEach(parameters::putIfAbsent);
        }
        parameters.putAll(read(found.operation()));
        if (says(found, QueryString.PLACE) && says(found, QUERY)) {
            remarks.warning(
                    found.operation(),
                    "a parameter that is the whole query is beside others of the query: all are sent");
        }
        var placeholders = placeholders(found.route());
        List<Spot> kept = new ArrayList<>();
        for (var parameter : parameters.values()) {
            var name = filled(found.route(), parameter);
            if (name != null && !placeholders.contains(name)) {
                remarks.warning(parameter, "the path has no {%s}: the parameter is left out".formatted(name));
            } else {
                kept.add(parameter);
            }
        }
        return kept;
    }

    /** The names of a path's placeholders that no parameter fills. */
    static Set<String> undeclared(Route route, List<Spot> parameters) {
        var names = placeholders(route);
        parameters.forEach(parameter -> names.remove(filled(route, parameter)));
        return names;
    }

    /** Their names. Those of a fragment, which is never sent, are none. */
    private static Set<String> placeholders(Route route) {
        return route.placeholders().stream()
                .map(Placeholder::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which placeholder of the path it is for, or that of a query written into it; null if it is for another place. */
    private static @Nullable String filled(Route route, Spot parameter) {
        var name = parameter.textOf("name");
        var place = parameter.textOf("in");
        if (name == null) {
            return null;
        }
        var written = QUERY.equals(place) && route.field(name) && !route.segment(name);
        return "path".equals(place) || written ? Placeholder.of(name).name() : null;
    }

    /** In the place that is meant, however that is spelled. */
    private @Nullable Spot placed(@Nullable Spot parameter) {
        var written = parameter == null ? null : parameter.textOf("in");
        if (parameter == null || written == null || !(parameter.node() instanceof Mapping mapping)) {
            return parameter;
        }
        var place = written.strip().toLowerCase(Locale.ROOT);
        if (place.equals(written) || !(PLACES.contains(place) || place.equals(QueryString.PLACE))) {
            return parameter;
        }
        remarks.warning(parameter, "OpenAPI has no place `%s`: `%s` is meant".formatted(written, place));
        Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
        fields.put("in", new Text(place, mapping.line(), mapping.column()));
        return parameter.with(new Mapping(fields, mapping.line(), mapping.column()));
    }

    private boolean says(Routes.Found found, String place) {
        return Stream.concat(Stream.of(found.operation()), found.paths().stream())
                .flatMap(owner -> owner.itemsOf("parameters").stream())
                .map(tree::follow)
                .anyMatch(parameter -> parameter != null && place.equals(parameter.textOf("in")));
    }

    private Map<String, Spot> read(Spot owner) {
        Map<String, Spot> parameters = new LinkedHashMap<>();
        boolean asWhole = false;
        for (var item : owner.itemsOf("parameters")) {
            var parameter = placed(tree.follow(item));
            if (parameter != null && QueryString.whole(parameter)) {
                if (asWhole) {
                    remarks.warning(item, "a parameter that is the whole query is there twice: the first one holds");
                } else {
                    queryString.of(parameter).forEach(each -> parameters.putIfAbsent(key(each), each));
                }
                asWhole = true;
                continue;
            }
            var name = parameter == null ? null : parameter.textOf("name");
            var place = parameter == null ? null : parameter.textOf("in");
            var reference = item.reference();
            if (parameter == null && reference != null) {
                remarks.warning(item, tree.missing(item, reference) + ": the parameter is left out");
            } else if (parameter == null
                    || name == null
                    || name.isBlank()
                    || place == null
                    || !PLACES.contains(place)) {
                remarks.warning(item, "a parameter without a name, or in a place that is none, is left out");
            } else if (place.equals(HEADER) && !Token.is(name) && !parameter.truthOf("required")) {
                remarks.warning(item, "no header can be called `%s`: it is left out".formatted(name));
            } else if (!place.equals(HEADER) || !RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                if (parameters.putIfAbsent(key(parameter), parameter) != null) {
                    remarks.warning(item, "the parameter %s is there twice: the first one holds".formatted(name));
                }
            }
        }
        return parameters;
    }

    /** Two of the same are one: of whole queries there is only one, and headers know no case. */
    private static String key(Spot parameter) {
        var place = String.valueOf(parameter.textOf("in"));
        var name = String.valueOf(parameter.textOf("name"));
        return switch (place) {
            case QueryString.PLACE -> place;
            case HEADER -> place + " " + name.toLowerCase(Locale.ROOT);
            default -> place + " " + name;
        };
    }
}
