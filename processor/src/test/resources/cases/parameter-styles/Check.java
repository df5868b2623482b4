package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is sent for parameters of every kind. */
final class Check {

    static void check() {
        var sent = new Sent();
        var store = new StoreClient(sent);
        var range = Range.builder().from(1).to(9).build();
        var filter = Filter.builder().author("Ann & Bo").years(List.of(1999L, 2001L)).nested(range).build();

        store.findBooks(Shelf.of("new"), List.of(3L, 4L), range, "a/b");
        same("/shelves/new/books/.3.4/;range=from,1,to,9/;color=a%2Fb", sent.request.target());

        store.findBooks(
                Shelf.of("used"),
                List.of(3L),
                range,
                "..",
                List.of("a,b", "c"),
                List.of(1, 2),
                List.of(Shelf.Known.NEW, Shelf.of("odd")),
                filter,
                range,
                LocalDate.of(2026, 1, 2),
                "/a?b=c",
                filter,
                FindBooksKind.of(JsonValue.of(5)),
                Map.of("x", "1"),
                range,
                List.of("p", "q"),
                "s e",
                List.of(7L, 8L));
        same(
                "/shelves/used/books/.3/;range=from,1,to,9/;color=.."
                        + "?tags=a%2Cb,c"
                        + "&sizes=1%7C2"
                        + "&shelves=new%20odd"
                        + "&filter%5Bauthor%5D=Ann%20%26%20Bo&filter%5Byears%5D%5B%5D=1999&filter%5Byears%5D%5B%5D=2001"
                        + "&filter%5Bnested%5D%5Bfrom%5D=1&filter%5Bnested%5D%5Bto%5D=9"
                        + "&from=1&to=9"
                        + "&since=2026-01-02"
                        + "&next=/a?b=c"
                        + "&where=%7B%22author%22%3A%22Ann%20%26%20Bo%22%2C%22years%22%3A%5B1999%2C2001%5D%2C"
                        + "%22nested%22%3A%7B%22from%22%3A1%2C%22to%22%3A9%7D%7D"
                        + "&kind=5"
                        + "&labels%5Bx%5D=1",
                sent.request.target());
        same(List.of("from=1,to=9"), sent.request.headers().all("x-range"));
        same(List.of("p,q"), sent.request.headers().all("x-tags"));
        same(List.of("session=s%20e; seen=7,8"), sent.request.headers().all("cookie"));

        store.searchBooks("a,b", "own", "<f>", "author=Ann", 2L, Shelf.Known.USED, range, SearchBooksKind.of(JsonValue.of("k")), "<h/>", "[1]");
        same(
                "/books/a%2Cb?author=own&filter=%3Cf%3E&fields=author%3DAnn&count=2&shelf=used"
                        + "&price=%7B%22from%22%3A1%2C%22to%22%3A9%7D&kind=k",
                sent.request.target());
        same(List.of("<h/>"), sent.request.headers().all("x-filter"));
        same(List.of("trail=%5B1%5D"), sent.request.headers().all("cookie"));

        new QueryClient(sent).books(Shelf.Known.NEW, List.of(1L), range, "red", filter, null);
        same(
                "/shelves/new/books/.1/;range=from,1,to,9/;color=red"
                        + "?filter%5Bauthor%5D=Ann%20%26%20Bo&filter%5Byears%5D%5B%5D=1999&filter%5Byears%5D%5B%5D=2001"
                        + "&filter%5Bnested%5D%5Bfrom%5D=1&filter%5Bnested%5D%5Bto%5D=9",
                sent.request.target());

        try {
            store.findBooks(
                    Shelf.Known.NEW, List.of(1L), range, "c", List.of(), null, null, null, null, null, null, null,
                    null, null, null, null, null, null);
            throw new AssertionError("sent");
        } catch (ConstraintViolationException violation) {
            same("findBooks: tags must have at least 1 item but has 0", violation.getMessage());
        }
    }

    private static final class Sent implements Transport {

        private Request request;

        @Override
        public RawResponse send(Request request) {
            this.request = request;
            return new RawResponse(204, Headers.of(Map.of()), InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
