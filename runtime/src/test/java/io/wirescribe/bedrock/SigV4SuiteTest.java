package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Shared;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases that AWS holds its own signers to. */
class SigV4SuiteTest {

    @TestFactory
    Stream<DynamicTest> everyCaseOfAws() throws IOException {
        try (var folders = Files.list(Shared.folder("suites/aws-sigv4"))) {
            var cases = folders.filter(Files::isDirectory).sorted().toList();
            assertTrue(cases.size() > 20, "cases are missing");
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        var context = JsonValue.parse(text(folder, "context.json")).asMap();
        var given = context.get("credentials").asMap();
        var token = given.containsKey("token") ? given.get("token").asString() : null;
        var credentials = new AwsCredentials(
                given.get("access_key_id").asString(),
                given.get("secret_access_key").asString(),
                token);
        var sigV4 = new SigV4(
                context.get("region").asString(),
                context.get("service").asString(),
                context.get("normalize").asBoolean() ? Canonical::normalizedPath : Canonical::path);
        var timestamp = context.get("timestamp").asString().replace("-", "").replace(":", "");

        var request = Sent.parse(text(folder, "request.txt"));
        var headers = new SignedHeaders();
        request.headers().forEach(headers::add);
        headers.add("x-amz-date", timestamp);
        boolean signsToken = !context.containsKey("omit_session_token")
                || !context.get("omit_session_token").asBoolean();
        if (token != null && signsToken) {
            headers.add("x-amz-security-token", token);
        }
        var hash = expectedBodyHash(folder);
        if (context.get("sign_body").asBoolean()) {
            headers.add("x-amz-content-sha256", hash);
        }

        var body = request.body().getBytes(StandardCharsets.UTF_8);
        var text = new Ascii();
        var sha256 = SigV4.sha256();
        sigV4.canonicalRequest(text, request.method(), request.path(), request.query(), headers, sha256.digest(body));
        assertEquals(text(folder, "header-canonical-request.txt"), text.toString());
        var requestHash = text.hash(sha256);
        var day = sigV4.day(timestamp, credentials);
        SigV4.stringToSign(text.clear(), requestHash, timestamp, day);
        assertEquals(text(folder, "header-string-to-sign.txt"), text.toString());
        var signature = day.mac().use(text::authenticate);
        assertEquals(text(folder, "header-signature.txt"), HexFormat.of().formatHex(signature));
        var authorization = SigV4.authorization(text.clear(), signature, headers, day, credentials)
                .toString();
        var signed = Sent.parse(text(folder, "header-signed-request.txt"));
        assertEquals(signed.headers().get("authorization"), authorization);
    }

    private static String expectedBodyHash(Path folder) throws IOException {
        var canonical = text(folder, "header-canonical-request.txt");
        return canonical.substring(canonical.lastIndexOf('\n') + 1);
    }

    private static String text(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file)).replace("\r", "").stripTrailing();
    }

    /** A request as text, its headers canonical. */
    private record Sent(String method, String path, String query, Map<String, String> headers, String body) {

        static Sent parse(String text) {
            int blank = text.indexOf("\n\n");
            var head = (blank < 0 ? text : text.substring(0, blank)).split("\n");
            var line = head[0];
            var target = line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
            int mark = target.indexOf('?');
            var headers = new TreeMap<String, String>();
            for (int i = 1; i < head.length; i++) {
                int colon = head[i].indexOf(':');
                headers.merge(
                        head[i].substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                        Canonical.headerValue(head[i].substring(colon + 1)),
                        (one, other) -> one + "," + other);
            }
            return new Sent(
                    line.substring(0, line.indexOf(' ')),
                    mark < 0 ? target : target.substring(0, mark),
                    mark < 0 ? "" : target.substring(mark + 1),
                    headers,
                    blank < 0 ? "" : text.substring(blank + 2));
        }
    }
}
