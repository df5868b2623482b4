package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.AuthenticationException;
import io.wirescribe.ServerException;
import io.wirescribe.TimeoutException;
import io.wirescribe.Upload;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Which credentials go with which request, and how tokens are renewed. */
@Timeout(60)
class CredentialsTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Map<String, Credential> SOME = Map.of(
            "key", Credential.header("x-key", "k"),
            "app", Credential.query("app", "a"),
            "session", Credential.cookie("session", "s"),
            "user", Credential.basic("u", "p"));

    private static Request sent(Security security) {
        var canned = Canned.answer(200, "application/json", "{\"text\":\"hi\"}");
        var request = Request.get("/x");
        WORD.send(new Credentials(SOME, canned), security == null ? request : request.security(security));
        return canned.asked;
    }

    @Test
    void anOperationGetsWhatItNeeds() {
        assertEquals("k", sent(Security.of("key")).header("x-key"));
        assertEquals("/x?app=a", sent(Security.of("app")).target());
        assertEquals("session=s", sent(Security.of("session")).header("cookie"));
        assertEquals("Basic dTpw", sent(Security.of("user")).header("authorization"));
        var both = sent(Security.of("key", "app"));
        assertEquals("k", both.header("x-key"));
        assertEquals("/x?app=a", both.target());
    }

    @Test
    void anOperationThatNeedsNoneGetsNone() {
        for (var security : new Security[] {Security.NONE, null}) {
            var request = sent(security);
            assertEquals(
                    List.of("accept"), List.copyOf(request.headers().toMap().keySet()));
            assertEquals("/x", request.target());
        }
    }

    @Test
    void theFirstAlternativeThatCanBeMetCounts() {
        assertEquals(
                "k",
                sent(Security.of("other").or("other", "app").or("key").or("user"))
                        .header("x-key"));
        assertEquals("k", sent(Security.NONE.or("key")).header("x-key"));
    }

    @Test
    void aCredentialThatIsMissingIsNamedWhenTheServerMissesIt() {
        var refused = new Credentials(SOME, Canned.answer(401, "application/json", "{}"));
        var e = assertThrows(
                AuthenticationException.class,
                () -> WORD.send(
                        refused, Request.get("/x").security(Security.of("oauth").or("key", "other"))));
        assertEquals(
                "GET /x: the server answered with status 401: it needs oauth, or key and other, which the client was not"
                        + " given",
                e.getMessage());
    }

    /** Accepts one token only. */
    private static LoopbackServer accepting(String token) {
        return LoopbackServer.doing((connection, request) -> {
            if (request.contains("authorization: Bearer " + token + "\r\n")) {
                connection.whole(200, "application/json", "{\"text\":\"hi\"}");
            } else {
                connection.whole(401, "application/json", "{}");
            }
        });
    }

    private static Transport with(TokenSource tokens, LoopbackServer server) {
        return with(tokens, server.transport());
    }

    private static Transport with(TokenSource tokens, Transport next) {
        return new Credentials(Map.of("token", Credential.bearer(tokens)), next)
                .with(request -> request.security(Security.of("token")));
    }

    @Test
    void aTokenIsRenewedOnceAfter401() throws Exception {
        var asked = new AtomicInteger();
        TokenSource tokens = () -> asked.incrementAndGet() == 1 ? "old" : "new";
        try (var server = accepting("new");
                var transport = with(tokens, server)) {
            assertEquals("hi", WORD.send(transport, Request.get("/x")).body().text());
            assertEquals(2, server.requests().size());
            asked.set(0);
            assertEquals(
                    "hi", WORD.bodyAsync(transport, Request.get("/x")).get().text());
        }
    }

    @Test
    void aSecond401Stays() throws Exception {
        var asked = new AtomicInteger();
        try (var server = accepting("none");
                var transport = with(() -> "token" + asked.incrementAndGet(), server)) {
            var e = assertThrows(AuthenticationException.class, () -> WORD.send(transport, Request.get("/x")));
            assertEquals(2, e.attempts());
            assertEquals(2, server.requests().size());
        }
        try (var server = accepting("none");
                var transport = with(() -> "same", server)) {
            assertThrows(AuthenticationException.class, () -> WORD.send(transport, Request.get("/x")));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aBodyThatCanBeSentOnceIsSentOnce() throws Exception {
        var asked = new AtomicInteger();
        try (var server = accepting("none");
                var transport = with(() -> "token" + asked.incrementAndGet(), server)) {
            var body = Body.of("a/b", Upload.once("a", new ByteArrayInputStream(new byte[2])));
            assertThrows(
                    AuthenticationException.class,
                    () -> WORD.send(transport, Request.put("/x").body(body)));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void tokensAreFetchedOnceForAllAndRenewedBeforeTheyExpire() throws Exception {
        var fetched = new AtomicInteger();
        try (var authority = LoopbackServer.doing((connection, request) -> {
                    Thread.sleep(100);
                    int number = fetched.incrementAndGet();
                    connection.whole(
                            200,
                            "application/json",
                            "{\"access_token\":\"t" + number + "\",\"token_type\":\"bearer\",\"expires_in\":"
                                    + (number == 2 ? "\"2\"}" : "3600}"));
                });
                var tokens = ClientCredentials.at(authority.url() + "/oauth/token?tenant=1")
                        .client("me:you", "s3cret/+")
                        .scope("read", "write")
                        .parameter("audience", "api")
                        .build()) {
            var calls = new ArrayList<CompletableFuture<String>>();
            for (int i = 0; i < 20; i++) {
                calls.add(CompletableFuture.supplyAsync(tokens::token, task -> new Thread(task).start()));
            }
            for (var call : calls) {
                assertEquals("t1", call.get());
            }
            assertEquals(1, fetched.get());
            var request = authority.requests().get(0);
            assertTrue(request.startsWith("POST /oauth/token?tenant=1 HTTP/1.1\r\n"), request);
            assertTrue(request.contains("content-type: application/x-www-form-urlencoded\r\n"), request);
            assertTrue(request.endsWith("grant_type=client_credentials&scope=read%20write&audience=api"), request);
            assertTrue(request.contains("Basic bWUlM0F5b3U6czNjcmV0JTJGJTJC\r\n"), request);
            assertEquals("t2", tokens.refresh("t1"));
            Thread.sleep(1100);
            assertEquals("t3", tokens.token());
            assertEquals("t3", tokens.refresh("t2"));
            assertEquals("t4", tokens.refresh("t3"));
            assertEquals(4, fetched.get());
        }
    }

    @Test
    void aTokenThatCannotBeFetchedFailsTheCallWithoutASecret() throws Exception {
        try (var authority = LoopbackServer.answering(401, "application/json", "{\"error\":\"invalid_client\"}");
                var tokens = ClientCredentials.at(authority.url() + "/token")
                        .clientInBody("me", "s3cret")
                        .build();
                var server = accepting("t");
                var transport = with(tokens, server)) {
            var e = assertThrows(AuthenticationException.class, () -> WORD.send(transport, Request.get("/x")));
            assertEquals("/token", e.path());
            assertFalse(e.toString().contains("s3cret"));
            assertTrue(authority.requests().get(0).endsWith("client_id=me&client_secret=s3cret"));
            assertEquals(0, server.requests().size());
        }
        try (var authority = LoopbackServer.answering(200, "application/json", "{\"token\":\"s3cret\"}");
                var tokens = ClientCredentials.at(authority.url())
                        .client("me", "s3cret")
                        .build()) {
            var e = assertThrows(JsonException.class, tokens::token);
            assertEquals("/access_token", e.pointer());
        }
    }

    private static ClientCredentials tokens(LoopbackServer authority) {
        return ClientCredentials.at(authority.url() + "/token")
                .client("me", "s3cret")
                .build();
    }

    /** Holds each call to the time that {@link #assertEndsInTime} asks for, in which a client is built too. */
    private static Transport limited(Transport transport) {
        return transport.with(request -> request.within(Duration.ofSeconds(5)));
    }

    private static void assertEndsInTime(Executable call) {
        long begin = System.nanoTime();
        var e = assertThrows(TimeoutException.class, call);
        assertEquals("POST /token: the call took more than 5 s", e.getMessage());
        assertTrue(System.nanoTime() - begin < 30_000_000_000L);
    }

    @Test
    void theTimeLimitOfACallHoldsForItsToken() throws Exception {
        var given = new AtomicBoolean();
        try (var authority = LoopbackServer.doing((connection, request) -> {
                    if (given.get()) {
                        connection.whole(200, "application/json", "{\"access_token\":\"old\"}");
                    } else {
                        connection.awaitLeft();
                    }
                });
                var tokens = tokens(authority);
                var server = LoopbackServer.doing((connection, request) -> {
                    given.set(false);
                    connection.whole(401, "application/json", "{}");
                });
                var http = server.transport();
                var transport = limited(with(tokens, http))) {
            // the first takes longer
            assertThrows(AuthenticationException.class, () -> WORD.send(http, Request.get("/x")));
            assertEndsInTime(() -> WORD.send(transport, Request.get("/x")));
            given.set(true); // until the server refuses it
            assertEndsInTime(() -> WORD.send(transport, Request.get("/x")));
            assertEquals(2, server.requests().size());
        }
    }

    @Test
    void itHoldsWhileAnotherCallFetches() throws Exception {
        var asked = new CountDownLatch(1);
        try (var authority = LoopbackServer.doing((connection, request) -> {
                    asked.countDown();
                    connection.awaitLeft();
                });
                var tokens = tokens(authority);
                var server = accepting("new");
                var transport = limited(with(tokens, server))) {
            var other = CompletableFuture.supplyAsync(tokens::token, Workers::run);
            assertTrue(asked.await(30, TimeUnit.SECONDS));
            assertEndsInTime(() -> WORD.send(transport, Request.get("/x")));
            assertFalse(other.isDone());
        }
    }

    @Test
    void whoeverAsksForAFutureDoesNotWaitForTheToken() throws Exception {
        var waited = new CountDownLatch(1);
        try (var authority = LoopbackServer.doing((connection, request) -> {
                    assertTrue(waited.await(30, TimeUnit.SECONDS));
                    connection.whole(200, "application/json", "{\"access_token\":\"new\"}");
                });
                var tokens = tokens(authority);
                var server = accepting("new");
                var transport = with(tokens, server)) {
            var answer = WORD.bodyAsync(transport, Request.get("/x"));
            waited.countDown(); // too late for a caller that waits
            assertEquals("hi", answer.get(30, TimeUnit.SECONDS).text());
            assertEquals(
                    "hi", WORD.bodyAsync(transport, Request.get("/x")).get().text());
            assertEquals(1, authority.requests().size());
        }
    }

    @Test
    void aTokenThatIsStillGoodOutlivesItsAuthority() throws Exception {
        var fetched = new AtomicInteger();
        try (var authority = LoopbackServer.doing((connection, request) -> {
                    if (fetched.incrementAndGet() == 1) {
                        connection.whole(200, "application/json", "{\"access_token\":\"t1\",\"expires_in\":20}");
                    } else {
                        connection.head(500, "text/plain", "x-should-retry: false", "content-length: 0");
                    }
                });
                var tokens = ClientCredentials.at(authority.url())
                        .client("me", "s3cret")
                        .transport(url -> HttpTransport.to(url).build())
                        .build()) {
            assertEquals("t1", tokens.token());
            Thread.sleep(10_100);
            assertEquals("t1", tokens.token());
            assertEquals(2, fetched.get());
            assertThrows(ServerException.class, () -> tokens.refresh("t1"));
        }
    }

    @Test
    void whoAsksMustBeSaid() {
        assertThrows(
                IllegalStateException.class,
                () -> ClientCredentials.at("http://h/token").build());
        assertThrows(IllegalArgumentException.class, () -> ClientCredentials.at("/token"));
    }

    @Test
    void nothingTellsASecret() {
        for (var credential : SOME.values()) {
            assertFalse(credential.toString().contains("dTpw"), credential.toString());
        }
        assertEquals(
                "TokenHeader[authorization]", Credential.bearer(() -> "s3cret").toString());
    }

    @Test
    void aTokenThatIsMissingIsNotSent() {
        var missing = Credential.bearer(() -> null);
        var e = assertThrows(NullPointerException.class, () -> missing.on(Request.get("/")));
        assertEquals("the token for the header authorization is null", e.getMessage());
        var refused = Request.get("/").header("authorization", "Bearer old");
        assertThrows(NullPointerException.class, () -> missing.renewed(refused));
        var empty = Credential.header("x-key", () -> " ");
        assertThrows(IllegalArgumentException.class, () -> empty.on(Request.get("/")));
    }
}
