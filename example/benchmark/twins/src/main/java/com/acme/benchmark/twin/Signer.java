package com.acme.benchmark.twin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The least of signature version 4 for a POST without a query; the day's signing key and the second's time stamp are
 * cached.
 */
public final class Signer {
    static final DateTimeFormatter FMT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    static final HexFormat HEX = HexFormat.of();
    final String access, secret, region, service;

    public Signer(String access, String secret, String region, String service) {
        this.access = access;
        this.secret = secret;
        this.region = region;
        this.service = service;
    }

    record Stamp(long second, String amzDate, String day, SecretKeySpec key) {}

    volatile Stamp stamp;
    final ThreadLocal<MessageDigest> sha = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    });
    final ThreadLocal<Mac> mac = ThreadLocal.withInitial(() -> {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    });

    Stamp now() throws Exception {
        long s = System.currentTimeMillis() / 1000;
        Stamp t = stamp;
        if (t == null || t.second != s) {
            String d = FMT.format(Instant.ofEpochSecond(s));
            String day = d.substring(0, 8);
            SecretKeySpec key;
            if (t != null && t.day.equals(day)) key = t.key;
            else {
                byte[] k = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
                for (String part : new String[] {day, region, service, "aws4_request"}) {
                    Mac m = Mac.getInstance("HmacSHA256");
                    m.init(new SecretKeySpec(k, "HmacSHA256"));
                    k = m.doFinal(part.getBytes(StandardCharsets.UTF_8));
                }
                key = new SecretKeySpec(k, "HmacSHA256");
            }
            stamp = t = new Stamp(s, d, day, key);
        }
        return t;
    }

    public record Signed(String amzDate, String authorization) {}

    /**
     * Signs content-type, host, x-amz-date and the payload's hash. path is already encoded once; SigV4 encodes it
     * again.
     */
    public Signed sign(String host, String path, byte[] body, int len) throws Exception {
        Stamp t = now();
        MessageDigest d = sha.get();
        d.update(body, 0, len);
        String hash = HEX.formatHex(d.digest());
        String canonical = "POST\n" + path.replace("%", "%25") + "\n\ncontent-type:application/json\nhost:" + host
                + "\nx-amz-date:" + t.amzDate + "\n\ncontent-type;host;x-amz-date\n" + hash;
        String scope = t.day + "/" + region + "/" + service + "/aws4_request";
        String sts = "AWS4-HMAC-SHA256\n" + t.amzDate + "\n" + scope + "\n"
                + HEX.formatHex(d.digest(canonical.getBytes(StandardCharsets.ISO_8859_1)));
        Mac m = mac.get();
        m.init(t.key);
        String sig = HEX.formatHex(m.doFinal(sts.getBytes(StandardCharsets.ISO_8859_1)));
        return new Signed(
                t.amzDate,
                "AWS4-HMAC-SHA256 Credential=" + access + "/" + scope
                        + ", SignedHeaders=content-type;host;x-amz-date, Signature=" + sig);
    }
}
