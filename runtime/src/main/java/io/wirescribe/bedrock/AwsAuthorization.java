package io.wirescribe.bedrock;

import static java.util.Objects.requireNonNull;

import io.wirescribe.http.Request;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How requests to one endpoint show whose they are. */
record AwsAuthorization(String region, AwsEndpoint endpoint, Clock clock) {

    UnaryOperator<Request> of(@Nullable Supplier<AwsCredentials> credentials, @Nullable Supplier<String> bearerKey) {
        if (credentials != null && bearerKey != null) {
            throw new IllegalStateException("there are both credentials and a bearer key: which of them counts?");
        }
        if (bearerKey != null) {
            return bearer(bearerKey);
        }
        return credentials == null ? around(AwsEnvironment.SYSTEM) : signing(credentials);
    }

    /** What there is when nothing was given. */
    UnaryOperator<Request> around(AwsEnvironment environment) {
        var key = environment.bearerKey();
        if (key != null) {
            return bearer(() -> key);
        }
        return signing(environment.hasCredentials() ? environment::credentials : AwsCredentials.defaultChain());
    }

    private static UnaryOperator<Request> bearer(Supplier<String> key) {
        return request -> request.header("authorization", "Bearer " + given(key.get()));
    }

    /** A key that can be sent, or an exception that says what is wrong with it. */
    static String given(@Nullable String key) {
        requireNonNull(key, "the bearer key is null");
        if (key.isBlank()) {
            throw new IllegalArgumentException("the bearer key is empty");
        }
        return key;
    }

    private UnaryOperator<Request> signing(Supplier<AwsCredentials> credentials) {
        var sigV4 = new SigV4(region, "bedrock");
        return request -> sigV4.sign(request, endpoint.host(), endpoint.prefix(), credentials.get(), clock.instant());
    }
}
