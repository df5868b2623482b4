package io.wirescribe.http;

import java.time.Duration;

/** {@link ApacheTransport} as it is. */
class ApacheTransportContractTest extends TransportContract {

    @Override
    Transport transport(String url, Duration limit, Limits limits) {
        return ApacheTransport.to(url)
                .timeout(limit)
                .silence(limit)
                .limits(limits)
                .build();
    }
}
