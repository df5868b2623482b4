package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Whoever lives here.
 *
 * <p>{@code #/components/schemas/Animal}
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface Animal permits Lion, Penguin, Animal.Unknown {
    /** Reads and writes this type as JSON. */
    Codec<Animal> JSON = new AnimalCodec();

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not what it says
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Animal of(JsonValue json) {
        return switch (json.textOf("species")) {
            case "lion", "Lion" -> Lion.of(json);
            case "Penguin" -> Penguin.of(json);
            default -> new Unknown(json);
        };
    }

    /** Something newer than the document that this code was generated from, as it came. */
    record Unknown(@com.fasterxml.jackson.annotation.JsonValue JsonValue value) implements Animal {}
}
