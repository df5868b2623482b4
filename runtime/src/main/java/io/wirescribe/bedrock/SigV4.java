package io.wirescribe.bedrock;

import io.wirescribe.http.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
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

    private static final Set<String> UNSIGNED =
            Set.of("authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id");
    private static final byte[] NOTHING = {};
    private static final HexFormat HEX = HexFormat.of();
    private static final Spare<MessageDigest> SHA256 = new Spare<>(SigV4::sha256);

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
        var canonical = canonicalRequest(
                dated.method(),
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                headers,
                body == null ? NOTHING : body.bytes());
        return dated.header("authorization", authorization(canonical, headers, timestamp, credentials));
    }

    private static SignedHeaders signed(Request request, String host) {
        var headers = new SignedHeaders();
        var body = request.body();
        if (body != null) {
            headers.put("content-type", body.contentType());
        }
        request.headers().each((name, value) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!UNSIGNED.contains(lower)) {
                headers.put(lower, value);
            }
        });
        headers.put("host", host);
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

    String canonicalRequest(String method, String path, String query, SignedHeaders headers, byte[] body) {
        var text = new StringBuilder(512)
                .append(method)
                .append('\n')
                .append(canonicalPath.apply(path))
                .append('\n')
                .append(Canonical.query(query))
                .append('\n');
        headers.writeTo(text);
        return text.append('\n')
                .append(headers.names())
                .append('\n')
                .append(hash(body))
                .toString();
    }

    String authorization(
            String canonicalRequest, SignedHeaders headers, String timestamp, AwsCredentials credentials) {
        var day = day(timestamp, credentials);
        return "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId() + "/" + day.scope + ", SignedHeaders="
                + headers.names() + ", Signature=" + day.signature(stringToSign(canonicalRequest, timestamp, day));
    }

    String stringToSign(String canonicalRequest, String timestamp, AwsCredentials credentials) {
        return stringToSign(canonicalRequest, timestamp, day(timestamp, credentials));
    }

    private static String stringToSign(String canonicalRequest, String timestamp, Day day) {
        return "AWS4-HMAC-SHA256\n" + timestamp + "\n" + day.scope + "\n"
                + hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    }

    private Day day(String timestamp, AwsCredentials credentials) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static String hash(byte[] bytes) {
        return HEX.formatHex(SHA256.use(digest -> digest.digest(bytes)));
    }

    private record Second(long epoch, String timestamp) {}

    /** What all signatures of a day have in common; deriving the key costs more than signing. */
    private record Day(String secret, String date, String scope, Spare<Mac> mac) {

        boolean is(String timestamp, String secret) {
            return timestamp.startsWith(date) && this.secret.equals(secret);
        }

        String signature(String stringToSign) {
            return HEX.formatHex(mac.use(mac -> mac.doFinal(stringToSign.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
