package com.acme.benchmark.server;

import java.nio.charset.StandardCharsets;

/**
 * A request, as far as the answer depends on it.
 *
 * @param kind whose interface
 * @param model the model, from the path or the body
 * @param end where the request ends in what was received
 */
record Asked(Kind kind, String model, int end) {

    /** The first request in what was received; null while it is not all there. */
    static Asked in(byte[] received, int length) {
        var text = new String(received, 0, length, StandardCharsets.ISO_8859_1);
        int headEnd = text.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return null;
        }
        int bodyEnd = bodyEnd(text, headEnd + 4);
        if (bodyEnd < 0) {
            return null;
        }
        var path = text.substring(text.indexOf(' ') + 1, text.indexOf(' ', text.indexOf(' ') + 1));
        if (path.startsWith("/model/")) {
            return new Asked(Kind.BEDROCK, path.substring(7, path.indexOf('/', 7)), bodyEnd);
        }
        int name = text.indexOf("\"model\"", headEnd);
        int quote = text.indexOf('"', name + 7);
        var model = text.substring(quote + 1, text.indexOf('"', quote + 1));
        return new Asked(path.startsWith("/v1/messages") ? Kind.MESSAGES : Kind.COMPLETE, model, bodyEnd);
    }

    private static int bodyEnd(String text, int start) {
        int length = contentLength(text, start);
        if (length >= 0) {
            return text.length() >= start + length ? start + length : -1;
        }
        return chunksEnd(text, start);
    }

    private static int contentLength(String text, int headEnd) {
        var name = "\r\ncontent-length:";
        for (int i = 0; i < headEnd; i++) {
            if (text.regionMatches(true, i, name, 0, name.length())) {
                int end = text.indexOf('\r', i + name.length());
                return Integer.parseInt(text.substring(i + name.length(), end).strip());
            }
        }
        return -1;
    }

    private static int chunksEnd(String text, int start) {
        int at = start;
        while (true) {
            int line = text.indexOf("\r\n", at);
            if (line < 0) {
                return -1;
            }
            int size = Integer.parseInt(text.substring(at, line).strip(), 16);
            at = line + 2 + size + 2;
            if (text.length() < at) {
                return -1;
            }
            if (size == 0) {
                return at;
            }
        }
    }
}
