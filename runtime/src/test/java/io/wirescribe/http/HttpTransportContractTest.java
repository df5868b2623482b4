package io.wirescribe.http;

import java.time.Duration;

/** {@link HttpTransport} as it is. */
class HttpTransportContractTest extends TransportContract {

    @Override
    Transport transport(String url, Duration limit, Limits limits) {
        return HttpTransport.to(url)
                .timeout(limit)
                .silence(limit)
                .limits(limits)
                .build();
    }
}
