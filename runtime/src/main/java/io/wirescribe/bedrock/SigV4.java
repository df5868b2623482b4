package io.wirescribe.bedrock;

import io.wirescribe.http.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests with AWS's signature version 4, in their headers. Everything that is sent is signed, but for headers
 * that change on the way.
 */
final class SigV4 {

    private static final Set<String> UNSIGNED = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "expect",
            "transfer-encoding",
            "user-agent",
            "x-amzn-trace-id");
    private static final String TYPE = "content-type";
    private static final String HOST = "host";
    private static final byte[] NOTHING = {};
    private static final Spare<Work> WORK = new Spare<>(() -> new Work(sha256(), new Ascii()));

    private final String region;
    private final String service;
    private final UnaryOperator<String> canonicalPath;
    private volatile @Nullable Day today;
    private volatile @Nullable Second second;

    /** For services that normalize paths, as all but S3 do. */
    SigV4(String region, String service) {
        this(region, service, Canonical::normalizedPath);
    }

    SigV4(String region, String service, UnaryOperator<String> canonicalPath) {
        this.region = region;
        this.service = service;
        this.canonicalPath = canonicalPath;
    }

    /**
     * Signs a request.
     *
     * @param request has all its headers, but for {@code host} and those that change on the way
     * @param host the host header that it will be sent with
     * @param prefix the path that its target will be appended to, or nothing
     * @param credentials signs
     * @param now when; the server accepts five minutes of difference
     * @return the request with the headers that sign it
     */
    Request sign(Request request, String host, String prefix, AwsCredentials credentials, Instant now) {
        var timestamp = timestamp(now);
        var dated = request.header("x-amz-date", timestamp).header("x-amz-security-token", credentials.sessionToken());
        var body = dated.body();
        var headers = signed(dated, host);
        var target = prefix + dated.target();
        int mark = target.indexOf('?');
        var day = day(timestamp, credentials);
        var authorization = WORK.use(work -> {
            var text = work.text.clear();
            canonicalRequest(
                    text,
                    dated.method(),
                    mark < 0 ? target : target.substring(0, mark),
                    mark < 0 ? "" : target.substring(mark + 1),
                    headers,
                    work.sha256.digest(body == null ? NOTHING : body.bytes()));
            var hash = text.hash(work.sha256);
            stringToSign(text.clear(), hash, timestamp, day);
            var signature = day.mac.use(text::authenticate);
            return authorization(text.clear(), signature, headers, day, credentials)
                    .toString();
        });
        return dated.header("authorization", authorization);
    }

    private static SignedHeaders signed(Request request, String host) {
        var headers = new SignedHeaders();
        var body = request.body();
        headers.add(HOST, host);
        if (body != null && request.headers().first(TYPE) == null) {
            headers.add(TYPE, body.contentType());
        }
        request.headers().each((name, value) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!UNSIGNED.contains(lower) && !lower.equals(HOST)) {
                headers.add(lower, value);
            }
        });
        return headers;
    }

    private String timestamp(Instant now) {
        var current = second;
        if (current == null || current.epoch != now.getEpochSecond()) {
            current = new Second(now.getEpochSecond(), written(now.getEpochSecond()));
            second = current;
        }
        return current.timestamp;
    }

    private static String written(long epochSecond) {
        var time = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
        var text = new StringBuilder(16).append(time.getYear());
        twoDigits(text, time.getMonthValue());
        twoDigits(text, time.getDayOfMonth());
        twoDigits(text.append('T'), time.getHour());
        twoDigits(text, time.getMinute());
        twoDigits(text, time.getSecond());
        return text.append('Z').toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    void canonicalRequest(
            Ascii text, String method, String path, String query, SignedHeaders headers, byte[] hashOfBody) {
        text.add(method)
                .add('\n')
                .add(canonicalPath.apply(path))
                .add('\n')
                .add(Canonical.query(query))
                .add('\n');
        headers.writeTo(text);
        text.add('\n');
        headers.writeNamesTo(text);
        text.add('\n').addHex(hashOfBody);
    }

    static void stringToSign(Ascii text, byte[] hashOfRequest, String timestamp, Day day) {
        text.add("AWS4-HMAC-SHA256\n")
                .add(timestamp)
                .add('\n')
                .add(day.scope)
                .add('\n')
                .addHex(hashOfRequest);
    }

    static Ascii authorization(
            Ascii text, byte[] signature, SignedHeaders headers, Day day, AwsCredentials credentials) {
        text.add("AWS4-HMAC-SHA256 Credential=")
                .add(credentials.accessKeyId())
                .add('/')
                .add(day.scope)
                .add(", SignedHeaders=");
        headers.writeNamesTo(text);
        return text.add(", Signature=").addHex(signature);
    }

    Day day(String timestamp, AwsCredentials credentials) {
        var secret = credentials.secretAccessKey();
        var current = today;
        if (current == null || !current.is(timestamp, secret)) {
            var date = timestamp.substring(0, 8);
            var derived = derived(secret, date);
            var scope = date + "/" + region + "/" + service + "/aws4_request";
            current = new Day(secret, date, scope, new Spare<>(() -> keyed(derived)));
            today = current;
        }
        return current;
    }

    private byte[] derived(String secret, String day) {
        var ofDay = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
        return hmac(hmac(hmac(ofDay, region), service), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        return keyed(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac keyed(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private record Second(long epoch, String timestamp) {}

    /** What all signatures of a day have in common; deriving the key costs more than signing. */
    record Day(String secret, String date, String scope, Spare<Mac> mac) {

        boolean is(String timestamp, String secret) {
            return timestamp.startsWith(date) && this.secret.equals(secret);
        }
    }

    /** What one signature after the other is made with. */
    private record Work(MessageDigest sha256, Ascii text) {}
}
