package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Bytes whose type the document leaves open come as they are, and go so. */
final class Check {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    static void check() throws IOException {
        var asked = new ArrayList<Request>();
        var pictures = answering("image/png", PICTURE, asked);
        same(pictures.logo());
        same(pictures.anything());
        same(pictures.untold());
        same(pictures.note());
        pictures.draw(Upload.of("logo.png", PICTURE).as("image/png"));
        same(asked.get(4).body().content().open());
        same(answering("application/x-jsonl", PICTURE, asked).log());
        pictures.keepLog(Upload.of("log", PICTURE));
        same(asked.get(6).body().content().open());
        same(answering("application/x-ndjson", PICTURE, asked).lines());
        var number = answering("application/json", new byte[] {'7'}, asked).anyJson();
        if (!number.toString().equals("7")) {
            throw new AssertionError(number);
        }
    }

    private static Pictures answering(String type, byte[] body, List<Request> asked) {
        return new PicturesClient(new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request);
                return new RawResponse(200, Headers.of(Map.of("content-type", List.of(type))), new ByteArrayInputStream(body));
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        });
    }

    private static void same(InputStream actual) throws IOException {
        try (actual) {
            var bytes = actual.readAllBytes();
            if (!Arrays.equals(PICTURE, bytes)) {
                throw new AssertionError(Arrays.toString(bytes));
            }
        }
    }
}
