package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is sent for bodies of every kind. */
final class Check {

    static void check() throws Exception {
        var sent = new Sent();
        var store = new StoreClient(sent);
        var item = Item.builder().name("a&b").tags(List.of("x", "y")).build();
        var upload = Upload.of("a.bin", new byte[] {'u'});

        store.change("1", item);
        sent.was("application/merge-patch+json", "{\"name\":\"a&b\",\"tags\":[\"x\",\"y\"]}");
        store.replace("1", item);
        sent.was("application/vnd.item+json", "{\"name\":\"a&b\",\"tags\":[\"x\",\"y\"]}");
        store.replace("1");
        same(true, sent.request.body() == null);
        store.replaceByText("1", "a,\u00e9");
        sent.was("text/csv; charset=utf-8", "a,\u00e9");
        store.replaceByImage("1", upload);
        sent.was("image/png", "u");
        store.replaceByImage("1", null);
        same(true, sent.request.body() == null);
        store.keep("1");
        same(true, sent.request.body() == null);
        store.store("1", upload);
        sent.was("application/octet-stream", "u");
        store.store("1", upload.as("image/gif"));
        sent.was("image/gif", "u");
        store.note("hello");
        sent.was("text/plain; charset=utf-8", "hello");
        store.say("abc");
        sent.was("text/plain; charset=utf-8", "abc");
        refused("say: request must have at most 3 characters but has 4; request must match the pattern ^[a-z]+$", () -> store.say("ABCD"));
        store.feel("fine");
        sent.was("text/plain; charset=utf-8", "fine");
        store.guess(Mood.Known.FINE);
        sent.was("application/json", "\"fine\"");
        store.guessByText("so-so");
        sent.was("text/plain; charset=utf-8", "so-so");
        refused("code: request must have at most 2 characters but has 3", () -> store.code("abc"));
        store.code("ab");
        sent.was("text/plain; v=1; charset=utf-8", "ab");
        refused("word: request must have at least 3 characters but has 2", () -> store.word("ok"));
        store.word("so-so");
        sent.was("text/plain; charset=utf-8", "so-so");
        store.word();
        same(true, sent.request.body() == null);
        store.anything(upload.as("image/gif"));
        sent.was("image/gif", "u");
        store.picture(upload.as("image/jpeg"));
        sent.was("image/jpeg", "u");
        store.picture(upload.as("video/mp4"));
        sent.was("video/mp4", "u");
        store.picture(upload.as("image/gif"));
        sent.was("image/jpeg", "u");
        store.picture(upload);
        sent.was("image/jpeg", "u");
        store.lines(upload);
        sent.was("application/x-ndjson", "u");
        store.nothing();
        same(true, sent.request.body() == null);

        store.version(item);
        sent.was(
                "application/vnd.item+json; Ext=\"https://store.example/a;b\"",
                "{\"name\":\"a&b\",\"tags\":[\"x\",\"y\"]}");
        same("application/json;version=2", sent.request.headers().first("accept"));
        store.table("a,\u00e9");
        sent.was("text/csv; header=present; charset=utf-8", "a,\u00e9");

        try {
            store.note(null);
            throw new AssertionError("sent");
        } catch (NullPointerException missing) {
            same("request", missing.getMessage());
        }
    }

    private static void refused(String message, Runnable call) {
        try {
            call.run();
        } catch (ConstraintViolationException refused) {
            same(message, refused.getMessage());
            return;
        }
        throw new AssertionError("sent");
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

        void was(String contentType, String content) throws Exception {
            var body = request.body();
            same(contentType, body.contentType());
            same(content, new String(body.content().open().readAllBytes(), UTF_8));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
