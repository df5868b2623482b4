package io.wirescribe.http;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is told of one call. */
final class LoggedCall {

    private static final int LONGEST_BODY = 4 << 10;
    private static final int SHORTEST_SECRET = 4;
    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-encoding",
            "anthropic-version",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "request-id",
            "retry-after",
            "retry-after-ms",
            "transfer-encoding",
            "user-agent",
            "x-amzn-requestid",
            "x-request-id",
            "x-should-retry");

    private final Logger logger;
    private final Request request;
    private final long begin = System.nanoTime();

    LoggedCall(Logger logger, Request request) {
        this.logger = logger;
        this.request = request;
    }

    void begun() {
        if (traces()) {
            var body = request.body();
            var text = new StringBuilder("> ").append(request).append(headers(request.headers()));
            if (body != null) {
                text.append("\n> content-type: ").append(body.contentType()).append("\n\n");
                text.append(body.content() instanceof Bytes bytes ? text(body.contentType(), bytes.array()) : body);
            }
            tell(Level.TRACE, text.toString());
        }
    }

    RawResponse answered(RawResponse answer) {
        var id = answer.requestId() == null ? "" : " (request id " + answer.requestId() + ")";
        tell(Level.DEBUG, request + ": " + answer.status() + after() + attempt() + id);
        if (!traces()) {
            return answer;
        }
        tell(Level.TRACE, "< " + request + ": " + answer.status() + headers(answer.headers()));
        var type = String.valueOf(answer.headers().first("content-type"));
        return answer.withBody(answer.headers(), new Overheard(answer.body(), type));
    }

    /** Of failures that are not ours no message is told: it may hold anything. */
    void failed(Throwable e) {
        tell(Level.DEBUG, request + ": " + e.getClass().getSimpleName() + after() + attempt());
    }

    private String after() {
        return " after " + (System.nanoTime() - begin) / 1_000_000 + " ms";
    }

    private String attempt() {
        return request.attempt() > 1 ? ", attempt " + request.attempt() : "";
    }

    private boolean traces() {
        return logger.isLoggable(Level.TRACE);
    }

    /** The text is no format. */
    private void tell(Level level, String text) {
        logger.log(level, () -> text);
    }

    private static String headers(Headers headers) {
        var text = new StringBuilder();
        headers.toMap()
                .forEach((name, values) -> text.append("\n  ")
                        .append(name)
                        .append(": ")
                        .append(HARMLESS.contains(name.toLowerCase(Locale.ROOT)) ? String.join(", ", values) : "***"));
        return text.toString();
    }

    private String text(String contentType, byte[] bytes) {
        var type = MediaType.of(contentType);
        boolean readable = type.isJson()
                || type.isJsonTexts()
                || type.name().startsWith("text/")
                || type.name().equals("application/x-www-form-urlencoded");
        if (!readable) {
            return bytes.length + " bytes";
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var secret : secrets()) {
            text = text.replace(secret, "***");
        }
        return text.length() > LONGEST_BODY ? text.substring(0, LONGEST_BODY) + "..." : text;
    }

    /** The longest first, so that a part of one leaves no rest of it. */
    private List<String> secrets() {
        var secrets = new ArrayList<String>();
        request.headers().each((name, value) -> {
            if (!HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                secrets.add(value);
                secrets.add(value.substring(value.indexOf(' ') + 1));
            }
        });
        var target = request.target();
        for (var pair : target.substring(target.indexOf('?') + 1).split("&", -1)) {
            var value = pair.substring(pair.indexOf('=') + 1);
            secrets.add(value);
            secrets.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        secrets.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        secrets.sort(Comparator.comparingInt(String::length).reversed());
        return secrets;
    }

    /** Keeps the beginning of a body, and tells it when the body has ended or is closed. */
    private final class Overheard extends FilterInputStream {

        private final String contentType;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private boolean told;

        Overheard(InputStream body, String contentType) {
            super(body);
            this.contentType = contentType;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b < 0) {
                told();
            } else if (heard.size() <= LONGEST_BODY) {
                heard.write(b);
            }
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
                told();
            } else if (heard.size() <= LONGEST_BODY) {
                heard.write(target, offset, count);
            }
            return count;
        }

        private void told() {
            if (!told) {
                told = true;
                tell(Level.TRACE, "< " + request + "\n\n" + text(contentType, heard.toByteArray()));
            }
        }

        @Override
        public void close() throws IOException {
            told();
            super.close();
        }
    }
}
