package io.wirescribe.processor.drift;

import java.util.Locale;

/** Who sends something. */
public enum Direction {
    /** Callers. */
    SENT,
    /** The server. */
    RECEIVED,
    BOTH;

    static Direction of(boolean sent, boolean received) {
        if (sent && received) {
            return BOTH;
        }
        return received ? RECEIVED : SENT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
