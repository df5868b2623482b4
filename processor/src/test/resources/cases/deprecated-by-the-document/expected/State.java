package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code #/components/schemas/State}, which the document calls deprecated
 *
 * <p>A value the document knows, or one it does not know yet.
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface State {
    /** Reads and writes this type as JSON. */
    Codec<State> JSON = Codecs.text(State::of, State::value);

    /** The value as it is written on the wire. */
    @JsonValue
    String value();

    /** The value that is written so on the wire. */
    @JsonCreator
    static State of(String value) {
        return switch (value) {
            case "open" -> Known.OPEN;
            case "sent" -> Known.SENT;
            default -> new Unknown(value);
        };
    }

    /** The values that the document lists. */
    enum Known implements State {
        OPEN("open"),
        SENT("sent");

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
    record Unknown(String value) implements State {}
}
