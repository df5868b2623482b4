package com.acme.claude.server;

import java.time.Duration;

/** How slowly a stream is sent. */
@FunctionalInterface
public interface Pace {

    /**
     * Called before every event but the first; the event is sent when this returns.
     *
     * @throws InterruptedException if the server is being closed
     */
    void rest() throws InterruptedException;

    /**
     * The same rest before every event.
     *
     * @param rest how long
     * @return that pace
     */
    static Pace of(Duration rest) {
        return () -> Thread.sleep(rest.toMillis());
    }
}
