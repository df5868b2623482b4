package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Headers;
import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class SigV4Test {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final AwsCredentials KEYS = new AwsCredentials("AKID", "s3cret", null);
    private static final Request ASK = Request.post("/model/{id}/invoke")
            .path("id", "anthropic.claude-v2:1")
            .header("accept", "application/json")
            .body(new Body("application/json", "{}".getBytes(StandardCharsets.UTF_8)));

    private final SigV4 sigV4 = new SigV4("eu-central-1", "bedrock");

    @Test
    void aRequestIsSignedInItsHeaders() {
        var signed = sigV4.sign(ASK, "bedrock-runtime.eu-central-1.amazonaws.com", "", KEYS, NOW);
        assertEquals("20260102T030405Z", signed.headers().first("x-amz-date"));
        assertNull(signed.headers().first("x-amz-security-token"));
        var authorization = signed.headers().first("authorization");
        assertTrue(
                authorization.startsWith(
                        "AWS4-HMAC-SHA256 Credential=AKID/20260102/eu-central-1/bedrock/aws4_request, SignedHeaders=accept;content-type;host;x-amz-date, Signature="),
                authorization);
        assertEquals(ASK.target(), signed.target());
        assertEquals(ASK.body(), signed.body());
    }

    @Test
    void aSessionTokenIsSentAndSigned() {
        var session = new AwsCredentials("AKID", "s3cret", "token");
        var signed = sigV4.sign(ASK, "localhost", "", session, NOW);
        assertEquals("token", signed.headers().first("x-amz-security-token"));
        assertTrue(signed.headers().first("authorization").contains(";x-amz-security-token,"));
    }

    @Test
    void signingAgainReplacesTheSignature() {
        var first = sigV4.sign(ASK, "localhost", "", KEYS, NOW);
        var again = sigV4.sign(first, "localhost", "", KEYS, NOW.plusSeconds(60));
        assertEquals(sigV4.sign(ASK, "localhost", "", KEYS, NOW.plusSeconds(60)).headers(), again.headers());
        assertNotEquals(first.headers(), again.headers());
    }

    @Test
    void linesOfOneHeaderAreSignedAsOne() {
        var lines = ASK.headers(Headers.of("x-b", "0", "x-a", "1", "X-A", " 2  3", "x-c", "4", "x-a", "1"));
        var one = ASK.headers(Headers.of("x-b", "0", "x-c", "4", "x-a", "1,2 3,1"));
        assertEquals(authorization(one), authorization(lines));
        var typed = ASK.header("content-type", "text/plain");
        var body = ASK.body(new Body("text/plain", ASK.body().bytes()));
        assertEquals(authorization(body), authorization(typed));
    }

    private String authorization(Request request) {
        return sigV4.sign(request, "localhost", "", KEYS, NOW).headers().first("authorization");
    }

    @Test
    void aNewDayAndANewKeyAreSignedAnew() {
        var today = signature(KEYS, NOW);
        assertNotEquals(today, signature(KEYS, NOW.plus(Duration.ofDays(1))));
        assertNotEquals(today, signature(new AwsCredentials("AKID", "other", null), NOW));
        assertEquals(today, signature(KEYS, NOW));
    }

    private String signature(AwsCredentials credentials, Instant now) {
        return sigV4.sign(ASK, "localhost", "", credentials, now).headers().first("authorization");
    }

    @Test
    void thePathIsEncodedOnceMore() {
        assertEquals("/", Canonical.path(""));
        assertEquals("/model/a%3A1%252Fb", Canonical.normalizedPath("/model/a:1%2Fb"));
    }

    @Test
    void theQueryIsSortedAndStrictlyEncoded() {
        assertEquals("", Canonical.query(""));
        assertEquals("a=&a=%2F&a=1&a-b=2&b=%C3%BC", Canonical.query("b=%c3%bc&a-b=2&a=1&a=/&a"));
        assertEquals("x=%25zz%254", Canonical.query("x=%zz%4"));
    }

    /** Every random request, signed by both: AWS's signer first, ours with all the headers that AWS's wants signed. */
    @Test
    void oursIsTheSignatureOfAwsItself() {
        var random = new Random(42);
        for (int i = 0; i < 500; i++) {
            var credentials = new AwsCredentials(
                    "AK" + random.nextInt(), text(random), random.nextBoolean() ? text(random) : null);
            var now = NOW.plusSeconds(random.nextInt());
            var request = request(random);
            var aws = signedByAws(request, credentials, now);
            var same = request;
            for (var header : aws.headers().entrySet()) {
                if (!header.getKey().equalsIgnoreCase("host")
                        && !header.getKey().equalsIgnoreCase("content-type")) {
                    same = same.header(header.getKey(), header.getValue().get(0));
                }
            }
            var ours = sigV4.sign(same, "bedrock.example", "", credentials, now);
            assertEquals(
                    aws.firstMatchingHeader("authorization").orElseThrow(),
                    ours.headers().first("authorization"),
                    request.target());
        }
    }

    private static SdkHttpRequest signedByAws(Request request, AwsCredentials credentials, Instant now) {
        var body = request.body();
        var unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(URI.create("https://bedrock.example" + request.target()));
        request.headers().toMap().forEach(unsigned::putHeader);
        if (body != null) {
            unsigned.putHeader("content-type", body.contentType());
        }
        var token = credentials.sessionToken();
        var identity = token == null
                ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
                : AwsSessionCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey(), token);
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(identity)
                        .request(unsigned.build())
                        .payload(() -> new ByteArrayInputStream(body == null ? new byte[0] : body.bytes()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "bedrock")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                        .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
                .request();
    }

    private static Request request(Random random) {
        var request = Request.of(random.nextBoolean() ? "POST" : "PUT", "/model/{id}/invoke")
                .path("id", "arn:aws:bedrock:" + text(random) + "/" + text(random))
                .header("X-Custom", "  a   " + random.nextInt() + "  ");
        for (int i = random.nextInt(4); i > 0; i--) {
            request = request.query(text(random), text(random));
        }
        return random.nextBoolean()
                ? request
                : request.body(new Body("application/json", text(random).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Random random) {
        var text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append((char) (' ' + random.nextInt('~' - ' ')));
        }
        return text.append('y').toString();
    }
}
