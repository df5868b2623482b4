package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A form that is one of several objects: a method for each. One that need not be sent has one, as null tells of none.
 * Files can be sent even where the same may be JSON.
 */
final class Check {

    static void check() throws Exception {
        var sent = new Sent();
        Albums albums = new AlbumsClient(sent);
        var cover = Cover.builder().image(Upload.of("f", new byte[] {'f'})).build();
        var link = Link.builder().url("u").build();

        albums.createAlbum(cover);
        sent.was("/albums", "name=\"image\"");
        albums.createAlbum(link);
        sent.was("/albums", "name=\"url\"");
        albums.createAlbum(link, "top");
        sent.was("/albums?shelf=top", "name=\"url\"");
        albums.replaceAlbum(cover);
        sent.was("/albums", "name=\"image\"");
        albums.replaceAlbum();
        same(null, sent.request.body());
        albums.createTalk(link);
        sent.was("/talks", "{\"url\":\"u\"}");
        albums.createTalk(cover);
        sent.was("/talks", "name=\"image\"");

        var file = Upload.of("f", new byte[] {'f'});
        albums.addPicture(Picture.builder().file("text").build());
        sent.was("/pictures", "{\"file\":\"text\"}");
        albums.addPicture(PictureForm.builder().file(file).build());
        sent.was("/pictures", "name=\"file\"; filename=\"f\"");
        albums.addPicture(PictureForm.builder().file(file).build(), "top");
        sent.was("/pictures?shelf=top", "name=\"file\"");
        albums.replacePicture(cover);
        sent.was("/pictures", "name=\"image\"");
        albums.replacePicture();
        same(null, sent.request.body());
        albums.addNamed(Map.of("a", file));
        sent.was("/names", "name=\"a\"; filename=\"f\"");
        albums.rename(link);
        sent.was("/names", "{\"url\":\"u\"}");
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

        void was(String target, String held) throws Exception {
            same(target, request.target());
            var text = new String(request.body().content().open().readAllBytes(), UTF_8);
            same(true, text.contains(held));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!java.util.Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
