package com.acme.claude.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whom the server lets use Bedrock: who signs with the one key, or sends the one bearer key. */
final class AwsAccount {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(([^/]+)/([^,]+)), *SignedHeaders=([^,]+), *Signature=(\\w+)");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    void check(Call call, byte[] body) throws Refusal {
        var authorization = call.header("authorization");
        if (authorization == null) {
            throw new Refusal(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        if (authorization.startsWith("Bearer ")) {
            if (!authorization.equals("Bearer " + ClaudeServer.BEDROCK_KEY)) {
                throw new Refusal(403, "AccessDeniedException", "The bearer token is not valid.");
            }
            return;
        }
        checkSignature(call, body, authorization);
    }

    private static void checkSignature(Call call, byte[] body, String authorization) throws Refusal {
        var parts = AUTHORIZATION.matcher(authorization);
        if (!parts.matches()) {
            throw new Refusal(403, "IncompleteSignatureException", "The Authorization header is malformed.");
        }
        if (!parts.group(1).equals(ClaudeServer.AWS_KEY_ID)) {
            throw new Refusal(
                    403, "UnrecognizedClientException", "The security token included in the request is invalid.");
        }
        checkTime(call, parts.group(3));
        var scope = ClaudeServer.AWS_REGION + "/bedrock/aws4_request";
        if (!parts.group(4).equals(scope)) {
            throw invalid("Credential should be scoped to " + scope + ".");
        }
        var signed = List.of(parts.group(5).split(";"));
        for (var header : List.of("host", "x-amz-date", "x-amz-security-token")) {
            if (call.header(header) != null && !signed.contains(header)) {
                throw invalid("'" + header + "' must be a 'SignedHeader' in the AWS Authorization.");
            }
        }
        var expected = new AwsSignature(ClaudeServer.AWS_SECRET, parts.group(2), parts.group(5));
        if (!isSame(expected, call, body, parts.group(6))) {
            throw invalid("The request signature we calculated does not match the signature you provided.");
        }
    }

    private static void checkTime(Call call, String day) throws Refusal {
        var time = call.header("x-amz-date");
        if (time == null || !time.startsWith(day)) {
            throw invalid("Date in Credential scope does not match the date of the request.");
        }
        try {
            if (Duration.between(TIME.parse(time, Instant::from), Instant.now())
                            .abs()
                            .compareTo(TOLERATED)
                    > 0) {
                throw invalid("Signature expired: " + time + " is not within five minutes of now.");
            }
        } catch (DateTimeException e) {
            throw invalid("Date must be in ISO-8601 'basic format'.");
        }
    }

    private static boolean isSame(AwsSignature expected, Call call, byte[] body, String signature) {
        try {
            return MessageDigest.isEqual(
                    expected.of(call, body).getBytes(StandardCharsets.US_ASCII),
                    signature.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal invalid(String message) {
        return new Refusal(403, "InvalidSignatureException", message);
    }
}
