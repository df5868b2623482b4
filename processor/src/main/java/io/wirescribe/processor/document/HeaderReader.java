package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Header;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers of answers, and of the parts of a form. */
final class HeaderReader {

    private static final Value TEXT = Value.of(new Type.Scalar(Kind.STRING, ""));

    private final DocumentTree tree;
    private final SchemaReader schemas;
    private final Remarks remarks;

    HeaderReader(DocumentTree tree, SchemaReader schemas, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.schemas = schemas;
    }

    /**
     * Those of an answer, each once in whatever case. What is said of the content type there means nothing (OpenAPI,
     * Response Object).
     */
    List<Header> read(Spot answer) {
        List<Header> headers = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var field : answer.fieldsOf("headers")) {
            var spot = tree.follow(field);
            var reference = field.reference();
            if (spot == null && reference != null) {
                remarks.warning(field, tree.missing(field, reference) + ": the header is left out");
            } else if (spot != null && spot.mapping() && !field.name().equalsIgnoreCase("content-type")) {
                if (names.add(field.name())) {
                    headers.add(header(field.name(), spot));
                } else {
                    remarks.warning(field, "the header %s is there twice: the first one holds".formatted(field.name()));
                }
            }
        }
        return headers;
    }

    private Header header(String name, Spot spot) {
        var schema = spot.field("schema");
        var use = schema == null ? new Use(TEXT, Doc.NONE) : schemas.use(schema);
        var own = Docs.of(spot.textOf("description"));
        var text = own.text().isEmpty() ? use.doc().text() : own.text();
        var deprecated = spot.truthOf("deprecated") || use.doc().deprecated();
        return new Header(name, plain(use.value()), new Doc(text, deprecated, null));
    }

    /** One value or several; what is more than that is a text to whoever reads a header, and so is one of a list. */
    private Value plain(Value value) {
        if (value.type() instanceof Type.ListOf list
                && schemas.openEnum(list.element().type())) {
            return Value.of(new Type.ListOf(TEXT));
        }
        var list = value.type() instanceof Type.ListOf of && scalar(of.element().type());
        return list || scalar(value.type()) ? value : TEXT;
    }

    private static boolean scalar(Type type) {
        return type instanceof Type.Scalar && !type.is(Kind.BINARY);
    }

    /**
     * What is sent as the headers of a form's parts, by field: those of which the document says it all. Others can be
     * given to a file only, so what is said of them at another part is lost.
     *
     * @param content the form
     */
    Map<String, Map<String, String>> ofParts(Spot content) {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        for (var field : content.fieldsOf("encoding")) {
            Map<String, String> fixed = new LinkedHashMap<>();
            for (var header : field.fieldsOf("headers")) {
                var spot = tree.follow(header);
                var schema = spot == null ? null : tree.follow(spot.field("schema"));
                if (header.name().equalsIgnoreCase("content-type")) {
                    continue; // `contentType` says it (OpenAPI, Encoding Object)
                }
                var value = schema == null ? null : only(schema);
                if (header.name().equalsIgnoreCase("content-disposition")) {
                    remarks.note(header, "a part has this header anyway, with the name of its field: it is left out");
                } else if (value != null) {
                    fixed.put(header.name(), value);
                } else if (isNoFile(property(content, field.name()))) {
                    remarks.note(header, "only a file can be sent with a header of its own: it is left out");
                }
            }
            if (!fixed.isEmpty()) {
                parts.put(field.name(), fixed);
            }
        }
        return parts;
    }

    private static @Nullable String only(Spot schema) {
        var values = schema.itemsOf("enum");
        if (schema.has("const")) {
            return schema.textOf("const");
        }
        return values.size() == 1 ? values.get(0).text() : schema.textOf("default");
    }

    private @Nullable Spot property(Spot content, String name) {
        var form = tree.follow(content.field("schema"));
        return form == null ? null : form.memberOf("properties", name);
    }

    private boolean isNoFile(@Nullable Spot property) {
        var schema = tree.follow(property);
        if (schema == null || !schema.has("type")) {
            return false;
        }
        return switch (String.valueOf(schema.textOf("type"))) {
            case "array" -> isNoFile(schema.field("items"));
            case "string" ->
                !schema.has("contentMediaType")
                        && !"binary".equals(schema.textOf("format"))
                        && !"binary".equalsIgnoreCase(schema.textOf("contentEncoding"));
            default -> true;
        };
    }
}
