package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is sent for a form with files. */
final class Check {

    @SuppressWarnings("deprecation")
    static void check() throws Exception {
        var sent = new Sent();
        var files = new FilesClient(sent);
        var once = Upload.once("big.bin", new ByteArrayInputStream("streamed".getBytes(UTF_8)));

        files.createFile(CreateFileRequest.builder()
                .file(once)
                .purpose("batch")
                .thumbnail(Upload.of("t.png", new byte[] {'t'}).as("image/png"))
                .preview(Upload.of("p.webp", new byte[] {'p'}).header("x-any", "y"))
                .raw(Upload.of("r", new byte[] {'r'}))
                .more(List.of(Upload.of("1.png", new byte[] {'1'}).as("image/png"), Upload.of("2.jpg", new byte[] {'2'})))
                .masks(List.of(Upload.of("m", new byte[] {'m'})))
                .tags(List.of("a", "b"))
                .owner(Owner.builder().name("Ann").build())
                .xml("<x/>")
                .count(2)
                .days(List.of(LocalDate.of(2026, 1, 2)))
                .labels(List.of("a", "b"))
                .title("t")
                .graph(Owner.builder().name("Bob").build())
                .subtitle("s")
                .link(Link.builder().create(true).tags(List.of("a&b")).build())
                .codes(List.of(1L, 2L))
                .colors(List.of("red", "green"))
                .history("<history/>")
                .author("<Owner/>")
                .authors(List.of("name: Ann", "name: Bob"))
                .rank(CreateFileRequestRank.of(JsonValue.of(1)))
                .first(Purpose.Known.BATCH)
                .query("name=Ann")
                .packed(Upload.of("", new byte[] {'p'}))
                .layers(List.of(Upload.of("l", new byte[] {'l'}).as("multipart/mixed; boundary=b")))
                .icon(new byte[] {'i'})
                .icons(List.of(new byte[] {'j'}))
                .token(new byte[] {'t'})
                .either(Link.builder().create(true).build())
                .additionalProperty("extra", JsonValue.of(true))
                .build());

        var body = sent.request.body();
        same(false, body.content().isRepeatable());
        var text = new String(body.content().open().readAllBytes(), UTF_8);
        var boundary = body.contentType().substring("multipart/form-data; boundary=".length());
        same(
                """
                --B
                content-disposition: form-data; name="kind"
                content-type: text/plain; charset=utf-8

                upload
                --B
                content-disposition: form-data; name="file"; filename="big.bin"
                content-type: application/octet-stream

                streamed
                --B
                content-disposition: form-data; name="purpose"
                content-type: text/plain; charset=utf-8

                batch
                --B
                content-disposition: form-data; name="thumbnail"; filename="t.png"
                content-type: image/png

                t
                --B
                content-disposition: form-data; name="preview"; filename="p.webp"
                content-type: image/webp
                x-any: y
                X-Kind: preview

                p
                --B
                content-disposition: form-data; name="raw"; filename="r"
                content-type: application/octet-stream

                r
                --B
                content-disposition: form-data; name="more"; filename="1.png"
                content-type: image/png

                1
                --B
                content-disposition: form-data; name="more"; filename="2.jpg"
                content-type: image/jpeg

                2
                --B
                content-disposition: form-data; name="masks"; filename="m"
                content-type: image/gif

                m
                --B
                content-disposition: form-data; name="tags"
                content-type: text/plain

                a
                --B
                content-disposition: form-data; name="tags"
                content-type: text/plain

                b
                --B
                content-disposition: form-data; name="owner"
                content-type: application/json
                X-Version: 2

                {"name":"Ann"}
                --B
                content-disposition: form-data; name="xml"
                content-type: application/xml

                <x/>
                --B
                content-disposition: form-data; name="count"
                content-type: text/plain; charset=utf-8

                2
                --B
                content-disposition: form-data; name="days"
                content-type: text/plain; charset=utf-8

                2026-01-02
                --B
                content-disposition: form-data; name="labels"
                content-type: application/json

                "a"
                --B
                content-disposition: form-data; name="labels"
                content-type: application/json

                "b"
                --B
                content-disposition: form-data; name="title"
                content-type: application/json; charset=utf-8

                "t"
                --B
                content-disposition: form-data; name="graph"
                content-type: application/ld+json

                {"name":"Bob"}
                --B
                content-disposition: form-data; name="subtitle"
                content-type: text/plain; charset=utf-8

                s
                --B
                content-disposition: form-data; name="link[create]"
                content-type: text/plain; charset=utf-8

                true
                --B
                content-disposition: form-data; name="link[tags][]"
                content-type: text/plain; charset=utf-8

                a&b
                --B
                content-disposition: form-data; name="codes"
                content-type: text/plain; charset=utf-8

                1,2
                --B
                content-disposition: form-data; name="colors"
                content-type: text/plain; charset=utf-8

                red
                --B
                content-disposition: form-data; name="colors"
                content-type: text/plain; charset=utf-8

                green
                --B
                content-disposition: form-data; name="history"
                content-type: application/xml; charset=utf-8

                <history/>
                --B
                content-disposition: form-data; name="author"
                content-type: Text/XML

                <Owner/>
                --B
                content-disposition: form-data; name="authors"
                content-type: application/yaml

                name: Ann
                --B
                content-disposition: form-data; name="authors"
                content-type: application/yaml

                name: Bob
                --B
                content-disposition: form-data; name="rank"
                content-type: text/plain

                1
                --B
                content-disposition: form-data; name="first"
                content-type: text/plain

                batch
                --B
                content-disposition: form-data; name="query"
                content-type: application/x-www-form-urlencoded

                name=Ann
                --B
                content-disposition: form-data; name="packed"
                content-type: application/x-protobuf

                p
                --B
                content-disposition: form-data; name="layers"; filename="l"
                content-type: multipart/mixed; boundary=b

                l
                --B
                content-disposition: form-data; name="icon"
                content-type: application/octet-stream

                aQ==
                --B
                content-disposition: form-data; name="icons"
                content-type: application/octet-stream

                ag==
                --B
                content-disposition: form-data; name="token"
                content-type: text/plain; charset=utf-8

                dA==
                --B
                content-disposition: form-data; name="either"
                content-type: application/json

                {"create":true}
                --B
                content-disposition: form-data; name="extra"
                content-type: text/plain; charset=utf-8

                true
                --B--
                """,
                text.replace(boundary, "B").replace("\r\n", "\n"));

        files.replaceOwner("1", Owner.builder().name("Ann").avatar("text").build());
        same("application/json", sent.request.body().contentType());
        files.replaceOwnerAndAvatar(
                "1",
                OwnerForm.builder().name("Ann").avatar(Upload.of("a", new byte[] {'a'})).build());
        same(true, sent.request.body().contentType().startsWith("multipart/form-data; boundary="));
        files.replaceOwnerAndAvatar("1", null);
        same(true, sent.request.body() == null);

        try {
            CreateFileRequest.builder().count(4).more(List.of()).build();
            throw new AssertionError("built");
        } catch (ConstraintViolationException violation) {
            same(
                    "CreateFileRequest: file is required; purpose is required; more must have at least 1 item but has 0; "
                            + "count must be at most 3 but was 4",
                    violation.getMessage());
        }
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
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
