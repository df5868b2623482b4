package com.acme;

import io.wirescribe.AuthenticationException;
import io.wirescribe.ConnectionException;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.TokenSource;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Credentials go with the operations that ask for them, and with no other. */
final class Check {

    static void check() {
        var sent = new ArrayList<String>();
        try (var shop = ShopClient.builder()
                .key("k")
                .app("a")
                .basic("u", "p")
                .transport(answering(204, sent))
                .build()) {
            shop.listOrders();
            shop.createOrder();
            shop.status();
            shop.news();
        }
        same(
                List.of(
                        "/orders k null",
                        "/orders?app=a null Basic dTpw",
                        "/status null null",
                        "/news k null"),
                sent);
        theFirstThatIsThere();
        renewed();
        fetched();
        missing();
    }

    private static void theFirstThatIsThere() {
        var sent = new ArrayList<String>();
        try (var shop = ShopClient.builder()
                .bearerToken("t")
                .basic("u", "p")
                .app("a")
                .transport(answering(204, sent))
                .build()) {
            shop.createOrder();
            shop.news();
        }
        same(List.of("/orders null Bearer t", "/news null null"), sent);
    }

    private static void renewed() {
        var sent = new ArrayList<String>();
        var tokens = new TokenSource() {
            @Override
            public String token() {
                return "old";
            }

            @Override
            public String refresh(String refused) {
                return "new";
            }
        };
        try (var shop = ShopClient.builder()
                .bearerToken(tokens)
                .transport(answering(401, sent))
                .build()) {
            shop.createOrder();
            throw new AssertionError("no failure");
        } catch (AuthenticationException refused) {
            same(List.of("/orders null Bearer old", "/orders null Bearer new"), sent);
        }
    }

    /** Nobody is there to give a token, but it is asked for one. */
    private static void fetched() {
        var sent = new ArrayList<String>();
        try (var shop = ShopClient.builder()
                .oauth2("id", "s3cret", "write")
                .transport(answering(204, sent))
                .build()) {
            shop.news();
            shop.createOrder();
            throw new AssertionError("no failure");
        } catch (ConnectionException failed) {
            same(List.of("/news null null"), sent);
            same("/token", failed.path());
            same(false, failed.toString().contains("s3cret"));
        }
    }

    private static void missing() {
        try (var shop = ShopClient.builder()
                .key("k")
                .transport(answering(401, new ArrayList<>()))
                .build()) {
            shop.createOrder();
            throw new AssertionError("no failure");
        } catch (AuthenticationException refused) {
            same(
                    true,
                    refused.getMessage().contains("it needs oauth, or app and login, which the client was not given"));
        }
    }

    private static Transport answering(int status, List<String> sent) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                sent.add(request.target() + " " + request.headers().first("x-api-key") + " "
                        + request.headers().first("authorization"));
                return new RawResponse(status, Headers.EMPTY, InputStream.nullInputStream());
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
