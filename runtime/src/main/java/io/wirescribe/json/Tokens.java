package io.wirescribe.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a JSON text, one after the other; what is asked about is the current one. */
abstract class Tokens {

    /** There is none before the first, and behind the last. */
    abstract JsonToken current();

    /** Goes on to a value, or to the end of an array. */
    abstract JsonToken next();

    /**
     * Goes on to the next member of an object.
     *
     * @return its name, or null at the end of the object; null, too, if the value of the one before was not read
     */
    abstract @Nullable String nextName();

    /**
     * Goes on to a value.
     *
     * @return the text, if it is a string
     */
    abstract @Nullable String nextString();

    /** The text of a string or a number. */
    abstract String text();

    /** The text of a string that is one of a few. */
    String known() {
        return text();
    }

    abstract int int32();

    abstract long int64();

    abstract double number();

    abstract float number32();

    abstract BigDecimal decimal();

    /** What a string says in base64. */
    abstract byte[] bytes();

    /** Goes on to the end of the current value. */
    abstract void skip();

    /** What is wrong with the current value, and where that is. */
    abstract JsonException problem(String what);

    /** What is wrong with a member of the object that just ended. */
    abstract JsonException problem(String member, String what);
}
