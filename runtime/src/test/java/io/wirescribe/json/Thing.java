package io.wirescribe.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as the generated ones are: required, optional and nullable properties, and such the document lacks. */
record Thing(
        String id,
        long count,
        @Nullable Double weight,
        @Nullable String parent,
        @Nullable List<String> tags,
        @Nullable Map<String, Long> counts,
        @Nullable Thing inner,
        Map<String, JsonValue> additionalProperties) {

    static final Codec<Thing> JSON = new Codec<>() {
        @Override
        public Thing read(JsonReader in) {
            var fields = in.fields();
            String id = null;
            Long count = null;
            Double weight = null;
            String parent = null;
            List<String> tags = null;
            Map<String, Long> counts = null;
            Thing inner = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.string();
                    case "count" -> count = fields.int64();
                    case "weight" -> weight = fields.number();
                    case "parent" -> parent = fields.string();
                    case "tags" -> tags = fields.list(Codecs.STRING);
                    case "counts" -> counts = fields.map(Codecs.INT64);
                    case "inner" -> inner = fields.read(Thing.JSON);
                    case "type" -> {
                        if (!fields.is("thing")) {
                            fields.keep();
                        }
                    }
                    default -> fields.keep();
                }
            }
            return new Thing(
                    fields.required("id", id),
                    fields.required("count", count),
                    weight,
                    fields.nullable("parent", parent),
                    tags,
                    counts,
                    inner,
                    fields.additional());
        }

        @Override
        public void write(JsonWriter out, Thing value) {
            out.fields(value.additionalProperties())
                    .field("type", value.type())
                    .field("id", value.id())
                    .field("count", value.count())
                    .field("weight", value.weight())
                    .nullable("parent", value.parent())
                    .list("tags", value.tags(), Codecs.STRING)
                    .map("counts", value.counts(), Codecs.INT64)
                    .field("inner", value.inner(), Thing.JSON)
                    .end();
        }
    };

    @Nullable
    String type() {
        return additionalProperties.containsKey("type") ? null : "thing";
    }

    Thing {
        tags = tags == null ? null : List.copyOf(tags);
        counts = counts == null ? null : JsonValue.copyOf(counts);
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }
}
