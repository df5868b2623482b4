package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.Upload;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which redirects are followed, and what goes along. */
@Timeout(60)
class RedirectingTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final String SECRET = "s3cret-value";
    private static final Request SECRETIVE = Request.get("/words")
            .query("page", 2)
            .header("authorization", "Bearer " + SECRET)
            .header("x-api-key", SECRET)
            .cookie("session", SECRET)
            .header("accept-language", "de");

    private static Transport redirecting(LoopbackServer server) {
        return new Redirecting(server.url(), server.transport());
    }

    private static LoopbackServer from(int status, String location) {
        return LoopbackServer.doing((connection, request) -> {
            if (request.contains(" /target")) {
                connection.whole(200, "application/json", "{\"text\":\"hi\"}");
            } else {
                connection.head(status, "text/plain", "location: " + location, "content-length: 0");
            }
        });
    }

    @Test
    void getIsFollowedInEveryForm() throws Exception {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            for (var location : List.of("/target?a=b", "target?a=b", "/other/../target?a=b#fragment")) {
                try (var server = from(status, location);
                        var transport = redirecting(server)) {
                    assertEquals("hi", WORD.send(transport, SECRETIVE).body().text());
                    assertEquals(
                            "hi", WORD.bodyAsync(transport, SECRETIVE).get().text());
                    var followed = server.requests().get(1);
                    assertTrue(followed.startsWith("GET /target?a=b HTTP/1.1\r\n"), followed);
                    assertTrue(followed.contains("x-api-key: " + SECRET), followed);
                }
            }
        }
    }

    /** The cases of RFC 3986, 5.4, that lead to a path, and what URI does otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?page=2               | /b/c/d;p?page=2
            '#s'                  | /b/c/d;p?q
            g                     | /b/c/g
            ./g                   | /b/c/g
            g/                    | /b/c/g/
            /g                    | /g
            g?y#s                 | /b/c/g?y
            ;x                    | /b/c/;x
            .                     | /b/c/
            ./                    | /b/c/
            ..                    | /b/
            ../g                  | /b/g
            ../..                 | /
            ../../g               | /g
            ../../../g            | /g
            /./g                  | /g
            /../g                 | /g
            g.                    | /b/c/g.
            ..g                   | /b/c/..g
            g;x=1/../y            | /b/c/y
            g?y/../x              | /b/c/g?y/../x
            /a//b?sig=1%2F        | /a//b?sig=1%2F
            /a//../b              | /a/b
            /a/%2e%2e/b           | /a/%2e%2e/b
            """)
    void aReferenceLeadsWhereItSays(String location, String target) throws Exception {
        try (var server = from(302, location);
                var transport = new Redirecting(server.url(), server.transport(), 1)) {
            transport.send(Request.get("/b/c/d;p?q")).close();
            assertEquals(
                    "GET " + target + " HTTP/1.1",
                    server.requests().get(1).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void whereAnotherOriginHasEmptySegmentsTheyStay() throws Exception {
        try (var other = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var server = from(302, other.url() + "/a//./b?sig=x");
                var transport = redirecting(server)) {
            WORD.send(transport, Request.get("/x"));
            assertTrue(other.requests().get(0).startsWith("GET /a//b?sig=x HTTP/1.1\r\n"));
        }
    }

    @Test
    void credentialsDoNotGoToAnotherOrigin() throws Exception {
        try (var other = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var server = from(307, other.url() + "/target");
                var transport = redirecting(server)) {
            var request = SECRETIVE.json(Word.JSON, new Word("?"));
            assertEquals("hi", WORD.send(transport, request).body().text());
            var followed = other.requests().get(0);
            assertFalse(followed.contains(SECRET), followed);
            assertFalse(followed.contains("page"), followed);
            assertTrue(followed.contains("accept-language: de"), followed);
            assertTrue(followed.endsWith("{\"text\":\"?\"}"), followed);
        }
    }

    @Test
    void credentialsOfTheClientDoNotEither() throws Exception {
        try (var other = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var server = from(302, other.url() + "/target");
                var transport = new Retrying(
                        new Credentials(Map.of("key", Credential.header("x-key", SECRET)), redirecting(server)))) {
            WORD.send(transport, Request.get("/").security(Security.of("key")));
            assertTrue(server.requests().get(0).contains(SECRET));
            assertFalse(other.requests().get(0).contains(SECRET));
        }
    }

    @Test
    void onceLeftBehindTheyStayBehind() throws Exception {
        var back = new String[1];
        try (var other = LoopbackServer.doing((connection, request) ->
                        connection.head(302, "", "location: " + back[0] + "/target", "content-length: 0"));
                var server = from(302, other.url());
                var transport = redirecting(server)) {
            back[0] = server.url();
            WORD.send(transport, SECRETIVE);
            assertFalse(server.requests().get(1).contains(SECRET));
        }
    }

    @Test
    void aPostIsNotTurnedIntoAGet() throws Exception {
        for (int status : new int[] {301, 302, 303}) {
            try (var server = from(status, "/target");
                    var transport = redirecting(server)) {
                var e = assertThrows(ApiException.class, () -> WORD.send(transport, Request.post("/x")));
                assertEquals(
                        "POST /x: the server answered with status " + status
                                + ": a redirect that would turn POST into GET is not followed",
                        e.getMessage());
                assertEquals(1, server.requests().size());
            }
        }
        for (int status : new int[] {307, 308}) {
            try (var server = from(status, "/target");
                    var transport = redirecting(server)) {
                WORD.send(transport, Request.post("/x").json(Word.JSON, new Word("?")));
                assertTrue(server.requests().get(1).startsWith("POST /target"));
                assertTrue(server.requests().get(1).endsWith("{\"text\":\"?\"}"));
                var once = Upload.once("a", new ByteArrayInputStream(new byte[3]));
                var e = assertThrows(
                        ApiException.class,
                        () -> WORD.send(transport, Request.post("/x").body(Body.of("a/b", once))));
                assertTrue(e.getMessage().endsWith("a body that can be sent once only cannot follow"), e.getMessage());
            }
        }
    }

    @Test
    void circlesEnd() throws Exception {
        try (var server = from(302, "/again");
                var transport = redirecting(server)) {
            var e = assertThrows(ApiException.class, () -> WORD.send(transport, Request.get("/x")));
            assertTrue(e.getMessage().endsWith("more than 10 redirects in a row"), e.getMessage());
            assertEquals(11, server.requests().size());
        }
    }

    @Test
    void whatIsNoUrlIsNotFollowed() throws Exception {
        for (var location : List.of(
                "ftp://h/x",
                "http://",
                "file:///etc/passwd",
                "http://u:p@h/",
                "http://h h/",
                "http:/x",
                "mailto:a@b")) {
            try (var server = from(302, location);
                    var transport = redirecting(server)) {
                var e = assertThrows(ApiException.class, () -> WORD.send(transport, Request.get("/x")));
                assertTrue(e.getMessage().endsWith("a redirect to no URL"), e.getMessage());
            }
        }
    }

    @Test
    void aBaseUrlWithAPathIsNotDoubled() throws Exception {
        try (var server = from(301, "/target");
                var transport = new Redirecting(
                        server.url() + "/v1",
                        HttpTransport.to(server.url() + "/v1").build())) {
            WORD.send(transport, Request.get("/x"));
            assertTrue(server.requests().get(0).startsWith("GET /v1/x "));
            assertTrue(server.requests().get(1).startsWith("GET /target "));
        }
    }

    @Test
    void noneIsFollowedIfSoWished() throws Exception {
        try (var server = from(301, "/target");
                var transport = new Redirecting(server.url(), server.transport(), 0);
                var answer = transport.send(Request.get("/x"))) {
            assertEquals(301, answer.status());
        }
    }

    @Test
    void aLocationInUtf8IsEncoded() throws Exception {
        for (var each : Map.of("/target/ü", "/target/%C3%BC", "/target/ß", "/target/%C3%9F")
                .entrySet()) {
            try (var server = from(302, each.getKey());
                    var transport = redirecting(server)) {
                assertEquals("hi", WORD.send(transport, SECRETIVE).body().text());
                var followed = server.requests().get(1);
                assertTrue(followed.startsWith("GET " + each.getValue() + " HTTP/1.1\r\n"), followed);
            }
        }
    }
}
