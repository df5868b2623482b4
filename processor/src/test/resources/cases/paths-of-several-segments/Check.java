package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What may be several segments keeps its slashes, and stays below the path that is before it. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        try (var store = StoreClient.builder().transport(answering(asked)).build()) {
            store.getObject("2026/a b.txt");
            store.archiveBook("projects/p/books/b?");
            store.getPage("a/b", 7);
            store.any("x/y");
            store.getUser("1/delete");
            refused(() -> store.any("x/../../secret"));
            refused(() -> store.getObject("0123456789/0123456789"));
        }
        var expected = List.of(
                "/objects/2026/a%20b.txt", "/v1/projects/p/books/b%3F:archive", "/v1/shelves/a%2Fb/7", "/any/x/y",
                "/users/1%2Fdelete");
        if (!asked.equals(expected)) {
            throw new AssertionError("expected " + expected + " but was " + asked);
        }
    }

    private static void refused(Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError("it was asked for");
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request.target());
                return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        };
    }
}
