package io.wirescribe.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a request is sent, as far as the server does not see it.
 *
 * @param origin scheme and authority in place of the transport's base URL; null for that
 * @param server where the document serves this one, with what stands for its parts unless set; null for where the
 *     others are
 * @param deadline by when the call must have ended; null for any time
 * @param attempt which attempt this is, from 1
 * @param security which credentials it needs; null where nothing is said about them
 */
record Sending(
        @Nullable String origin,
        @Nullable List<String> server,
        @Nullable Deadline deadline,
        int attempt,
        @Nullable Security security) {

    static final Sending PLAIN = new Sending(null, null, null, 1, null);

    Sending at(String origin) {
        return new Sending(origin, server, deadline, attempt, security);
    }

    Sending servedBy(List<String> server) {
        return new Sending(origin, server, deadline, attempt, security);
    }

    Sending within(Deadline deadline) {
        return new Sending(origin, server, deadline, attempt, security);
    }

    Sending again() {
        return new Sending(origin, server, deadline, attempt + 1, security);
    }

    Sending secured(Security security) {
        return new Sending(origin, server, deadline, attempt, security);
    }
}
