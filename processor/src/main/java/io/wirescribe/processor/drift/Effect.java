package io.wirescribe.processor.drift;

import static io.wirescribe.processor.drift.Verdict.BREAKING;
import static io.wirescribe.processor.drift.Verdict.MAY_BREAK;
import static io.wirescribe.processor.drift.Verdict.SAFE;

/**
 * What a change does, by who sends the value.
 *
 * @param sent where callers send it
 * @param received where the server does
 */
record Effect(Verdict sent, Verdict received) {

    static final Effect NONE = new Effect(SAFE, SAFE);

    /** Fewer values than before: those that were sent may be refused. */
    static final Effect NARROWER = new Effect(BREAKING, SAFE);

    /** More values than before: some may come that nobody reckoned with. */
    static final Effect WIDER = new Effect(SAFE, MAY_BREAK);

    /** More values than before, and in Java another type. */
    static final Effect WIDER_TYPE = new Effect(SAFE, BREAKING);

    /** Other values than before, as far as anybody can tell. */
    static final Effect UNKNOWN = new Effect(MAY_BREAK, MAY_BREAK);

    /** Not what it was. */
    static final Effect REPLACED = new Effect(BREAKING, BREAKING);

    /** Fewer values than before, one of which code may name. */
    static final Effect NAMED_LESS = new Effect(BREAKING, MAY_BREAK);

    Effect and(Effect other) {
        return new Effect(sent.or(other.sent), received.or(other.received));
    }

    Verdict in(Direction direction) {
        return switch (direction) {
            case SENT -> sent;
            case RECEIVED -> received;
            case BOTH -> sent.or(received);
        };
    }
}
