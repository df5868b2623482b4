package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is required and null is refused in the document's words, whatever class holds it. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        try (var shop = new ShopClient(answering(asked))) {
            shop.deleteOrder(1L, true, 2.5);
            shop.delete(2, false, 1);
            shop.deleteOrder(null, null, null);
            throw new AssertionError("sent without anything");
        } catch (ConstraintViolationException refused) {
            same("deleteOrder: order-id is required; force is required; count is required", refused.getMessage());
        }
        same(List.of("DELETE /orders/1?force=true", "DELETE /orders/2?force=false"), asked);
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request.method() + " " + request.target());
                return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        };
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
