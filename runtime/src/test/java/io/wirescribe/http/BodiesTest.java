package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Upload;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What bodies of every kind look like to a server. */
@Timeout(60)
class BodiesTest {

    @TempDir
    private Path folder;

    private static String text(Body body) throws IOException {
        try (var in = body.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String received(Body body) throws Exception {
        try (var server = LoopbackServer.answering(204, "", "");
                var transport = server.transport()) {
            Reply.nothing().send(transport, Request.post("/x").body(body));
            return server.requests().get(0);
        }
    }

    @Test
    void jsonOfEveryName() throws Exception {
        var request = received(Body.json("application/merge-patch+json", Word.JSON, new Word("ü")));
        assertTrue(request.contains("\r\ncontent-type: application/merge-patch+json\r\n"), request);
        assertTrue(request.endsWith("{\"text\":\"ü\"}"), request);
        assertNull(Body.json("application/json", Word.JSON, null));
    }

    @Test
    void textInItsCharset() throws Exception {
        assertTrue(received(Body.text("text/plain", "grüße")).contains("content-type: text/plain; charset=utf-8\r\n"));
        assertEquals("grüße", text(Body.text("text/csv", "grüße")));
        var latin = Body.text("text/plain; charset=\"ISO-8859-1\"", "grüße");
        assertEquals("grüße", new String(latin.bytes(), StandardCharsets.ISO_8859_1));
        assertNull(Body.text("text/plain", null));
        assertThrows(IllegalArgumentException.class, () -> Body.text("text/plain; charset=s3cret", "x"));
    }

    @Test
    void formsWithEveryKindOfProperty() throws Exception {
        var charge = JsonValue.parse("{\"amount\":20,\"note\":\"a b&c=d+é\",\"tags\":[\"x\",\"y\"],\"card\":{\"no\":1},"
                + "\"none\":null,\"expand\":[\"a\",\"b\"],\"meta\":{\"k\":\"v\"},\"on\":true,\"items\":[{\"p\":1}]}");
        assertEquals(
                "amount=20&note=a%20b%26c%3Dd%2B%C3%A9&tags=x&tags=y&card=%7B%22no%22%3A1%7D"
                        + "&expand=a&expand=b&meta=%7B%22k%22%3A%22v%22%7D&on=true&items=%7B%22p%22%3A1%7D",
                text(FormEncoding.PLAIN.body(JsonValue.JSON, charge)));
        var encoding = FormEncoding.PLAIN
                .style("expand", Style.DEEP_OBJECT)
                .style("meta", Style.DEEP_OBJECT)
                .style("tags", Style.FORM)
                .style("items", Style.DEEP_OBJECT)
                .reserved("note", Style.FORM)
                .json("amount");
        var body = encoding.body(JsonValue.JSON, charge);
        assertEquals(
                "amount=20&note=a%20b&c=d+%C3%A9&tags=x,y&card=%7B%22no%22%3A1%7D&expand%5B%5D=a&expand%5B%5D=b"
                        + "&meta%5Bk%5D=v&on=true&items%5B0%5D%5Bp%5D=1",
                text(body));
        assertEquals("application/x-www-form-urlencoded", body.contentType());
        assertNull(FormEncoding.PLAIN.body(JsonValue.JSON, null));
    }

    @Test
    void multipartFormsOfFieldsAndFiles() throws Exception {
        var file = Files.writeString(folder.resolve("grüße\"x.txt"), "file content");
        var form = new Multipart()
                .field("purpose", "training ü")
                .field("none", null)
                .field("tags", List.of("a", "b"))
                .field("options", Map.of("deep", true))
                .field("xml", "application/xml", "<x/>")
                .json("meta", Word.JSON, new Word("m"))
                .json("linked", "application/ld+json", Word.JSON, new Word("l"))
                .jsonItems("labels", "application/json", Codecs.STRING, List.of("c", "d"))
                .jsonItems("nothing", "application/json", Codecs.STRING, null)
                .file("file", Upload.of(file))
                .file("absent", null)
                .file("image", "image/png", Upload.of("i.png", new byte[] {'p', 'n', 'g'}))
                .files("many", List.of(Upload.of("1", "one".getBytes()), Upload.of("2", () -> stream("two"))));
        var body = form.body();
        var boundary = body.contentType().substring("multipart/form-data; boundary=".length());
        var request = received(body);
        assertTrue(
                request.contains("transfer-encoding: chunked") || request.contains("Transfer-encoding: chunked"),
                request);
        var content = request.substring(request.indexOf("\r\n\r\n") + 4);
        assertEquals(
                String.join(
                        "\r\n",
                        part(boundary, "name=\"purpose\"", "text/plain; charset=utf-8", "training ü"),
                        part(boundary, "name=\"tags\"", "text/plain; charset=utf-8", "a"),
                        part(boundary, "name=\"tags\"", "text/plain; charset=utf-8", "b"),
                        part(boundary, "name=\"options\"", "application/json", "{\"deep\":true}"),
                        part(boundary, "name=\"xml\"", "application/xml", "<x/>"),
                        part(boundary, "name=\"meta\"", "application/json", "{\"text\":\"m\"}"),
                        part(boundary, "name=\"linked\"", "application/ld+json", "{\"text\":\"l\"}"),
                        part(boundary, "name=\"labels\"", "application/json", "\"c\""),
                        part(boundary, "name=\"labels\"", "application/json", "\"d\""),
                        part(boundary, "name=\"file\"; filename=\"grüße%22x.txt\"", "text/plain", "file content"),
                        part(boundary, "name=\"image\"; filename=\"i.png\"", "image/png", "png"),
                        part(boundary, "name=\"many\"; filename=\"1\"", "application/octet-stream", "one"),
                        part(boundary, "name=\"many\"; filename=\"2\"", "application/octet-stream", "two"),
                        "--" + boundary + "--",
                        ""),
                content);
        assertEquals(content, text(body), "it can be sent again");
    }

    @Test
    void anArrayInsideOfAnotherIsOnePartOfAForm() throws Exception {
        for (var rows : List.of(
                JsonValue.parse("[[1,2],[[3]],null,4]"), Arrays.asList(List.of(1, 2), List.of(List.of(3)), null, 4))) {
            var body = new Multipart().field("rows", rows).body();
            var boundary = body.contentType().substring("multipart/form-data; boundary=".length());
            assertEquals(
                    String.join(
                            "\r\n",
                            part(boundary, "name=\"rows\"", "application/json", "[1,2]"),
                            part(boundary, "name=\"rows\"", "application/json", "[[3]]"),
                            part(boundary, "name=\"rows\"", "text/plain; charset=utf-8", "4"),
                            "--" + boundary + "--",
                            ""),
                    text(body));
        }
    }

    private static String part(String boundary, String disposition, String type, String content) {
        return "--" + boundary + "\r\ncontent-disposition: form-data; " + disposition + "\r\ncontent-type: " + type
                + "\r\n\r\n" + content;
    }

    @Test
    void aFieldInAStyleIsAPartForEachOfItsNamesAndValues() throws Exception {
        var value = JsonValue.parse("{\"a b\":\"x&y=z+ü\",\"c\":[1,2],\"n\":null}");
        var body = new Multipart()
                .header("deep", "x-a", "1")
                .styled("deep", Style.DEEP_OBJECT, value)
                .styled("flat", Style.FORM_EXPLODED, value)
                .styled("list", Style.PIPE_DELIMITED, List.of("p|q", "r"))
                .styled("none", Style.FORM, null)
                .styled("empty", Style.FORM, "")
                .body();
        var boundary = body.contentType().substring("multipart/form-data; boundary=".length());
        var text = "text/plain; charset=utf-8";
        assertEquals(
                String.join(
                        "\r\n",
                        part(boundary, "name=\"deep[a b]\"", text + "\r\nx-a: 1", "x&y=z+ü"),
                        part(boundary, "name=\"deep[c][]\"", text + "\r\nx-a: 1", "1"),
                        part(boundary, "name=\"deep[c][]\"", text + "\r\nx-a: 1", "2"),
                        part(boundary, "name=\"a b\"", text, "x&y=z+ü"),
                        part(boundary, "name=\"c\"", text, "1"),
                        part(boundary, "name=\"c\"", text, "2"),
                        part(boundary, "name=\"list\"", text, "p|q|r"),
                        part(boundary, "name=\"empty\"", text, ""),
                        "--" + boundary + "--",
                        ""),
                text(body));
    }

    @Test
    void filesByName() throws Exception {
        Map<String, Upload> files = new LinkedHashMap<>();
        files.put("a", Upload.of("1", "one".getBytes()));
        files.put("none", null);
        files.put("b", Upload.of("2", "two".getBytes()).as("text/plain"));
        var text = text(new Multipart().files(files).body());
        assertTrue(
                text.contains("name=\"a\"; filename=\"1\"\r\ncontent-type: application/octet-stream\r\n\r\none\r\n"),
                text);
        assertTrue(text.contains("name=\"b\"; filename=\"2\"\r\ncontent-type: text/plain\r\n\r\ntwo\r\n"), text);
        assertFalse(text.contains("none"), text);
    }

    @Test
    void whatHasNoNameIsNoFile() throws Exception {
        var body = new Multipart()
                .file("photo", "image/png", Upload.text("https://x.example/ü.png"))
                .file("raw", Upload.of("", new byte[] {'r'}))
                .body();
        var boundary = body.contentType().substring("multipart/form-data; boundary=".length());
        assertEquals(
                String.join(
                        "\r\n",
                        part(boundary, "name=\"photo\"", "text/plain; charset=utf-8", "https://x.example/ü.png"),
                        part(boundary, "name=\"raw\"", "application/octet-stream", "r"),
                        "--" + boundary + "--",
                        ""),
                text(body));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesAreOfTheTypeThatFitsTheirName() throws IOException {
        var types = "image/png, image/jpeg";
        var text = text(new Multipart()
                .file("a", types, Upload.of("cat.JPG", new byte[0]))
                .file("b", types, Upload.of("cat", new byte[0]))
                .file("c", types, Upload.of("cat.gif", new byte[0]))
                .file("d", types, Upload.of("cat.jpg", new byte[0]).as("image/webp"))
                .body());

        assertEquals(
                List.of("image/jpeg", "image/png", "image/png", "image/webp"),
                text.lines()
                        .filter(line -> line.startsWith("content-type: "))
                        .map(line -> line.substring("content-type: ".length()))
                        .toList());
    }

    @Test
    void aNameCanEndNeitherItsQuotesNorItsLine() throws Exception {
        var body = new Multipart()
                .field("a\"; b=\"c\r\nx: y", "v")
                .file("f", Upload.of("n\r\n\r\ninjected", new byte[0]))
                .body();
        var text = text(body);
        assertTrue(text.contains("name=\"a%22; b=%22c%0D%0Ax: y\""), text);
        assertFalse(text.contains("\r\ninjected"), text);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Multipart().file("f", Upload.of("n", new byte[0]).as("a/b\r\nx: y")));
    }

    @Test
    void theLengthOfAFormIsKnownIfThatOfItsPartsIs() throws Exception {
        var known = new Multipart()
                .field("a", 1)
                .file("f", Upload.of("n", new byte[1000]))
                .body();
        assertEquals(text(known).length(), known.content().length());
        assertTrue(received(known).contains("Content-Length: " + known.content().length())
                || received(known).contains("content-length: " + known.content().length()));
        var unknown =
                new Multipart().file("f", Upload.of("n", () -> stream("x"))).body();
        assertEquals(-1, unknown.content().length());
    }

    @Test
    void aFormCanBeSentAgainIfItsPartsCan() {
        assertTrue(new Multipart()
                .file("f", Upload.of("n", () -> stream("x")))
                .body()
                .content()
                .isRepeatable());
        var once = new Multipart()
                .field("a", 1)
                .file("f", Upload.once("n", stream("x")))
                .body();
        assertFalse(once.content().isRepeatable());
    }

    @Test
    void filesAreStreamedNotHeldInMemory() throws Exception {
        int size = 8 << 20;
        var large = Files.write(folder.resolve("large.bin"), new byte[size]);
        try (var server = LoopbackServer.doing((connection, request) -> connection.head(204, ""));
                var transport = server.transport()) {
            var form = new Multipart().file("f", Upload.of(large)).body();
            assertTrue(form.content().length() > size);
            Reply.nothing().send(transport, Request.post("/x").body(form));
            assertTrue(server.requests().get(0).length() > size);
            try (var in = form.content().open()) {
                in.readNBytes(size / 2);
                Files.writeString(large, "late".repeat(size / 4)); // what is read already stays as it was
                var rest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(rest.contains("late"), "the whole file was read at once");
            }
        }
    }

    @Test
    void binaryBodiesSayWhatTheyAre() throws Exception {
        var png = Upload.of("a.png", new byte[] {1}).as("image/png");
        assertEquals("image/png", Body.of("application/octet-stream", png).contentType());
        assertEquals("image/png", Body.of("image/*", png).contentType());
        assertEquals("application/zip", Body.of("application/zip", png).contentType());
        var plain = Upload.of("a", new byte[] {1});
        assertEquals("application/octet-stream", Body.of("*/*", plain).contentType());
        assertNull(Body.of("a/b", (Upload) null));
    }

    @Test
    void ofSeveralTypesThatOfTheContentCounts() {
        var images = List.of("image/png", "image/jpeg");
        assertEquals("image/jpeg", type(images, "image/jpeg"));
        assertEquals("Image/JPEG; q=1", type(images, "Image/JPEG; q=1"));
        assertEquals("image/png", type(images, "image/gif"));
        assertEquals("image/png", type(images, null));
        assertEquals("image/gif", type(List.of("application/pdf", "image/*"), "image/gif"));
        assertEquals("application/pdf", type(List.of("image/*", "application/pdf"), null));
        assertEquals("audio/ogg", type(List.of("image/*", "video/*"), "audio/ogg"));
        assertEquals("audio/ogg", type(List.of("image/png", "application/octet-stream"), "audio/ogg"));
        assertNull(Body.of(images, null));
    }

    @Test
    void parametersOfATypeAreThoseOfWhoeverNamesSome() {
        assertEquals("text/csv; header=present", type("text/csv; header=present", "text/csv"));
        assertEquals("text/csv; header=present", type("text/csv; header=present", "Text/CSV"));
        assertEquals("text/csv; header=present", type("text/csv; header=present", "text/plain; charset=ascii"));
        assertEquals("multipart/mixed; boundary=b", type("multipart/mixed", "multipart/mixed; boundary=b"));
        assertEquals("text/csv; charset=ascii", type("text/csv; header=present", "text/csv; charset=ascii"));
        assertEquals("image/png", type("image/*; q=1", "image/png"));
        var versions = List.of("application/octet-stream", "a/b; version=1", "a/b; version=2");
        assertEquals("a/b; version=1", type(versions, "a/b"));
        assertEquals("a/b; version=2", type(versions, "a/b; version=2"));
        assertEquals("a/c", type(versions, "a/c"));
    }

    private static String type(String given, String own) {
        return Body.of(given, Upload.of("a", new byte[] {1}).as(own)).contentType();
    }

    private static String type(List<String> allowed, String own) {
        var upload = Upload.of("a", new byte[] {1});
        return Body.of(allowed, own == null ? upload : upload.as(own)).contentType();
    }

    @Test
    void aFileThatIsNotThereIsNoticedAtOnce() {
        var missing = folder.resolve("missing");
        var e = assertThrows(IllegalArgumentException.class, () -> Upload.of(missing));
        assertTrue(e.getMessage().startsWith("there is no file that can be read: "), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Upload.of(folder));
    }

    @Test
    void contentThatCanBeOpenedOnceIsOpenedOnce() throws Exception {
        var once = Upload.once("n", stream("x"));
        once.open().close();
        assertThrows(IllegalStateException.class, once::open);
        assertEquals(5, once.sized(5).length());
        assertEquals("m", once.named("m").fileName());
        assertEquals("Upload[n, null]", once.toString());
    }

    @Test
    void numbersInAFormAreWrittenAsPeopleWriteThem() throws Exception {
        var price = JsonValue.parse("{\"amount\":1.0E7,\"rate\":30.0,\"parts\":[0.50,1E1],\"of\":{\"n\":1.0}}");
        assertEquals(
                "amount=10000000&rate=30&parts=0.5&parts=10&of=%7B%22n%22%3A1.0%7D",
                text(FormEncoding.PLAIN.body(JsonValue.JSON, price)));
        assertTrue(text(new Multipart().field("rate", 30.0).body()).contains("\r\n\r\n30\r\n"));
    }

    @Test
    void nullsInAFormAreLeftOut() throws Exception {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("a", null);
        properties.put("b", Arrays.asList(1, null));
        assertEquals("b=1", text(FormEncoding.PLAIN.body(properties)));
    }
}
