package com.acme;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonValue;
import io.wirescribe.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
final class ShapeCodec implements Codec<Shape> {
    @Override
    public Shape read(JsonReader in) {
        return switch (in.tag("kind")) {
            case "circle" -> Circle.JSON.read(in);
            case "square", "box", "Square" -> Square.JSON.read(in);
            default -> in.choice(Shape::of);
        };
    }

    @Override
    public void write(JsonWriter out, Shape value) {
        if (value instanceof Shape.Unknown unknown) {
            JsonValue.JSON.write(out, unknown.value());
        } else if (value instanceof Circle option) {
            Circle.JSON.write(out, option);
        } else if (value instanceof Square option) {
            Square.JSON.write(out, option);
        }
    }
}
