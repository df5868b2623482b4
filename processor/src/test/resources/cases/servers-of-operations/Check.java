package com.acme;

import com.sun.net.httpserver.HttpServer;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the operations are asked for. */
final class Check {

    static void check() throws Exception {
        var proxy = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var asked = new CopyOnWriteArrayList<String>();
        proxy.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        proxy.start();
        try {
            var through = ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.getAddress().getPort()));
            askAll(FilesClient.builder().proxy(through));
            askAll(FilesClient.builder().proxy(through).region("us").zone("b"));
            askAll(FilesClient.builder().proxy(through).baseUrl("http://own.example/x"));
        } finally {
            proxy.stop(0);
        }
        same(
                List.of(
                        "http://api.eu.example/v1/health",
                        "http://upload.eu.a.example/files",
                        "http://api.eu.example/v2/files",
                        "http://api.us.example/v1/health",
                        "http://upload.us.b.example/files",
                        "http://api.us.example/v2/files",
                        "http://own.example/x/health",
                        "http://own.example/x/files",
                        "http://own.example/x/files"),
                List.copyOf(asked));
        methods();
    }

    private static void askAll(FilesClient.Builder builder) {
        try (var files = builder.build()) {
            files.health();
            files.listFiles();
            files.createFile();
        }
    }

    private static void methods() {
        var methods = new Methods();
        try (var files = new FilesClient(methods)) {
            files.present();
            same("HEAD", methods.last);
            files.possible();
            same("OPTIONS", methods.last);
            files.route();
            same("TRACE", methods.last);
        }
    }

    private static final class Methods implements Transport {

        private String last;

        @Override
        public RawResponse send(Request request) {
            last = request.method();
            return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
