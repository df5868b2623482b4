package io.wirescribe.http;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.RouteInfo;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Apache's client with all taken out of it that policies around a transport do. */
final class ApacheClient {

    private static final int MOST_HEADERS = 1000;
    private static final int LONGEST_HEADER = 384 << 10;

    private ApacheClient() {}

    static CloseableHttpClient of(Settings settings) {
        var proxy = settings.proxy() == null ? ProxySelector.getDefault() : settings.proxy();
        return HttpClientBuilder.create()
                .setRequestExecutor(new ToldProxy(settings.proxyAuthorization()))
                .setConnectionManager(connections(settings))
                .setRoutePlanner(new SystemDefaultRoutePlanner(proxy))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setExpectContinueEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(Timeout.DISABLED)
                        .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    private static HttpClientConnectionManager connections(Settings settings) {
        var http = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        return new Connections()
                .setTlsSocketStrategy(new LazyTls(settings.tls()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http)
                        // the client's own skips what is no HTTP, and waits for more
                        .responseParserFactory(new DefaultHttpResponseParserFactory(http))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .build())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setMaxConnPerRoute(Integer.MAX_VALUE)
                .build();
    }

    /** Their sockets belong to channels: an interrupt ends the wait for one of those, on every kind of thread. */
    private static final class Connections extends PoolingHttpClientConnectionManagerBuilder {

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            DetachedSocketFactory sockets = proxy -> socket();
            return new DefaultHttpClientConnectionOperator(
                    sockets, ports, names, scheme -> scheme.equals("https") ? tls : null);
        }

        private static Socket socket() throws IOException {
            return SocketChannel.open().socket();
        }
    }

    /**
     * Tells proxies who is asking: the one of a tunnel with CONNECT, any other with each request. No server is told.
     */
    private static final class ToldProxy extends HttpRequestExecutor {

        private final @Nullable String authorization;

        ToldProxy(@Nullable String authorization) {
            this.authorization = authorization;
        }

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                @Nullable HttpResponseInformationCallback information,
                HttpContext context)
                throws IOException, HttpException {
            if (authorization != null && isForProxy(request, context)) {
                request.setHeader("proxy-authorization", authorization);
            }
            return super.execute(request, connection, information, context);
        }

        private static boolean isForProxy(ClassicHttpRequest request, HttpContext context) {
            if (Method.CONNECT.isSame(request.getMethod())) {
                return true;
            }
            RouteInfo route = HttpClientContext.cast(context).getHttpRoute();
            return route != null && route.getProxyHost() != null && !route.isTunnelled();
        }
    }

    /** Loads no certificate before one is to be checked. */
    private static final class LazyTls implements TlsSocketStrategy {

        private final @Nullable SSLContext own;
        private volatile @Nullable TlsSocketStrategy loaded;

        LazyTls(@Nullable SSLContext own) {
            this.own = own;
        }

        @Override
        public SSLSocket upgrade(
                Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
                throws IOException {
            var strategy = loaded;
            if (strategy == null) {
                strategy = new DefaultClientTlsStrategy(own == null ? systemDefault() : own);
                loaded = strategy;
            }
            return strategy.upgrade(socket, target, port, attachment, context);
        }

        private static SSLContext systemDefault() throws SSLException {
            try {
                return SSLContext.getDefault();
            } catch (NoSuchAlgorithmException e) {
                throw new SSLException("the JDK's default TLS context cannot be made", e);
            }
        }
    }
}
