package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Files in forms that are one of several objects, and in those whose files have any name. */
final class Check {

    static void check() throws Exception {
        var sent = new Sent();
        var talks = new TalksClient(sent);
        var file = Upload.of("f", new byte[] {'f'});

        talks.createTalk(ForumTalk.builder().forum("a").picture("text").build());
        same("{\"forum\":\"a\",\"picture\":\"text\"}", sent.text());
        talks.createForumTalk(ForumTalkForm.builder().forum("a").picture(file).build());
        same("forum: a, picture (f): f", sent.parts());
        talks.createTextTalk(TextTalk.builder().text("b").build());
        same("text: b", sent.parts());
        talks.createAlbum(Cover.builder().image(file).build());
        same("image (f): f", sent.parts());
        talks.createLinkedAlbum(Link.builder().url("u").build());
        same("url: u", sent.parts());
        talks.replaceAlbum(Cover.builder().image(file).build());
        same("image (f): f", sent.parts());
        talks.replaceAlbum(null);
        same(true, sent.request.body() == null);
        talks.attach(AttachRequest.builder().note("n").mark(null).additionalProperty("any", file).build());
        same("note: n, any (f): f", sent.parts());
        talks.replaceAll(Map.of("one", file));
        same("one (f): f", sent.parts());
        talks.sendPhotos(SendPhotosRequest.builder()
                .photo(Upload.text("https://x.example/p"))
                .kind("url")
                .cover(List.of(file, Upload.text("y")))
                .more(List.of(file, Upload.text("x")))
                .build());
        same("photo: https://x.example/p, kind: url, cover (f): f, cover: y, more (f): f, more: x", sent.parts());
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

        String text() throws Exception {
            return new String(request.body().content().open().readAllBytes(), UTF_8);
        }

        /** {@code name (file): content}, part by part. */
        String parts() throws Exception {
            var boundary = request.body().contentType().substring("multipart/form-data; boundary=".length());
            return text().replaceFirst("^--" + boundary, "")
                    .replaceFirst("\r\n--" + boundary + "--\r\n$", "")
                    .replace("\r\n--" + boundary, ", ")
                    .replaceAll("content-type: .*\r\n", "")
                    .replaceAll("\r\ncontent-disposition: form-data; name=\"([^\"]*)\"", "$1")
                    .replaceAll("; filename=\"([^\"]*)\"", " ($1)")
                    .replace("\r\n\r\n", ": ");
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
