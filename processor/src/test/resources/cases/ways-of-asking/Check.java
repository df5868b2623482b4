package com.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wirescribe.NotFoundException;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.json.JsonException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** One operation, asked in every way that its answers allow. */
final class Check {

    private static final CountDownLatch ASKED = new CountDownLatch(1);
    private static final CountDownLatch LEFT = new CountDownLatch(1);

    static void check() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", Check::answer);
        server.start();
        var transport = HttpTransport.to("http://127.0.0.1:" + server.getAddress().getPort()).build();
        try (var shop = new ShopClient(transport)) {
            values(shop);
            events(shop);
            textAndBytes(shop);
            nothing(shop);
            failures(shop);
            cancelled(shop);
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private static void values(Shop shop) {
        same("7", shop.createOrder(request("tea")).join().id());
        var answered = shop.createOrderResponse(request("tea")).join();
        same("7", answered.body().id());
        same(200, answered.status());
        same(12L, shop.countOrders("7").join());
    }

    private static void events(Shop shop) throws Exception {
        try (var steps = shop.followOrder(request("tea")).join()) {
            same(List.of("packed", "sent"), steps.stream().map(Step::name).toList());
        }
        var answered = shop.followOrderResponse(request("tea")).join();
        same(200, answered.status());
        try (var steps = answered.body()) {
            same(2L, steps.stream().count());
        }
        try (var steps = shop.repeatOrder("7", request("tea"))) {
            same(List.of("packed", "sent"), steps.stream().map(Step::name).toList());
        }
        try {
            shop.repeatOrder("7", null);
            throw new AssertionError("no failure");
        } catch (JsonException unasked) {
            same(
                    "POST /orders/{id}: the answer is application/json, not text/event-stream",
                    unasked.getMessage());
        }
        var published = shop.publishOrder(request("tea"));
        same(List.of("packed", "sent"), new Subscriber(published).names.get(30, TimeUnit.SECONDS));
        same(List.of("packed", "sent"), new Subscriber(published).names.get(30, TimeUnit.SECONDS));
        try (var raw = shop.rawOrder(request("nothing")).join()) {
            same(404, raw.status());
        }
    }

    private static void textAndBytes(Shop shop) throws IOException {
        same("id\n7", shop.table("7"));
        same("id\n7", shop.tableLater("7").join());
        try (var bytes = shop.print("7")) {
            same("%PDF", new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
        var answered = shop.printResponse("7");
        same("application/pdf", String.valueOf(answered.headers().first("content-type")));
        try (var bytes = answered.body()) {
            same(4, bytes.readAllBytes().length);
        }
        try (var bytes = shop.printLater("7").join()) {
            same(4, bytes.readAllBytes().length);
        }
    }

    private static void nothing(Shop shop) {
        shop.deleteOrder("7");
        same(204, shop.deletion("7").status());
        same(true, shop.deleteLater("7").join() == null);
        same(204, shop.deletionLater("7").join().status());
        try (var raw = shop.rawDeletion("7").join()) {
            same(204, raw.status());
        }
    }

    /** What is wrong with the arguments is said at once; what the server says, when it has said it. */
    private static void failures(Shop shop) {
        try {
            shop.createOrder(null);
            throw new AssertionError("no failure");
        } catch (NullPointerException missing) {
            same("request", missing.getMessage());
        }
        try {
            shop.createOrder(request("nothing")).join();
            throw new AssertionError("no failure");
        } catch (CompletionException failed) {
            var refused = (NotFoundException) failed.getCause();
            same("None.", String.valueOf(refused.error(Problem.class).message()));
        }
        try {
            shop.deleteOrder("unknown");
            throw new AssertionError("no failure");
        } catch (NotFoundException refused) {
            same("None.", String.valueOf(refused.error(Problem.class).message()));
        }
    }

    private static void cancelled(Shop shop) throws Exception {
        var later = shop.createOrder(request("slow"));
        same(true, ASKED.await(30, TimeUnit.SECONDS));
        later.cancel(true);
        try {
            later.join();
            throw new AssertionError("no failure");
        } catch (CancellationException expected) {
            same(true, LEFT.await(30, TimeUnit.SECONDS));
        }
    }

    private static OrderRequest request(String article) {
        return OrderRequest.builder().article(article).build();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var accept = exchange.getRequestHeaders().getFirst("accept");
        var path = exchange.getRequestURI().getPath();
        if (body.contains("slow")) {
            slowly(exchange);
        } else if (body.contains("nothing") || path.contains("unknown")) {
            answer(exchange, 404, "application/json", "{\"message\":\"None.\"}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (body.contains("\"stream\":true") && accept.equals("text/event-stream")) {
            answer(exchange, 200, accept, "data: {\"name\":\"packed\"}\n\ndata: {\"name\":\"sent\"}\n\n");
        } else if (path.endsWith("count")) {
            answer(exchange, 200, "application/json", "12");
        } else if (accept.equals("application/pdf")) {
            answer(exchange, 200, "application/pdf", "%PDF");
        } else if (accept.equals("text/csv")) {
            answer(exchange, 200, accept, "id\n7");
        } else {
            answer(exchange, 200, "application/json", "{\"id\":\"7\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("content-type", type);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Writes for as long as somebody reads. */
    private static void slowly(HttpExchange exchange) {
        ASKED.countDown();
        try {
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException gone) {
            LEFT.countDown();
        }
    }

    private static final class Subscriber implements Flow.Subscriber<Step> {

        private final List<String> seen = new ArrayList<>();
        private final CompletableFuture<List<String>> names = new CompletableFuture<>();
        private Flow.Subscription subscription;

        Subscriber(Flow.Publisher<Step> publisher) {
            publisher.subscribe(this);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(Step step) {
            seen.add(step.name());
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            names.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            names.complete(seen);
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
