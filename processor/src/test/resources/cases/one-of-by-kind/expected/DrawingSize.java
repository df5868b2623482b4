package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonBoolean;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonNumber;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@code #/components/schemas/Drawing/properties/size} */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface DrawingSize
        permits Size,
                DrawingSize.OfList,
                DrawingSize.OfText,
                DrawingSize.OfNumber,
                DrawingSize.OfBoolean,
                DrawingSize.Unknown {
    /** Reads and writes this type as JSON. */
    Codec<DrawingSize> JSON = new DrawingSizeCodec();

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not what it says
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DrawingSize of(JsonValue json) {
        if (json instanceof JsonArray) {
            return new OfList(Codecs.list(Codecs.NUMBER).convert(json));
        }
        if (json instanceof JsonString) {
            return new OfText(DrawingSizeText.JSON.convert(json));
        }
        if (json instanceof JsonNumber) {
            return new OfNumber(Codecs.INT64.convert(json));
        }
        if (json instanceof JsonBoolean) {
            return new OfBoolean(Codecs.BOOLEAN.convert(json));
        }
        return json instanceof JsonObject ? Size.of(json) : new Unknown(json);
    }

    /** It is a list. */
    record OfList(
            @com.fasterxml.jackson.annotation.JsonValue List<Double> value) implements DrawingSize {
        /** Takes it as it is. */
        public OfList {
            value = Collections.unmodifiableList(new ArrayList<>(value));
        }
    }

    /** It is a text. */
    record OfText(
            @com.fasterxml.jackson.annotation.JsonValue DrawingSizeText value) implements DrawingSize {}

    /** It is a number. */
    record OfNumber(@com.fasterxml.jackson.annotation.JsonValue long value) implements DrawingSize {}

    /** It is true or false. */
    record OfBoolean(
            @com.fasterxml.jackson.annotation.JsonValue boolean value) implements DrawingSize {}

    /** Something newer than the document that this code was generated from, as it came. */
    record Unknown(
            @com.fasterxml.jackson.annotation.JsonValue JsonValue value) implements DrawingSize {}
}
