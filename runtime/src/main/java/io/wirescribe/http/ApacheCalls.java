package io.wirescribe.http;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.WirescribeException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** The calls of one transport over Apache's client. What needs classes of that begins here. */
final class ApacheCalls {

    private static final String CLOSED = "the transport was closed";
    private static final Set<String> OWN_HEADERS =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Settings settings;
    private final SendFailures failures;
    private final URI server;
    private final CloseableHttpClient client;
    private final Watch<ApacheExchange> watch = new Watch<>();
    private volatile boolean closed;

    ApacheCalls(Settings settings) {
        this.settings = settings;
        this.failures = settings.failures();
        this.server = URI.create(settings.baseUrl.prefix());
        this.client = ApacheClient.of(settings);
    }

    /** Makes of a request what is sent; nothing is sent yet. */
    Running begin(Request request) {
        var deadline = request.sending().deadline();
        SendFailures.checkTime(deadline, request.call());
        var origin = request.sending().origin();
        var to = origin == null ? server : URI.create(origin);
        var message = new HttpUriRequestBase(request.method(), to);
        message.setPath(to.getRawPath() + request.target());
        addHeaders(message, request);
        var exchange = new ApacheExchange(message, watch, settings.silence(), deadline);
        addBody(message, request.body(), exchange);
        exchange.begin(settings.timeout());
        if (closed) {
            exchange.done();
            throw SendFailures.alreadyClosed();
        }
        return new Running(request, exchange);
    }

    private void addHeaders(HttpUriRequestBase message, Request request) {
        addUnlessSet(message, request, "user-agent", settings.userAgent());
        if (Gzip.suits(request)) {
            message.addHeader("accept-encoding", "gzip");
        }
        var body = request.body();
        if (body != null) {
            addUnlessSet(message, request, "content-type", body.contentType());
        }
        request.headers().each((name, value) -> {
            if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the header " + name + " is set by Apache HttpClient itself");
            }
            message.addHeader(name, value);
        });
    }

    private static void addUnlessSet(HttpUriRequestBase message, Request request, String name, String value) {
        if (request.header(name) == null) {
            message.addHeader(name, value);
        }
    }

    private static void addBody(HttpUriRequestBase message, @Nullable Body body, ApacheExchange exchange) {
        if (body != null) {
            message.setEntity(
                    body.content() instanceof Bytes bytes
                            ? new ByteArrayEntity(bytes.array(), null)
                            : new ApacheUpload(body.content(), exchange));
        }
    }

    void close() {
        closed = true;
        watch.forEach(exchange -> exchange.close(CLOSED));
        client.close(CloseMode.IMMEDIATE);
    }

    /** A call that has begun. */
    final class Running {

        private final Request request;
        private final ApacheExchange exchange;

        private Running(Request request, ApacheExchange exchange) {
            this.request = request;
            this.exchange = exchange;
        }

        RawResponse send() {
            try {
                var response = client.executeOpen(null, exchange.message(), null);
                exchange.answered();
                return answer(response);
            } catch (IOException e) {
                throw failed(e);
            } catch (RuntimeException e) {
                // what is ended while it waits for a connection fails in ways of its own
                throw exchange.isEnded() ? failed(e) : released(e);
            }
        }

        void cancel() {
            exchange.close("the call was cancelled");
        }

        private RawResponse answer(ClassicHttpResponse response) throws IOException {
            var entity = response.getEntity();
            InputStream body;
            if (entity == null) {
                exchange.done();
                body = InputStream.nullInputStream();
            } else {
                body = new ApacheBody(entity.getContent(), exchange);
            }
            return settings.answer(request, response.getCode(), headers(response), body);
        }

        private static Headers headers(ClassicHttpResponse response) {
            var lines = new ArrayList<String>();
            for (var header : response.getHeaders()) {
                lines.add(header.getName());
                lines.add(header.getValue() == null ? "" : header.getValue());
            }
            return Headers.of(lines.toArray(new String[0]));
        }

        private WirescribeException failed(Exception e) {
            boolean closed = exchange.isClosed();
            released(e);
            var call = request.call();
            if (closed) {
                return SendFailures.closed(call);
            }
            if (exchange.isLate()) {
                return failures.notAnsweredInTime(null, request);
            }
            if (Thread.currentThread().isInterrupted()) {
                return SendFailures.interrupted(call);
            }
            if (e instanceof SocketTimeoutException) {
                return failures.notConnectedInTime(e, request);
            }
            if (e instanceof ConnectException
                    || e instanceof NoRouteToHostException
                    || e instanceof UnknownHostException) {
                return failures.notConnected(e, request);
            }
            // a protocol error quotes what the server sent in place of HTTP
            return SendFailures.broken(
                    e instanceof ClientProtocolException ? new IOException("no HTTP came") : e, call);
        }

        private <E extends Exception> E released(E e) {
            exchange.close(CLOSED);
            return e;
        }
    }
}
