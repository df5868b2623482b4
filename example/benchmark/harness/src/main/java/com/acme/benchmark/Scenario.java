package com.acme.benchmark;

import com.acme.benchmark.server.Answers;

/**
 * What is measured: {@code complete:s:16:12:1.5} is complete, with a small answer, by 16 threads, for 1.5 seconds after
 * 12 at most to warm up.
 */
record Scenario(String operation, String model, int threads, double warmUp, double measured) {

    static Scenario of(String written) {
        var parts = written.split(":");
        return new Scenario(
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]));
    }

    int events() {
        return Answers.events(model);
    }

    /** One call, with what comes back of it checked. */
    void check(Contender contender) throws Exception {
        int[] events = {0};
        long characters = contender.call(operation, model, () -> events[0]++);
        if (characters != Answers.characters(model) || events[0] != events()) {
            throw new IllegalStateException(
                    operation + " gave " + characters + " characters in " + events[0] + " events");
        }
    }
}
