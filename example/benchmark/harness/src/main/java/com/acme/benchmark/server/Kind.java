package com.acme.benchmark.server;

/** Whose interface is asked. */
public enum Kind {
    COMPLETE("text/event-stream; charset=utf-8"),
    MESSAGES("text/event-stream; charset=utf-8"),
    BEDROCK("application/vnd.amazon.eventstream");

    final String streamType;

    Kind(String streamType) {
        this.streamType = streamType;
    }
}
