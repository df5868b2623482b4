package io.wirescribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.json.JsonException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What headers hold. */
class HeadersTest {

    @Test
    void timesAreReadAsHttpAndAsJsonHaveThem() {
        var time = OffsetDateTime.parse("2015-10-21T07:28:00Z");
        for (var text : List.of(
                "Wed, 21 Oct 2015 07:28:00 GMT",
                "2015-10-21T07:28:00Z",
                "2015-10-21T07:28Z",
                "2015-10-21 07:28:00Z",
                "2015-10-21T07:27:60Z",
                "2015-10-21T07:28:00.000000000000Z")) {
            assertEquals(time, Headers.time(text), text);
        }
    }

    @Test
    void cookiesAreNotSplitWhereTheyHoldAComma() {
        var headers = Headers.of(
                "x-tags", "a, b", "set-cookie", "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "set-cookie", "b=2");
        assertEquals(List.of("a", "b"), headers.values("X-Tags", text -> text));
        assertEquals(
                List.of("a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "b=2"),
                headers.values("Set-Cookie", text -> text));
    }

    @Test
    void whatIsNoTimeIsNotQuoted() {
        for (var text : List.of("", "s3cret", "2015-s3cret", "2015-10-21")) {
            var headers = Headers.of("x-time", text);
            var e = assertThrows(JsonException.class, () -> headers.value("X-Time", Headers::time));
            assertFalse(e.getMessage().contains("s3cret"), e.getMessage());
            assertThrows(RuntimeException.class, () -> Headers.time(text), text);
        }
        assertNull(Headers.EMPTY.value("x-time", Headers::time));
    }
}
