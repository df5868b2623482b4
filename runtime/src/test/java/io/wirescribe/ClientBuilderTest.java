package io.wirescribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.http.Credential;
import io.wirescribe.http.Limits;
import io.wirescribe.http.Request;
import io.wirescribe.http.Security;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What every generated client can be told. */
class ClientBuilderTest {

    private static final class Builder extends ClientBuilder<Builder> {

        Builder(String defaultBaseUrl, String... standards) {
            super(Document.of("words.yaml", "1.2", "0f343b0931126a20"), defaultBaseUrl, standards);
        }

        Builder apiKey(String apiKey) {
            return credential("apiKey", Credential.header("x-api-key", apiKey));
        }

        Builder token(String token) {
            return credential("token", Credential.bearer(token));
        }

        Builder login(String user, String password) {
            return credential("login", Credential.basic(user, password));
        }

        Builder queryKey(String key) {
            return credential("queryKey", Credential.query("key", key));
        }

        Builder cookie(String name, String key) {
            return credential(name, Credential.cookie(name, key));
        }

        Builder scheme(String name, Credential credential) {
            return credential(name, credential);
        }

        @Override
        protected Builder self() {
            return this;
        }

        Transport build() {
            return connect();
        }
    }

    /** Remembers what it was asked to send. */
    private static final class Recorder implements Transport {

        Request sent = Request.get("/");
        boolean closed;

        @Override
        public RawResponse send(Request request) {
            sent = request;
            return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final Security ANY = Security.each("apiKey", "token", "login", "queryKey", "one", "two");

    private static Request sent(Builder builder) {
        var recorder = new Recorder();
        builder.transport(recorder)
                .build()
                .send(Request.get("/x").header("a", "operation").security(ANY));
        return recorder.sent;
    }

    @Test
    void whereNobodySaysWhatNeedsThemAllCredentialsAreSent() {
        assertEquals("k", sent(new Builder(null).apiKey("k")).headers().first("x-api-key"));
        assertEquals("Bearer t", sent(new Builder(null).token("t")).headers().first("authorization"));
        assertEquals(
                "Basic dTpww7w=",
                sent(new Builder(null).login("u", "pü")).headers().first("authorization"));
        assertEquals("/x?key=a%26b", sent(new Builder(null).queryKey("a&b")).target());
        assertEquals(
                "one=1; two=2",
                sent(new Builder(null).cookie("one", "1").cookie("two", "2"))
                        .headers()
                        .first("cookie"));
    }

    @Test
    void aHeaderOfTheClientReplacesThatOfTheOperation() {
        var request =
                sent(new Builder(null).header("A", "client").header("b", "1").header("b", "2"));
        assertEquals(List.of("client"), request.headers().all("a"));
        assertEquals(List.of("2"), request.headers().all("b"));
    }

    @Test
    void aCredentialThatIsNotThereIsNoticedWhereItIsSet() {
        var builder = new Builder(null);
        var e = assertThrows(NullPointerException.class, () -> builder.apiKey(null));
        assertEquals(
                "the credential for the header x-api-key is null; is its environment variable set?", e.getMessage());
        assertThrows(NullPointerException.class, () -> builder.token(null));
        assertThrows(NullPointerException.class, () -> builder.login(null, "p"));
        assertThrows(NullPointerException.class, () -> builder.login("u", null));
        assertThrows(IllegalArgumentException.class, () -> builder.login("u:v", "p"));
        assertThrows(IllegalArgumentException.class, () -> builder.apiKey(" "));
        var injected = assertThrows(IllegalArgumentException.class, () -> builder.apiKey("s3cret\n"));
        assertEquals("the value of the header x-api-key holds a line break", injected.getMessage());
        assertThrows(NullPointerException.class, () -> builder.header("x", null));
    }

    @Test
    void aServerIsNeeded() {
        var e = assertThrows(IllegalStateException.class, () -> new Builder(null).build());
        assertEquals(
                "no server: the document names none with scheme and host for all operations, so set baseUrl(...)",
                e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Builder(null).baseUrl("nowhere").build());
        new Builder("https://api.example.com")
                .connectTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(1))
                .build()
                .close();
    }

    @Test
    void aServerThatIsChosenHasPartsOfItsOwn() {
        new Builder("https://{region}.example.com", "region", "eu").build().close();
        new Builder(null)
                .server("https://{zone}.example.com", "zone", "a")
                .build()
                .close();
        var e = assertThrows(
                IllegalStateException.class,
                () -> new Builder("https://example.com", "zone", "a")
                        .server("https://{zone}.example.com")
                        .build());
        assertEquals("no server: {zone} of its URL is not set", e.getMessage());
    }

    @Test
    void aTransportOfOnesOwnHasItsOwnTimeLimits() {
        var builder =
                new Builder("https://api.example.com").transport(new Recorder()).timeout(Duration.ofSeconds(1));
        assertThrows(IllegalStateException.class, builder::build);
        var recorder = new Recorder();
        assertSame(recorder, new Builder(null).transport(recorder).build());
        new Builder(null).transport(recorder).apiKey("k").build().close();
        assertTrue(recorder.closed);
    }

    @Test
    void everySettingIsCheckedWhereItIsMade() {
        var builder = new Builder("https://api.example.com");
        assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.silence(Duration.ofMillis(-1)));
        assertThrows(IllegalArgumentException.class, () -> builder.callTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.maxRedirects(-1));
        assertThrows(IllegalArgumentException.class, () -> builder.userAgent("a\nb"));
        assertThrows(NullPointerException.class, () -> builder.proxy(null));
        builder.userAgent("acme/1.0")
                .silence(Duration.ofSeconds(1))
                .callTimeout(Duration.ofSeconds(1))
                .maxRedirects(0)
                .limits(Limits.DEFAULT.withEvent(1 << 20))
                .logging()
                .build()
                .close();
    }

    @Test
    void theCallTimeoutGoesWithEveryRequest() {
        var recorder = new Recorder();
        new Builder(null)
                .transport(recorder)
                .callTimeout(Duration.ofHours(1))
                .build()
                .send(Request.get("/x"));
        var left = recorder.sent.timeLeft();
        assertTrue(left.compareTo(Duration.ofHours(1)) <= 0 && left.compareTo(Duration.ofMinutes(30)) > 0, "" + left);
    }

    @Test
    void credentialsOfASchemeGoWhereTheyAreNeeded() {
        var recorder = new Recorder();
        var transport = new Builder(null)
                .transport(recorder)
                .scheme("key", Credential.header("x-key", "k"))
                .build();
        transport.send(Request.get("/x").security(Security.of("key")));
        assertEquals("k", recorder.sent.headers().first("x-key"));
        transport.send(Request.get("/x").security(Security.NONE));
        assertNull(recorder.sent.headers().first("x-key"));
        transport.send(Request.get("/x"));
        assertNull(recorder.sent.headers().first("x-key"));
        transport.send(Request.get("/x").security(Security.NONE.or("key")));
        assertEquals("k", recorder.sent.headers().first("x-key"));
    }

    @Test
    void headersAreFoundInAnyCaseAndNotPrinted() {
        var headers = Headers.of(Map.of("X-Request-Id", List.of("r"), "Set-Cookie", List.of("s3cret=1", "b=2")));
        assertEquals("r", headers.first("x-request-id"));
        assertEquals(List.of("s3cret=1", "b=2"), headers.all("SET-COOKIE"));
        assertNull(headers.first("other"));
        assertEquals(List.of(), headers.all("other"));
        assertFalse(headers.toString().contains("s3cret"), headers.toString());
        assertThrows(UnsupportedOperationException.class, () -> headers.toMap().clear());
        assertEquals(
                headers, Headers.of(Map.of("x-request-id", List.of("r"), "set-cookie", List.of("s3cret=1", "b=2"))));
        assertEquals(
                headers.hashCode(),
                Headers.of(Map.of("x-request-id", List.of("r"), "set-cookie", List.of("s3cret=1", "b=2")))
                        .hashCode());
        assertEquals("r", new Response<>("", 200, headers).requestId());
    }
}
