package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.http.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What counts when nothing was given, and what does when something was. */
class AwsAuthorizationTest {

    private static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s3cret", "AWS_SESSION_TOKEN", "token");
    private static final Request ASK = Request.post("/model/m/invoke");

    private final AwsAuthorization authorization =
            new AwsAuthorization("eu-central-1", AwsEndpoint.of("http://localhost"), Clock.systemUTC());

    private Request sent(Map<String, String> variables) {
        var environment = new AwsEnvironment(variables, Path.of("/nowhere"));
        return authorization.around(environment).apply(ASK);
    }

    @Test
    void theKeysOfTheEnvironmentSign() {
        var headers = sent(KEYS).headers();
        assertTrue(headers.first("authorization").startsWith("AWS4-HMAC-SHA256 Credential=AKID/"));
        assertEquals("token", headers.first("x-amz-security-token"));
    }

    @Test
    void aBearerKeyInTheEnvironmentCountsBeforeThem() {
        var both = new HashMap<>(KEYS);
        both.put("AWS_BEARER_TOKEN_BEDROCK", "key");
        var headers = sent(both).headers();
        assertEquals("Bearer key", headers.first("authorization"));
        assertNull(headers.first("x-amz-date"));
    }

    @Test
    void whatWasGivenCountsAndIsAskedForEachRequest() {
        var count = new AtomicInteger();
        var bearing = authorization.of(null, () -> "key" + count.incrementAndGet());
        assertEquals(
                List.of("Bearer key1", "Bearer key2"),
                List.of(
                        bearing.apply(ASK).headers().first("authorization"),
                        bearing.apply(ASK).headers().first("authorization")));
        assertThrows(
                IllegalStateException.class,
                () -> authorization.of(() -> new AwsCredentials("AKID", "s3cret", null), () -> "key"));
    }

    @Test
    void aBearerKeyThatIsMissingIsNotSent() {
        var missing = authorization.of(null, () -> null);
        var e = assertThrows(NullPointerException.class, () -> missing.apply(ASK));
        assertEquals("the bearer key is null", e.getMessage());
        var empty = authorization.of(null, () -> " ");
        assertThrows(IllegalArgumentException.class, () -> empty.apply(ASK));
    }
}
