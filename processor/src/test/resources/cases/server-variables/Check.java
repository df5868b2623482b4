package com.acme;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The builder of a client has a method for each part of the document's server. */
final class Check {

    static void check() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var target = ("\"" + exchange.getRequestURI() + "\"").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, target.length);
            exchange.getResponseBody().write(target);
            exchange.close();
        });
        server.start();
        var port = String.valueOf(server.getAddress().getPort());
        try (var lamps = LampsClient.builder().port(port).basePath("v2").apiKey("s").build();
                var ours = LampsClient.builder().port(port).tenant("acme").build();
                var standard = LampsClient.builder().port(port).build()) {
            same("/v2/lamp?k=s", lamps.getLamp());
            same("/acme/tenant", ours.getTenant());
            same("/v1/lamp", standard.getLamp());
            same("no server: {tenant} of its URL is not set", unset(standard));
            same("base-path must be one of v1, v2", refused("v3"));
        } finally {
            server.stop(0);
        }
    }

    private static String unset(Lamps lamps) {
        try {
            return lamps.getTenant();
        } catch (IllegalStateException unset) {
            return unset.getMessage();
        }
    }

    private static String refused(String basePath) {
        try {
            LampsClient.builder().basePath(basePath);
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
        return "";
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
