package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters that hold for an operation: those of its path, then its own, which come in their place. */
final class ParameterList {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

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

    List<Spot> of(Routes.Found found, String path) {
        Map<String, Spot> parameters = new LinkedHashMap<>();
        for (var layer : found.paths()) {
            read(layer).forEach(parameters::putIfAbsent);
        }
        parameters.putAll(read(found.operation()));
        var placeholders = placeholders(path);
        List<Spot> kept = new ArrayList<>();
        for (var parameter : parameters.values()) {
            if ("path".equals(parameter.textOf("in")) && !placeholders.contains(parameter.textOf("name"))) {
                remarks.warning(
                        parameter,
                        "the path has no {%s}: the parameter is left out".formatted(parameter.textOf("name")));
            } else {
                kept.add(parameter);
            }
        }
        return kept;
    }

    /** The names of a path's placeholders that no parameter fills. */
    static Set<String> undeclared(String path, List<Spot> parameters) {
        var names = placeholders(path);
        for (var parameter : parameters) {
            if ("path".equals(parameter.textOf("in"))) {
                names.remove(parameter.textOf("name"));
            }
        }
        return names;
    }

    /** The names in braces. Those of a fragment, which is never sent, are none. */
    static Set<String> placeholders(String path) {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(path.split("#", 2)[0]).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private Map<String, Spot> read(Spot owner) {
        Map<String, Spot> parameters = new LinkedHashMap<>();
        for (var item : owner.itemsOf("parameters")) {
            var parameter = tree.follow(item);
            if (parameter != null && QueryString.whole(parameter)) {
                queryString.of(parameter).forEach(each -> parameters.putIfAbsent("query " + each.textOf("name"), each));
                continue;
            }
            var name = parameter == null ? null : parameter.textOf("name");
            var place = parameter == null ? null : parameter.textOf("in");
            if (parameter == null || name == null || name.isBlank() || place == null || !PLACES.contains(place)) {
                remarks.warning(item, "a parameter without a name, or in a place that is none, is left out");
            } else if (!place.equals("header") || !RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                if (parameters.putIfAbsent(place + " " + name, parameter) != null) {
                    remarks.warning(item, "the parameter %s is there twice: the first one holds".formatted(name));
                }
            }
        }
        return parameters;
    }
}
