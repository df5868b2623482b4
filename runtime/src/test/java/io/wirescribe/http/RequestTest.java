package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.Headers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent where, and what cannot be sent at all. */
class RequestTest {

    @Test
    void aPathValueCannotLeaveItsSegment() {
        assertEquals("/a/x%2F..%2Fy/b", path("x/../y"));
        assertEquals("/a/%2e/b".replace("%2e", "%252e"), path("%2e"));
        assertEquals("/a/%252F/b", path("%2F"));
        assertEquals("/a/%3Fq%3D1%23f/b", path("?q=1#f"));
        assertEquals("/a/%5C..%5C/b", path("\\..\\"));
        assertEquals("/a/a%3Bb%3D1/b", path("a;b=1"));
        assertEquals("/a/%7Bid%7D/b", path("{id}"));
        assertEquals("/a/.../b", path("..."));
        assertEquals("/a/%20/b", path(" "));
        assertEquals("/a/gr%C3%BC%C3%9Fe%F0%9F%98%80/b", path("grüße😀"));
        assertEquals("/a/anthropic.claude-v2%3A1/b", path("anthropic.claude-v2:1"));
        assertEquals("/a/-._~aZ09/b", path("-._~aZ09"));
        assertEquals("/a/a%0D%0Ab%00/b", path("a\r\nb\0"));
        for (var escape : List.of("", ".", "..")) {
            var e = assertThrows(IllegalArgumentException.class, () -> path(escape));
            assertEquals(
                    "the path parameter id must not be empty, \".\" or \"..\": it would ask for another path",
                    e.getMessage());
        }
    }

    private static String path(Object value) {
        return Request.get("/a/{id}/b").path("id", value).target();
    }

    @Test
    void everyPathParameterNeedsAValueAndOneThatIsThere() {
        var request = Request.get("/a/{id}/{other}").path("id", 1);
        var unfilled = assertThrows(IllegalStateException.class, request::target);
        assertEquals("GET /a/{id}/{other}: the path parameter other has no value", unfilled.getMessage());
        var unknown = assertThrows(IllegalArgumentException.class, () -> request.path("nobody", 1));
        assertEquals("GET /a/{id}/{other} has no open path parameter nobody", unknown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> request.path("id", 2));
        assertThrows(NullPointerException.class, () -> request.path("other", null));
        assertEquals("/a/1/2", request.path("other", 2).target());
        assertThrows(IllegalArgumentException.class, () -> Request.get("a"));
    }

    @Test
    void whatWouldEndAPathIsEncoded() {
        assertEquals("/tags/%231", Request.delete("/tags/#1").target());
        assertEquals(
                "/tags/%23a%23b", Request.get("/tags/#{id}").path("id", "a#b").target());
        assertEquals("/a?b=c%23d", Request.of("PURGE", "/a?b=c#d").target());
        var url = BaseUrl.of("https://a.example/v1").of(Request.get("/tags/#1"));
        assertEquals("https://a.example/v1/tags/%231", url.toString());
    }

    @Test
    void queryParametersAreAppended() {
        var request = Request.get("/v1/messages?beta=true")
                .query("q", "a&b=c d+é")
                .query("nothing", null)
                .query("n", Arrays.asList(1, null, 2))
                .query("none", List.of())
                .query("a[]", true);
        assertEquals("/v1/messages?beta=true&q=a%26b%3Dc%20d%2B%C3%A9&n=1&n=2&a%5B%5D=true", request.target());
        assertEquals("/?q=", Request.get("/").query("q", "").target());
        assertEquals(
                "/?%7B%22a%22%3A1%7D", Request.get("/").queryString("{\"a\":1}").target());
        assertEquals("/", Request.get("/").queryString(null).target());
    }

    @Test
    void valuesAreWrittenAsJsonWouldHaveThem() {
        assertEquals("/a/1/b", path(1));
        assertEquals("/a/9007199254740993/b", path(9007199254740993L));
        assertEquals("/a/0.1/b", path(0.1));
        assertEquals("/a/0.1/b", path(0.1f));
        assertEquals("/a/true/b", path(true));
        assertEquals("/a/2026-01-01T00%3A00%3A00Z/b", path(OffsetDateTime.parse("2026-01-01T00:00Z")));
        assertEquals("/a/2026-01-01/b", path(LocalDate.of(2026, 1, 1)));
        var id = UUID.randomUUID();
        assertEquals("/a/" + id + "/b", path(id));
        assertEquals("/a/%2Bw%3D%3D/b", path(new byte[] {(byte) 0xfb}));
        assertThrows(IllegalArgumentException.class, () -> path(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> path(new Object()));
    }

    @Test
    void headersCannotBeInjected() {
        for (var value : List.of("s3cret\r\nx: y", "s3cret\n", "s3cret\r", "s3cret\0", "s3crét", "s3cret\u007f")) {
            var e = assertThrows(
                    IllegalArgumentException.class, () -> Request.get("/").header("x-key", value));
            assertFalse(e.getMessage().contains("s3c"), e.getMessage());
        }
        for (var name : List.of("", "a b", "a:b", "a\r\nb", "é")) {
            assertThrows(IllegalArgumentException.class, () -> Request.get("/").header(name, "x"));
        }
        assertThrows(IllegalArgumentException.class, () -> Request.of("GET /x HTTP/1.1\r\n", "/"));
    }

    @Test
    void aHeaderReplacesOneOfTheSameName() {
        var request = Request.get("/")
                .header("X-A", 1)
                .header("x-b", Arrays.asList("p", null, "q"))
                .header("x-a", "2")
                .header("x-c", null);
        assertEquals(List.of("2"), request.headers().all("X-a"));
        assertEquals(List.of("p,q"), request.headers().all("x-b"));
        assertNull(request.headers().first("x-c"));
    }

    @Test
    void aHeaderReplacesAllOfTheSameName() {
        var several = Request.get("/").headers(Headers.of("x-a", "1", "x-b", "2", "X-A", "3", "x-c", "4", "x-a", "5"));
        var lines = new ArrayList<String>();
        several.header("x-A", "6").headers().each((name, value) -> lines.add(name + "=" + value));
        assertEquals(List.of("x-A=6", "x-b=2", "x-c=4"), lines);
        var cookies = Request.get("/").headers(Headers.of("cookie", "a=1", "cookie", "b=2"));
        assertEquals(List.of("a=1; b=2; c=3"), cookies.cookie("c", 3).headers().all("cookie"));
    }

    @Test
    void percentEncodedMeansTwoDigitsOfAscii() {
        assertEquals(
                "/?q=%1F%25%EF%BC%91%EF%BC%92%25",
                Request.get("/").queryReserved("q", Style.FORM, "%1F%１２%").target());
    }

    @Test
    void eachMethodLeavesTheRequestBeforeAlone() {
        var base = Request.post("/{id}").header("a", "1");
        var one = base.path("id", 1).header("a", "2").query("q", 1).json(Word.JSON, new Word("x"));
        assertEquals("1", base.headers().first("a"));
        assertNull(base.body());
        assertEquals("/2", base.path("id", 2).target());
        assertEquals("/1?q=1", one.target());
        assertArrayEquals(
                "{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8), one.body().bytes());
        assertNull(one.json(Word.JSON, null).body());
    }

    @Test
    void toStringTellsNoValue() {
        var request = Request.post("/{id}?beta=true")
                .path("id", "s3cret")
                .query("q", "s3cret")
                .header("x", "s3cret")
                .json(Word.JSON, new Word("s3cret"));
        assertEquals("POST /{id}?beta=true", request.toString());
        assertEquals("Body[application/json, 17 bytes]", request.body().toString());
        assertFalse(request.headers().toString().contains("s3cret"));
    }

    @Test
    void aPathParameterMayHaveAnyName() {
        var request = Request.get("/a/{größe x}/b");
        assertEquals("/a/1/b", request.path("größe x", 1).target());
        assertEquals("GET /a/{größe x}/b", request.toString());
    }
}
