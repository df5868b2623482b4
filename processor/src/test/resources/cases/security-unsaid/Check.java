package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where the document never says what needs its schemes, whatever was set goes with every operation. */
final class Check {

    static void check() {
        var sent = new ArrayList<String>();
        var transport = recording(sent);
        ask(ShopClient.builder().apiKey("k").transport(transport).build());
        ask(ShopClient.builder().bearerToken("t").transport(transport).build());
        ask(ShopClient.builder().bearerToken(() -> "t").apiKey("k").transport(transport).build());
        ask(ShopClient.builder().transport(transport).build());
        var expected = List.of("k null", "null Bearer t", "k Bearer t", "null null");
        if (!expected.equals(sent)) {
            throw new AssertionError("expected " + expected + " but was " + sent);
        }
    }

    private static void ask(ShopClient shop) {
        try (shop) {
            shop.listOrders();
        }
    }

    private static Transport recording(List<String> sent) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                sent.add(request.headers().first("x-api-key") + " " + request.headers().first("authorization"));
                return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        };
    }
}
