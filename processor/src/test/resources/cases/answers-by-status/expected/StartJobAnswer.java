package com.acme;

import io.wirescribe.json.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <code>#/paths/~1jobs~1&#123;id&#125;/post/responses</code>
 *
 * <p>What is answered when all goes well depends on the status.
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface StartJobAnswer {
    /**
     * {@code 200}: done
     *
     * @param value the body
     */
    record Ok(Job value) implements StartJobAnswer {}

    /**
     * {@code 202}: later
     *
     * @param value the body
     */
    record Accepted(Ticket value) implements StartJobAnswer {}

    /** {@code 204}: nothing to do */
    record NoContent() implements StartJobAnswer {}

    /**
     * A success of a status newer than the document that this code was generated from.
     *
     * @param value the body, null if there is none
     */
    record Unknown(@Nullable JsonValue value) implements StartJobAnswer {}
}
