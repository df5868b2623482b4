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
import java.util.SortedMap;
import java.util.TreeMap;
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
    private volatile @Nullable Key key;
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
        var headers = new TreeMap<String, String>();
        if (body != null) {
            headers.put("content-type", Canonical.headerValue(body.contentType()));
        }
        dated.eachHeader((name, value) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!UNSIGNED.contains(lower)) {
                headers.put(lower, Canonical.headerValue(value));
            }
        });
        headers.put("host", host);
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

    /** The headers are named in lower case, their values canonical. */
    String canonicalRequest(String method, String path, String query, SortedMap<String, String> headers, byte[] body) {
        var text = new StringBuilder(512)
                .append(method)
                .append('\n')
                .append(canonicalPath.apply(path))
                .append('\n')
                .append(Canonical.query(query))
                .append('\n');
        for (var header : headers.entrySet()) {
            text.append(header.getKey()).append(':').append(header.getValue()).append('\n');
        }
        return text.append('\n')
                .append(names(headers))
                .append('\n')
                .append(hash(body))
                .toString();
    }

    private static String names(SortedMap<String, String> headers) {
        return String.join(";", headers.keySet());
    }

    String stringToSign(String canonicalRequest, String timestamp) {
        return stringToSign(canonicalRequest, timestamp, scope(timestamp));
    }

    private static String stringToSign(String canonicalRequest, String timestamp, String scope) {
        return "AWS4-HMAC-SHA256\n" + timestamp + "\n" + scope + "\n"
                + hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    }

    String authorization(
            String canonicalRequest, SortedMap<String, String> headers, String timestamp, AwsCredentials credentials) {
        var scope = scope(timestamp);
        return "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId() + "/" + scope + ", SignedHeaders="
                + names(headers) + ", Signature="
                + signature(stringToSign(canonicalRequest, timestamp, scope), timestamp, credentials);
    }

    private String scope(String timestamp) {
        return timestamp.substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
    }

    String signature(String stringToSign, String timestamp, AwsCredentials credentials) {
        var secret = credentials.secretAccessKey();
        var day = timestamp.substring(0, 8);
        var current = key;
        if (current == null || !current.isOf(secret, day)) {
            var derived = derived(secret, day);
            current = new Key(secret, day, new Spare<>(() -> keyed(derived)));
            key = current;
        }
        return HEX.formatHex(current.mac.use(mac -> mac.doFinal(stringToSign.getBytes(StandardCharsets.UTF_8))));
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

    /** What a day's signatures are made with; deriving it costs more than signing. */
    private record Key(String secret, String day, Spare<Mac> mac) {

        boolean isOf(String secret, String day) {
            return this.secret.equals(secret) && this.day.equals(day);
        }
    }
}
