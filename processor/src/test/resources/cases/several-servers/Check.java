package com.acme;

import com.acme.LampsClient.Server;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The builder of a client chooses among the document's servers, each with parts of its own. */
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
        try {
            same("/live/lamp", asked(LampsClient.builder().port(port)));
            same("/live/lamp", asked(local(port).server(Server.PRODUCTION_SERVER)));
            same("/sandbox/me/lamp", asked(local(port).server(Server.SANDBOX2)));
            same("/sandbox/you/lamp", asked(local(port).tenant("you").server(Server.SANDBOX2)));
            same("/sandbox/you/lamp", asked(LampsClient.builder().server(Server.SANDBOX2).tenant("you").port(port).host("127.0.0.1")));
            same("/sandbox/lamp", asked(local(port).server(Server.SANDBOX).tenant("you")));
            same("/own/lamp", asked(local(port).server(Server.SANDBOX).baseUrl("http://127.0.0.1:" + port + "/own")));
            same("tenant must be one of me, you", refused());
            same("[PRODUCTION_SERVER, SANDBOX2, SANDBOX, LAMPS_EXAMPLE_COM]", Arrays.toString(Server.values()));
        } finally {
            server.stop(0);
        }
    }

    private static LampsClient.Builder local(String port) {
        return LampsClient.builder().host("127.0.0.1").port(port);
    }

    private static String asked(LampsClient.Builder builder) {
        try (var lamps = builder.build()) {
            return lamps.getLamp();
        }
    }

    private static String refused() {
        try {
            LampsClient.builder().tenant("they");
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
