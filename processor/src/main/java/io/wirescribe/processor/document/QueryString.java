package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Serialization.Styled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parameter that is the whole query: a form, whose fields are parameters like any other, or JSON or text. */
final class QueryString {

    private static final String FORM = "application/x-www-form-urlencoded";
    /** OpenAPI 3.2 calls it so. */
    static final String PLACE = "querystring";

    private static final String JSON = "application/json";

    private static final String OBJECT = "object";
    private static final Set<String> OBJECTS = Set.of(OBJECT);
    private static final Set<String> TEXT = Set.of("string");

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Merging merging;
    private final Choices choices;

    QueryString(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.merging = new Merging(tree, remarks);
        this.choices = new Choices(new Unwrapping(tree, remarks), merging, new Nulls(tree));
    }

    /** Whether it is one still, and not a field of its form. */
    static boolean whole(Spot parameter) {
        return PLACE.equals(parameter.textOf("in"));
    }

    List<Spot> of(Spot parameter) {
        var content = form(parameter);
        var schema = content == null ? null : content.field("schema");
        if (content == null || schema == null) {
            return asItIs(parameter);
        }
        var parts = merging.parts(schema);
        var properties = parts.properties();
        if (properties.isEmpty()) {
            return parameter.textOf("name") != null && object(parts)
                    ? List.of(spread(parameter, schema))
                    : asItIs(parameter);
        }
        var required = parameter.truthOf("required") ? parts.required() : Set.<String>of();
        List<Spot> fields = new ArrayList<>();
        properties.forEach((name, property) -> fields.add(
                property.with(query(name, property, required.contains(name), content.memberOf("encoding", name)))));
        return fields;
    }

    private @Nullable Spot form(Spot parameter) {
        return parameter.fieldsOf("content").stream()
                .filter(content -> Content.plain(content.name()).equals(FORM))
                .findFirst()
                .map(tree::follow)
                .orElse(null);
    }

    /** What cannot be sent is no loss where it is not required; where it is, nothing can be asked for without it. */
    private List<Spot> asItIs(Spot parameter) {
        var content = Serializations.content(parameter);
        var sendable = content.map(Spot::name).filter(name -> Content.json(name) || Content.text(name));
        var text = content.filter(this::text);
        if (parameter.textOf("name") == null
                || (sendable.isEmpty() && text.isEmpty() && !parameter.truthOf("required"))) {
            remarks.warning(parameter, "a query string that is no form of fields, JSON or text, is left out");
            return List.of();
        }
        return List.of(sendable.isEmpty() && text.isPresent() ? plain(parameter, text.get()) : parameter);
    }

    /** Whether a text is what its schema describes, whatever its media type is. */
    private boolean text(Spot content) {
        var described = tree.follow(content);
        var schema = described == null ? null : described.field("schema");
        var parts = schema == null ? Parts.NONE : merging.parts(schema);
        var format = parts.last("format");
        return parts.types().equals(TEXT) && (format == null || !"binary".equals(format.text()));
    }

    /** A text, of which no query says what it is one of. */
    private static Spot plain(Spot parameter, Spot content) {
        var node = parameter.node();
        Map<String, Node> fields = new LinkedHashMap<>(((Mapping) node).fields());
        fields.put("content", around("text/plain", content.node()));
        return parameter.with(new Mapping(fields, node.line(), node.column()));
    }

    /** Whether it is an object, whichever. */
    private boolean object(Parts parts) {
        var types = parts.types();
        return types.isEmpty()
                ? parts.choices().stream()
                        .anyMatch(branches -> choices.flattened(branches).stream()
                                .allMatch(branch -> branch.types().equals(OBJECTS)))
                : types.equals(OBJECTS);
    }

    /** Whether it can be an object, among others. */
    private boolean perhapsObject(Parts parts) {
        if (!parts.types().isEmpty() || parts.choices().isEmpty()) {
            return typedObject(parts);
        }
        return parts.choices().stream()
                .flatMap(branches -> choices.flattened(branches).stream())
                .anyMatch(QueryString::typedObject);
    }

    private static boolean typedObject(Parts parts) {
        var types = parts.types();
        return types.isEmpty() || types.contains(OBJECT);
    }

    /** A form whose fields the document does not name: an object, member by member. */
    private static Spot spread(Spot parameter, Spot schema) {
        var node = parameter.node();
        Map<String, Node> fields = new LinkedHashMap<>(((Mapping) node).fields());
        fields.remove("content");
        fields.put("in", new Text("query", node.line(), node.column()));
        fields.put("schema", schema.node());
        return parameter.with(new Mapping(fields, node.line(), node.column()));
    }

    /** A field as a parameter. Where nothing else is said of it, an object is JSON, as it is in a body. */
    private Node query(String name, Spot property, boolean required, @Nullable Spot encoding) {
        var node = property.node();
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("name", new Text(name, node.line(), node.column()));
        fields.put("in", new Text("query", node.line(), node.column()));
        fields.put("required", new Truth(required, node.line(), node.column()));
        var said = encoding == null ? List.<Spot>of() : encoding.fields();
        var style = said.stream()
                .filter(each -> Serializations.STYLING.contains(each.name()))
                .toList();
        style.forEach(each -> fields.put(each.name(), each.node()));
        boolean json = said.stream()
                .anyMatch(each -> each.name().equals("contentType") && Content.json(String.valueOf(each.text())));
        var parts = merging.parts(property);
        if (style.isEmpty() && (json || object(parts))) {
            fields.put("content", around(JSON, around("schema", schema(property))));
            return new Mapping(fields, node.line(), node.column());
        }
        if (style.isEmpty() && perhapsObject(parts)) {
            fields.put("style", new Text(Styled.FIELD, node.line(), node.column()));
        }
        fields.put("schema", schema(property));
        return new Mapping(fields, node.line(), node.column());
    }

    /** All that is said of it. */
    private static Node schema(Spot property) {
        var node = property.node();
        if (property.besides().isEmpty()) {
            return node;
        }
        List<Node> said = new ArrayList<>();
        property.besides().forEach(each -> said.add(each.node()));
        said.add(node);
        return around("allOf", new Sequence(said, node.line(), node.column()));
    }

    private static Node around(String name, Node held) {
        return new Mapping(Map.of(name, held), held.line(), held.column());
    }
}
