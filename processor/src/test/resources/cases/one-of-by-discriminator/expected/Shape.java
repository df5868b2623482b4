package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What is drawn.
 *
 * <p>{@code #/components/schemas/Shape}
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface Shape permits Circle, Square, Shape.Unknown {
    /** Reads and writes this type as JSON. */
    Codec<Shape> JSON = new ShapeCodec();

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not what it says
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shape of(JsonValue json) {
        return switch (json.textOf("kind")) {
            case "circle" -> Circle.of(json);
            case "square", "box", "Square" -> Square.of(json);
            default -> new Unknown(json);
        };
    }

    /** Something newer than the document that this code was generated from, as it came. */
    record Unknown(@com.fasterxml.jackson.annotation.JsonValue JsonValue value) implements Shape {}
}
