package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A query that is a form is written as a form in a body would be, whatever describes its fields. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        try (var shop = new ShopClient(answering(asked))) {
            shop.search(
                    "a b",
                    List.of("x", "y"),
                    List.of("p", "q"),
                    SearchQGeo.builder().lat(1.5).lon(2.0).build(),
                    SearchQArea.JSON.decode("{\"radius\":3}"),
                    SearchQDeep.builder().a("z").build(),
                    List.of(1L, 2L),
                    "a/b?c",
                    LocalDate.of(2026, 1, 1));
            shop.searchMerged("a", 2L, Sort.Known.UP);
            for (var json : List.of("{\"id\":1}", "\"a b\"")) {
                shop.searchOpen(
                        JsonValue.parse(json),
                        SearchOpenQEither.JSON.decode(json),
                        SearchOpenQWhich.JSON.decode(json),
                        SearchOpenQEach.JSON.decode("[\"x\",\"y\"]"));
            }
            shop.searchMapped(new TreeMap<>(Map.of("a", "1", "b", "x y")));
            shop.searchChosen(ByName.builder().name("n").build());
        }
        same(
                List.of(
                        "/orders?term=a b&tags=x&tags=y&csv=p,q&geo={\"lat\":1.5,\"lon\":2}&area={\"radius\":3}&deep[a]=z&codes=[1,2]&url=a/b?c&at=2026-01-01",
                        "/orders/merged?page=2&sort=up&term=a",
                        "/orders/open?filter={\"id\":1}&either={\"id\":1}&which={\"id\":1}&each=x&each=y",
                        "/orders/open?filter=a b&either=a b&which=a b&each=x&each=y",
                        "/orders/mapped?a=1&b=x y",
                        "/orders/chosen?name=n"),
                asked);
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(URLDecoder.decode(request.target(), StandardCharsets.UTF_8));
                return new RawResponse(204, Headers.of(Map.of()), InputStream.nullInputStream());
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
