package io.wirescribe.http;

import java.time.Duration;

/** {@link HttpTransport} as it is. */
class HttpTransportContractTest extends TransportContract {

    @Override
    Transport transport(String url, Duration limit, Duration silence, Limits limits) {
        return HttpTransport.to(url)
                .timeout(limit)
                .silence(silence)
                .limits(limits)
                .build();
    }

    /**
     * Those of the calls that were on their way when the first such answer came: the JDK's client never closes them.
     */
    @Override
    int leftOpen(int callers) {
        return callers;
    }
}
