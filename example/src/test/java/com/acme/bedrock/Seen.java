package com.acme.bedrock;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/**
 * A server that answers every request alike, at once or as a stream of AWS's own making, and keeps what it has seen.
 */
final class Seen implements AutoCloseable {

    private static final byte[] ANSWER =
            "{\"completion\":\" a\",\"stop_reason\":\"max_tokens\",\"stop\":null}".getBytes(StandardCharsets.UTF_8);

    private static final byte[] STREAM = new Message(
                    Map.of(
                            ":message-type", HeaderValue.fromString("event"),
                            ":event-type", HeaderValue.fromString("chunk"),
                            ":content-type", HeaderValue.fromString("application/json")),
                    ("{\"bytes\":\"" + Base64.getEncoder().encodeToString(ANSWER) + "\"}")
                            .getBytes(StandardCharsets.UTF_8))
            .toByteBuffer()
            .array();

    /** A request. The headers are named in small letters. */
    record Asked(String target, Map<String, String> headers, String body) {

        /** The headers that are covered by the signature, with their values. */
        Map<String, String> signed() {
            var authorization = headers.get("authorization");
            var from = authorization.indexOf("SignedHeaders=") + "SignedHeaders=".length();
            var names = authorization.substring(from, authorization.indexOf(',', from));
            var signed = new TreeMap<String, String>();
            Arrays.stream(names.split(";")).forEach(name -> signed.put(name, headers.get(name)));
            return signed;
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    Seen() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                var headers = new TreeMap<String, String>();
                exchange.getRequestHeaders()
                        .forEach(
                                (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                asked.add(new Asked(exchange.getRequestURI().toString(), headers, body));
                var streamed = exchange.getRequestURI().getPath().endsWith("/invoke-with-response-stream");
                exchange.getResponseHeaders()
                        .set("content-type", streamed ? "application/vnd.amazon.eventstream" : "application/json");
                var answer = streamed ? STREAM : ANSWER;
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
