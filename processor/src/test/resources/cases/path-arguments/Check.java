package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;

/** Arguments of a path come as they stand in it, in whatever order the document lists them. */
final class Check {

    static void check() {
        try (var library = LibraryClient.builder().transport(new Shelves()).build()) {
            library.removeBook("s", "b", "r");
        }
    }

    private static final class Shelves implements Transport {

        @Override
        public RawResponse send(Request request) {
            if (!request.target().equals("/shelves/s/books/b?reason=r")) {
                throw new AssertionError(request.target());
            }
            return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }
}
