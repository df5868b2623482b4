package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An animal that lives with people.
 *
 * <p>{@code #/components/schemas/Pet}
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface Pet permits PetCat, PetDog, Pet.Unknown {
    /** Reads and writes this type as JSON. */
    Codec<Pet> JSON = new PetCodec();

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not what it says
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Pet of(JsonValue json) {
        return switch (json.textOf("kind")) {
            case "cat", "Cat" -> PetCat.of(json);
            case "dog", "Dog" -> PetDog.of(json);
            default -> new Unknown(json);
        };
    }

    /** Something newer than the document that this code was generated from, as it came. */
    record Unknown(@com.fasterxml.jackson.annotation.JsonValue JsonValue value) implements Pet {}
}
