package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BaseUrlTest {

    private static final BaseUrl URL = BaseUrl.of("http://h/v1");

    @Test
    void pathsThatAreNoTemplatesAreNotKeptForEver() {
        for (int i = 0; i < 10_000; i++) {
            assertEquals("http://h/v1/" + i, URL.of(Request.get("/" + i)).toString());
        }
        assertTrue(URL.fixed().size() <= 1000, URL.fixed().size() + " are kept");
    }

    @Test
    void whatIsNoUrlIsNotQuoted() {
        for (var request : new Request[] {
            Request.get("/a").target("/%zz?key=s3cret"),
            Request.get("/a").to("http://other").target("/%zz?key=s3cret"),
            Request.get("/a").query("key", "s3cret").target("/a b?key=s3cret")
        }) {
            var e = assertThrows(IllegalArgumentException.class, () -> URL.of(request));
            assertEquals("GET /a: what would be asked for is not a URL", e.getMessage());
            assertNull(e.getCause());
        }
    }
}
