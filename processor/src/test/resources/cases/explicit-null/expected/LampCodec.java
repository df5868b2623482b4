package com.acme;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
final class LampCodec implements Codec<Lamp> {
    @Override
    public Lamp read(JsonReader in) {
        var fields = in.fields();
        String a = null;
        String b = null;
        String c = null;
        String d = null;
        Long e = null;
        LampKind kind = null;
        LampState state = null;
        Shade shade = null;
        while (fields.next()) {
            switch (fields.name()) {
                case "a" -> a = fields.string();
                case "b" -> b = fields.string();
                case "c" -> c = fields.string();
                case "d" -> d = fields.string();
                case "e" -> e = fields.int64();
                case "kind" -> kind = fields.read(LampKind.JSON);
                case "state" -> state = fields.read(LampState.JSON);
                case "shade" -> shade = fields.read(Shade.JSON);
                default -> fields.keep();
            }
        }
        return new Lamp(
                fields.required("a", a),
                fields.nullable("b", b),
                c,
                d,
                e,
                kind,
                state,
                shade,
                fields.additional());
    }

    @Override
    public void write(JsonWriter out, Lamp value) {
        out.fields(value.additionalProperties())
                .field("a", value.a())
                .nullable("b", value.b())
                .field("c", value.c())
                .field("d", value.d())
                .field("e", value.e())
                .field("kind", value.kind(), LampKind.JSON)
                .field("state", value.state(), LampState.JSON)
                .field("shade", value.shade(), Shade.JSON)
                .end();
    }
}
