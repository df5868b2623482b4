package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a lamp shines in.
 *
 * <p>{@code #/components/schemas/Colour}
 *
 * <p>A value the document knows, or one it does not know yet.
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface Colour {
    /** Reads and writes this type as JSON. */
    Codec<Colour> JSON = Codecs.text(Colour::of, Colour::value);

    /** The value as it is written on the wire. */
    @JsonValue
    String value();

    /** The value that is written so on the wire. */
    @JsonCreator
    static Colour of(String value) {
        return switch (value) {
            case "red" -> Known.RED;
            case "dark-green" -> Known.DARK_GREEN;
            case "+1" -> Known.PLUS_1;
            case "-1" -> Known.MINUS_1;
            case "-red" -> Known.MINUS_RED;
            case "" -> Known.EMPTY;
            case "Red" -> Known.RED2;
            case "class" -> Known.CLASS;
            default -> new Unknown(value);
        };
    }

    /** The values that the document lists. */
    enum Known implements Colour {
        RED("red"),
        DARK_GREEN("dark-green"),
        PLUS_1("+1"),
        MINUS_1("-1"),
        MINUS_RED("-red"),
        EMPTY(""),
        RED2("Red"),
        CLASS("class");

        private final String value;

        Known(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** A value newer than the document that this code was generated from. */
    record Unknown(String value) implements Colour {}
}
