package com.acme;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Each operation is asked where its path says. */
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
            askAll(WeatherClient.builder().proxy(through));
            askAll(WeatherClient.builder().proxy(through).zone("old"));
            askAll(WeatherClient.builder().proxy(through).baseUrl("http://own.example/x"));
        } finally {
            proxy.stop(0);
        }
        same(
                List.of(
                        "http://api.weather.example/v1/forecast",
                        "http://archive.weather.example/data/v1/archive",
                        "http://api.weather.example/v1/forecast",
                        "http://archive.old.example/data/v1/archive",
                        "http://own.example/x/v1/forecast",
                        "http://own.example/x/v1/archive"),
                List.copyOf(asked));
        same(
                "no server: the document names none with scheme and host for all operations, so set baseUrl(...)",
                unset(StationClient.builder()));
    }

    private static void askAll(WeatherClient.Builder builder) {
        try (var weather = builder.build()) {
            weather.forecast();
            weather.archive();
        }
    }

    private static String unset(StationClient.Builder builder) {
        try (var station = builder.build()) {
            throw new AssertionError("built " + station);
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
