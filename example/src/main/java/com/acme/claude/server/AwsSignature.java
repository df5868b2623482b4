package com.acme.claude.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What AWS's signature version 4 of a request has to be, worked out by the letter of its description, so that it can be
 * compared with what was sent.
 *
 * @param secret the secret half of the key
 * @param scope day, region, service and {@code aws4_request}, with slashes between
 * @param signedHeaders the names of the headers that are signed, with semicolons between
 */
record AwsSignature(String secret, String scope, String signedHeaders) {

    private static final HexFormat HEX = HexFormat.of();

    String of(Call call, byte[] body) throws GeneralSecurityException {
        var request = String.join(
                "\n",
                call.method(),
                encoded(call.path()).replace("%2F", "/"),
                query(call.query()),
                headers(call.headers()),
                signedHeaders,
                hash(body));
        var text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                call.header("x-amz-date"),
                scope,
                hash(request.getBytes(StandardCharsets.UTF_8)));
        var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return HEX.formatHex(hmac(key, text));
    }

    private String headers(Map<String, List<String>> sent) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(sent);
        return Arrays.stream(signedHeaders.split(";"))
                .map(name -> name + ":"
                        + byName.getOrDefault(name, List.of()).stream()
                                .map(value -> value.strip().replaceAll(" +", " "))
                                .collect(Collectors.joining(","))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String query(String query) {
        var parameters = new ArrayList<List<String>>();
        for (var parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            var pair = parameter.split("=", 2);
            parameters.add(List.of(decodedAndEncoded(pair[0]), pair.length < 2 ? "" : decodedAndEncoded(pair[1])));
        }
        parameters.sort((one, other) -> one.get(0).equals(other.get(0))
                ? one.get(1).compareTo(other.get(1))
                : one.get(0).compareTo(other.get(0)));
        return parameters.stream().map(pair -> String.join("=", pair)).collect(Collectors.joining("&"));
    }

    private static String decodedAndEncoded(String text) {
        return encoded(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** Everything but letters, digits and four signs, whether it was encoded before or not. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
            encoded.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(b).toUpperCase(Locale.ROOT));
        }
        return encoded.toString();
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
