package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.ClientBuilder;
import io.wirescribe.ConnectionException;
import io.wirescribe.Document;
import java.io.EOFException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Proxies, certificates of one's own, and what a client calls itself. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Network.class)
class WaysOfConnectingTest {

    @Parameter
    private Network network;

    private static final Reply<Word> WORD = Reply.json(Word.JSON);

    @TempDir
    private Path folder;

    @Test
    void throughAProxy() throws Exception {
        try (var proxy = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}")) {
            var address = URI.create(proxy.url());
            try (var transport = network.to("http://api.invalid")
                    .proxy(ProxySelector.of(new InetSocketAddress("localhost", address.getPort())))
                    .build()) {
                assertEquals(
                        "hi", WORD.send(transport, Request.get("/x")).body().text());
            }
            var request = proxy.requests().get(0);
            assertTrue(request.startsWith("GET http://api.invalid/x HTTP/1.1\r\n"), request);
        }
    }

    @Test
    void aProxyIsToldWhoIsAskingAndNobodyElse() throws Exception {
        try (var proxy = LoopbackServer.doing((connection, request) -> {
                    boolean known = request.contains("\r\nproxy-authorization: Basic YW5uOnMzY3JldA==\r\n");
                    if (!known) {
                        connection.whole(407, "text/plain", "");
                    } else {
                        connection.whole(200, "application/json", "{\"text\":\"hi\"}");
                    }
                });
                var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}")) {
            var through = ProxySelector.of(
                    new InetSocketAddress("localhost", URI.create(proxy.url()).getPort()));
            try (var transport = network.to("http://api.invalid")
                            .proxy(through)
                            .proxyCredentials("ann", "s3cret")
                            .build();
                    var stranger =
                            network.to("http://api.invalid").proxy(through).build();
                    var other = network.to("http://api.invalid")
                            .proxy(through)
                            .proxyCredentials("bob", "s3cret")
                            .build();
                    var direct = network.to(server.url())
                            .proxy(HttpClient.Builder.NO_PROXY)
                            .proxyCredentials("ann", "s3cret")
                            .build()) {
                assertEquals(
                        "hi", WORD.send(transport, Request.get("/x")).body().text());
                assertEquals(
                        "GET /x: the server answered with status 407: the proxy wants to know who is asking, see "
                                + "proxyCredentials",
                        refused(stranger));
                assertEquals(
                        "GET /x: the server answered with status 407: the proxy does not know who is asking",
                        refused(other));
                WORD.send(direct, Request.get("/x"));
                assertFalse(server.requests().get(0).toLowerCase(Locale.ROOT).contains("proxy-"));
            }
        }
    }

    private static String refused(Transport transport) {
        return assertThrows(ApiException.class, () -> WORD.send(transport, Request.get("/x")))
                .getMessage();
    }

    @Test
    void theProxyOfATunnelIsToldToo() throws Exception {
        try (var proxy = LoopbackServer.doing((connection, request) -> connection.whole(407, "text/plain", ""))) {
            var through = ProxySelector.of(
                    new InetSocketAddress("localhost", URI.create(proxy.url()).getPort()));
            try (var tunnel = network.to("https://api.invalid")
                            .proxy(through)
                            .proxyCredentials("ann", "s3cret")
                            .build();
                    var stranger =
                            network.to("https://api.invalid").proxy(through).build()) {
                assertEquals(
                        "GET /x: the server answered with status 407: the proxy wants to know who is asking, see "
                                + "proxyCredentials",
                        refused(stranger));
                var message = refused(tunnel);
                var last = proxy.requests().get(proxy.requests().size() - 1);
                assertTrue(last.startsWith("CONNECT api.invalid:443 HTTP/1.1\r\n"), last);
                assertEquals(network == Network.APACHE, last.contains("roxy-authorization: Basic YW5uOnMzY3JldA=="));
                assertTrue(
                        message.contains(
                                network == Network.APACHE
                                        ? "the proxy does not know who is asking"
                                        : "tunneling.disabledSchemes="),
                        message);
            }
        }
    }

    @Test
    void aRefusalOfATunnelIsWatchedNoMore() throws Exception {
        Set<Thread> since = ConcurrentHashMap.newKeySet();
        try (var proxy = LoopbackServer.doing((connection, request) -> {
            since.addAll(watching());
            connection.whole(407, "text/plain", "");
        })) {
            var through = ProxySelector.of(
                    new InetSocketAddress("localhost", URI.create(proxy.url()).getPort()));
            var before = watching();
            try (var tunnel = network.to("https://api.invalid").proxy(through).build()) {
                refused(tunnel);
                tunnel.sendAsync(Request.get("/x")).get(30, TimeUnit.SECONDS).close();
                since.removeAll(before);
                assertFalse(since.isEmpty());
                for (var watch : since) {
                    watch.join(30_000);
                    assertFalse(watch.isAlive());
                }
            }
        }
    }

    private static Set<Thread> watching() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("wirescribe-watch"))
                .collect(Collectors.toSet());
    }

    @Test
    void underAnyName() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport =
                        network.to(server.url()).userAgent("acme/1.0 (test)").build()) {
            WORD.send(transport, Request.get("/"));
            assertTrue(server.requests().get(0).contains("user-agent: acme/1.0 (test)\r\n"));
            WORD.send(transport, Request.get("/").header("User-Agent", "other"));
            assertTrue(server.requests().get(1).toLowerCase(Locale.ROOT).contains("user-agent: other\r\n"));
            assertFalse(server.requests().get(1).contains("acme"));
        }
    }

    private static final class Builder extends ClientBuilder<Builder> {

        Builder(String url) {
            super(Document.of("words.yaml", "1.2", "0f343b0931126a20ff"), url);
        }

        @Override
        protected Builder self() {
            return this;
        }

        Transport build() {
            return connect();
        }
    }

    @Test
    void underItsOwnNameAndThatOfTheDocument() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = network.to(server);
                var client = new Builder(server.url()).build();
                var named = new Builder(server.url()).userAgent("acme/1").build()) {
            WORD.send(transport, Request.get("/"));
            WORD.send(client, Request.get("/"));
            WORD.send(named, Request.get("/"));
            var requests = server.requests();
            assertTrue(requests.get(0).contains("user-agent: wirescribe/0.1.0\r\n"));
            assertTrue(requests.get(1)
                    .contains("user-agent: wirescribe/0.1.0 words.yaml/1.2 (sha256:0f343b0931126a20)\r\n"));
            assertTrue(requests.get(2).contains("user-agent: acme/1\r\n"));
        }
    }

    @Test
    void theVersionIsThatOfTheProject() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));
        var version = pom.replaceAll("(?s).*?<version>([^<]+?)(-SNAPSHOT)?</version>.*", "$1");
        assertEquals("wirescribe/" + version, Settings.WIRESCRIBE);
    }

    @Test
    void eachCallMayHaveHeadersOfItsOwn() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = network.to(server)) {
            WORD.send(transport.with(request -> request.header("x-tenant", "7")), Request.get("/"));
            WORD.bodyAsync(transport.with(request -> request.header("x-tenant", "8")), Request.get("/"))
                    .get();
            WORD.send(transport, Request.get("/"));
            assertTrue(server.requests().get(0).contains("x-tenant: 7\r\n"));
            assertTrue(server.requests().get(1).contains("x-tenant: 8\r\n"));
            assertFalse(server.requests().get(2).contains("x-tenant"));
        }
    }

    @Test
    void withACertificateOfAPrivateAuthority() throws Exception {
        var context = Certificate.in(folder);
        try (var listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> serve(listener));
            thread.setDaemon(true);
            thread.start();
            var url = "https://localhost:" + listener.getLocalPort();
            try (var transport = network.to(url).sslContext(context).build()) {
                assertEquals("hi", WORD.send(transport, Request.get("/")).body().text());
                assertEquals(
                        "hi",
                        WORD.bodyAsync(transport, Request.get("/"))
                                .get(30, TimeUnit.SECONDS)
                                .text());
            }
            try (var transport = network.to(url).build()) {
                var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, Request.get("/")));
                assertInstanceOf(SSLException.class, e.getCause());
            }
        }
    }

    private static void serve(SSLServerSocket listener) {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                var head = new StringBuilder();
                InputStream in = socket.getInputStream();
                while (!head.toString().endsWith("\r\n\r\n")) {
                    int b = in.read();
                    if (b < 0) {
                        throw new EOFException("the client has gone");
                    }
                    head.append((char) b);
                }
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 13\r\n\r\n{\"text\":\"hi\"}"
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (Exception e) {
                // a client that does not trust us hangs up, which is what is tested
            }
        }
    }
}
