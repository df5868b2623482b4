package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A parameter that is the whole query: a form, whose fields are parameters like any other, or JSON or text. */
final class QueryString {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final DocumentTree tree;
    private final Remarks remarks;

    QueryString(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    /** Whether it is one still, and not a field of its form. */
    static boolean whole(Spot parameter) {
        return "querystring".equals(parameter.textOf("in"));
    }

    List<Spot> of(Spot parameter) {
        var contents = parameter.field("content");
        var content = tree.follow(tree.child(contents, FORM));
        var schema = content == null ? null : tree.follow(content.field("schema"));
        if (schema == null || schema.fieldsOf("properties").isEmpty()) {
            return asItIs(parameter);
        }
        Set<String> required = parameter.truthOf("required")
                ? schema.itemsOf("required").stream()
                        .map(Spot::text)
                        .filter(name -> name != null)
                        .collect(Collectors.toSet())
                : Set.of();
        List<Spot> fields = new ArrayList<>();
        for (var property : schema.fieldsOf("properties")) {
            fields.add(property.with(query(property, required.contains(property.name()))));
        }
        return fields;
    }

    private List<Spot> asItIs(Spot parameter) {
        var text = Serializations.content(parameter)
                .map(Spot::name)
                .filter(name -> Content.json(name) || Content.text(name));
        if (text.isEmpty() || parameter.textOf("name") == null) {
            remarks.warning(parameter, "a query string that is no form of fields, JSON or text, is left out");
            return List.of();
        }
        return List.of(parameter);
    }

    private static Node query(Spot property, boolean required) {
        var node = property.node();
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("name", new Text(property.name(), node.line(), node.column()));
        fields.put("in", new Text("query", node.line(), node.column()));
        fields.put("required", new Truth(required, node.line(), node.column()));
        fields.put("schema", node);
        return new Mapping(fields, node.line(), node.column());
    }
}
