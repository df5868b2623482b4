package io.wirescribe.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.api.server.ServerSessionListener;
import org.eclipse.jetty.http2.frames.DataFrame;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.http2.server.RawHTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A server of HTTP/2 over TLS that sends exactly the frames a test asks for. */
final class Http2Server implements AutoCloseable {

    /** What the server does with one request, in a thread of its own. */
    interface Script {
        void answer(Exchange exchange) throws Exception;
    }

    private final Server server = new Server();
    private final ServerConnector connector;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    private Http2Server(SSLContext context, Script script) throws Exception {
        var tls = new SslContextFactory.Server();
        tls.setSslContext(context);
        var alpn = new ALPNServerConnectionFactory();
        connector = new ServerConnector(
                server,
                new SslConnectionFactory(tls, alpn.getProtocol()),
                alpn,
                new RawHTTP2ServerConnectionFactory(new HttpConfiguration(), new ServerSessionListener() {
                    @Override
                    public Stream.Listener onNewStream(Stream stream, HeadersFrame frame) {
                        sessions.add(stream.getSession());
                        return begin(new Exchange(stream, (MetaData.Request) frame.getMetaData()), script);
                    }
                }));
        connector.setHost("localhost");
        server.addConnector(connector);
        server.start();
    }

    static Http2Server doing(SSLContext context, Script script) throws Exception {
        return new Http2Server(context, script);
    }

    private Exchange begin(Exchange exchange, Script script) {
        exchanges.add(exchange);
        exchange.stream.demand();
        var thread = new Thread(
                () -> {
                    try {
                        script.answer(exchange);
                    } catch (Exception e) {
                        // the test is over, or the client has gone: what it then sees is what is tested
                    }
                },
                "exchange");
        thread.setDaemon(true);
        thread.start();
        return exchange;
    }

    String url() {
        return "https://localhost:" + connector.getLocalPort();
    }

    int connections() {
        return sessions.size();
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    /** One request and what is answered to it. */
    static final class Exchange implements Stream.Listener {

        private final Stream stream;
        private final MetaData.Request request;
        private final AtomicLong received = new AtomicLong();
        private final CountDownLatch whole = new CountDownLatch(1);
        private final CountDownLatch left = new CountDownLatch(1);

        private Exchange(Stream stream, MetaData.Request request) {
            this.stream = stream;
            this.request = request;
        }

        MetaData.Request request() {
            return request;
        }

        /** Waits for the end of the request's body: how many bytes came. */
        long body() throws InterruptedException {
            whole.await();
            return received.get();
        }

        void head(int status, String contentType, String... more) throws Exception {
            var fields = HttpFields.build().add("content-type", contentType);
            for (int i = 0; i < more.length; i += 2) {
                fields.add(more[i], more[i + 1]);
            }
            var head = new MetaData.Response(status, null, HttpVersion.HTTP_2, fields);
            sent(stream.headers(new HeadersFrame(stream.getId(), head, null, false)));
        }

        void write(String text) throws Exception {
            write(text.getBytes(StandardCharsets.UTF_8), false);
        }

        void end(String text) throws Exception {
            write(text.getBytes(StandardCharsets.UTF_8), true);
        }

        void write(byte[] bytes, boolean last) throws Exception {
            sent(stream.data(new DataFrame(stream.getId(), ByteBuffer.wrap(bytes), last)));
        }

        void whole(int status, String contentType, String body) throws Exception {
            head(status, contentType);
            end(body);
        }

        void reset(ErrorCode why) throws Exception {
            stream.reset(new ResetFrame(stream.getId(), why.code)).get();
        }

        /** Says that no further request is taken. */
        void announceEnd() throws Exception {
            var said = new Callback.Completable();
            stream.getSession().close(ErrorCode.NO_ERROR.code, "maintenance", said);
            try {
                said.get();
            } catch (ExecutionException e) {
                // the client may close the connection as soon as it has read this
            }
        }

        /** Says that no further request is taken, and closes the connection whatever goes on. */
        void goAway() throws Exception {
            announceEnd();
            connection().close();
        }

        /** Says that no further request is taken and that nothing more comes, and waits until the client has gone. */
        void sendAway() throws Exception {
            announceEnd();
            connection().shutdownOutput(); // from 24 on, the client keeps an idle connection until then
            while (connection().isOpen()) {
                Thread.sleep(5);
            }
        }

        private EndPoint connection() {
            return ((HTTP2Session) stream.getSession()).getEndPoint();
        }

        /** Waits until the client gives the request up. */
        void awaitLeft() throws InterruptedException {
            left.await();
        }

        boolean isLeft() throws InterruptedException {
            return left.await(30, TimeUnit.SECONDS);
        }

        private static void sent(CompletableFuture<?> frame) throws Exception {
            try {
                frame.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the client has gone", e);
            }
        }

        @Override
        public void onDataAvailable(Stream stream) {
            for (var data = stream.readData(); data != null; data = stream.readData()) {
                received.addAndGet(data.frame().remaining());
                boolean last = data.frame().isEndStream();
                data.release();
                if (last) {
                    whole.countDown();
                    return;
                }
            }
            stream.demand();
        }

        @Override
        public void onReset(Stream stream, ResetFrame frame, Callback callback) {
            left.countDown();
            callback.succeeded();
        }

        @Override
        public void onFailure(Stream stream, int error, String reason, Throwable failure, Callback callback) {
            left.countDown();
            callback.succeeded();
        }
    }
}
