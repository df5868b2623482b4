package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What FEATURES.md shows is compiled and run, word for word: its document, its interface, and each of its other blocks
 * as a method, against a server that answers as the document says.
 */
@Timeout(120)
class FeaturesTest {

    private static final String AROUND = """
            package com.acme.shop;

            import io.wirescribe.*;
            import io.wirescribe.check.ConstraintViolationException;
            import io.wirescribe.http.*;
            import io.wirescribe.json.JsonException;
            import java.io.ByteArrayInputStream;
            import java.io.PrintStream;
            import java.net.http.HttpClient;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.Flow;
            import javax.net.ssl.SSLContext;

            public final class Features {
            """;
    private static final String METHOD = """
                public static void part%d(String port, Path file, PrintStream out) throws Exception {
            %s
                }
            """;

    private final List<String> requests = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void everyBlockCompilesAndRuns() throws Exception {
        var page = Files.readString(Path.of("FEATURES.md"));
        var java = fenced(page, "java");
        var documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("shop.yaml"), fenced(page, "yaml").get(0));
        var source = new StringBuilder(AROUND);
        for (int i = 1; i < java.size(); i++) {
            source.append(METHOD.formatted(i, java.get(i)));
        }
        var project = new Project(folder)
                .source("com/acme/shop/Shop.java", java.get(0))
                .source("com/acme/shop/Features.java", source.append("}\n").toString());

        assertEquals(List.of(), project.process("-Werror", "-Awirescribe.documents=" + documents));

        var printed = run(project, java.size());
        assertEquals("""
                5
                200 7
                1
                200 7
                ticket 7
                Fragile
                3 bytes
                new: n1
                3
                published: n1
                no such order: GET /orders/{id}: the server answered with status 404 (request id r-1)
                2 attempts, PT0.001S
                GET /orders/{id}
                GET /orders/{id}: the answer is text/html, not JSON: the JSON is malformed (line 1, column 1)
                Order: total must be at least 0 but was -1
                """, printed);
        sent("HEAD /health\n", "X-tenant: 7\n");
        assertFalse(only("HEAD /health").contains("X-key:"), "an operation that is open to all");
        sent("DELETE /orders/1", "X-key: k-1", "Authorization: Bearer t-1");
        sent(
                "GET /orders?status=new,paid&total%5Bfrom%5D=1&total%5Bto%5D=9&filter=%7B%22from%22%3A1%2C%22to%22%3A9%7D");
        sent("&folder=a/b\n", "Cookie: session=s%201", "X-trace: trace-1");
        sent("GET /orders/a%2Fb%3F\n");
        sent("POST /orders\n", "Content-type: application/json\n", "\n\n{\"id\":\"2\",\"total\":5}");
        sent("POST /orders\n", "Content-type: application/x-www-form-urlencoded\n", "item=lamp%20%26%20bulb");
        sent("POST /photos\n", "Host: 127.0.0.1:", "filename=\"a.png\"", "X-Kind: photo", "X-Alt: a bulb");
        sent("PUT /photos/1\n", "Content-type: image/png\n", "png");
        sent("PUT /notes/1\n", "Content-type: text/plain", "\n\nFragile");
        sent("POST /token\n", "grant_type=client_credentials");
        sent("DELETE /orders/1", "X-key: k-1", "Authorization: Bearer t-2");
        sent("GET /orders/1", "X-priority: 1");
    }

    private void sent(String... parts) {
        assertTrue(
                requests.stream().anyMatch(request -> List.of(parts).stream().allMatch(request::contains)),
                () -> String.join(" | ", parts) + " in " + requests);
    }

    private String only(String beginning) {
        return requests.stream()
                .filter(request -> request.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private String run(Project project, int parts) throws IOException, ReflectiveOperationException {
        var printed = new ByteArrayOutputStream();
        var file = Files.writeString(folder.resolve("a.png"), "png");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        try (var classes = project.load();
                var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            for (int i = 1; i < parts; i++) {
                classes.loadClass("com.acme.shop.Features")
                        .getMethod("part" + i, String.class, Path.class, PrintStream.class)
                        .invoke(null, Integer.toString(server.getAddress().getPort()), file, out);
            }
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders().forEach((name, values) -> request.append(name + ": " + values.get(0) + "\n"));
        request.append('\n').append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(request.toString());
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /orders/none" -> {
                    exchange.getResponseHeaders().set("Request-Id", "r-1");
                    send(exchange, 404, "application/problem+json", "{\"title\":\"no such order\"}");
                }
                case "GET /orders/busy" -> {
                    exchange.getResponseHeaders().set("Retry-After-Ms", "1");
                    send(exchange, 429, "application/json", "{}");
                }
                case "GET /orders/cut" -> {
                    exchange.sendResponseHeaders(200, 50);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                }
                case "GET /orders/html" -> send(exchange, 200, "text/html", "<html>");
                case "GET /orders/news" -> send(exchange, 200, "text/event-stream", "data: {\"id\":\"n1\"}\n\n");
                case "GET /orders/archive" ->
                    send(
                            exchange,
                            200,
                            "application/x-ndjson",
                            "{\"id\":\"1\",\"total\":1}\n{\"id\":\"2\",\"total\":2}\n");
                case "GET /orders" -> send(exchange, 200, "application/json", "[]");
                case "POST /orders" -> send(exchange, 201, "application/json", "{\"id\":\"2\"}");
                case "DELETE /orders/1" -> send(exchange, 202, "application/json", "{\"number\":7}");
                case "GET /photos/1" -> send(exchange, 200, "image/png", "png");
                case "GET /notes/1" -> send(exchange, 200, "text/plain", "Fragile");
                case "POST /token" ->
                    send(exchange, 200, "application/json", "{\"access_token\":\"t-2\",\"token_type\":\"Bearer\"}");
                case "HEAD /health", "POST /photos", "PUT /photos/1", "PUT /notes/1" ->
                    exchange.sendResponseHeaders(204, -1);
                default -> {
                    exchange.getResponseHeaders().set("X-Calls-Left", "7");
                    send(exchange, 200, "application/json", "{\"id\":\"1\",\"total\":5}");
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static List<String> fenced(String page, String language) {
        return Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
