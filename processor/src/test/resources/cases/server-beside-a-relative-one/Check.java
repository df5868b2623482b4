package com.acme;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The server is the first that says where it is. */
final class Check {

    static void check() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            var target = ("\"" + exchange.getRequestURI() + "\"").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, target.length);
            exchange.getResponseBody().write(target);
            exchange.close();
        });
        server.start();
        var port = String.valueOf(server.getAddress().getPort());
        try (var lamps = LampsClient.builder().port(port).build()) {
            var asked = lamps.getLamp();
            if (!asked.equals("/v1/lamp")) {
                throw new AssertionError("asked for " + asked);
            }
        } finally {
            server.stop(0);
        }
    }
}
