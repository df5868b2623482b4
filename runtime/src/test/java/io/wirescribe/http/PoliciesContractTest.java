package io.wirescribe.http;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;

/** {@link HttpTransport} with every policy around it. */
class PoliciesContractTest extends TransportContract {

    private final RecordingLogger logger = new RecordingLogger(Level.TRACE);

    @Override
    Transport transport(String url, Duration limit, Duration silence, Limits limits) {
        var http = HttpTransport.to(url)
                .timeout(limit)
                .silence(silence)
                .limits(limits)
                .build();
        var redirecting = new Redirecting(url, new Logging(http, logger));
        var secured = new Credentials(Map.of("key", Credential.header("x-key", "k")), redirecting);
        return new Retrying(secured, 1).with(request -> request.security(Security.of("key")));
    }

    /**
     * Those of the calls that were on their way when the first such answer came: the JDK's client never closes them.
     */
    @Override
    int leftOpen(int callers) {
        return callers;
    }
}
