package io.wirescribe.http;

import java.time.Duration;

/** {@link ApacheTransport} as it is. */
class ApacheTransportContractTest extends TransportContract {

    @Override
    Transport transport(String url, Duration limit, Duration silence, Limits limits) {
        return ApacheTransport.to(url)
                .timeout(limit)
                .silence(silence)
                .limits(limits)
                .build();
    }
}
