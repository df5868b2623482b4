package io.wirescribe.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** The clients of one transport, each built by the first call that needs it, because TLS loads certificates. */
final class HttpClients {

    private final Duration connectTimeout;
    private final @Nullable ProxySelector proxy;
    private final @Nullable SSLContext tls;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable OpenClient plain;
    private volatile @Nullable OpenClient secure;
    private volatile boolean closed;

    HttpClients(Duration connectTimeout, @Nullable ProxySelector proxy, @Nullable SSLContext tls) {
        this.connectTimeout = connectTimeout;
        this.proxy = proxy;
        this.tls = tls;
    }

    HttpClient of(boolean https) {
        var built = https ? secure : plain;
        return (built == null ? building(https) : built).client();
    }

    private OpenClient building(boolean https) {
        lock.lock();
        try {
            if (closed) {
                throw SendFailures.alreadyClosed();
            }
            var built = https ? secure : plain;
            if (built == null) {
                built = https ? newSecure() : newPlain();
            }
            if (https) {
                secure = built;
            } else {
                plain = built;
            }
            return built;
        } finally {
            lock.unlock();
        }
    }

    private OpenClient newSecure() {
        var builder = builder();
        if (tls != null) {
            builder.sslContext(tls);
        }
        return new OpenClient(builder);
    }

    private OpenClient newPlain() {
        return new OpenClient(builder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(NoTls.context())
                .sslParameters(new SSLParameters()));
    }

    private HttpClient.Builder builder() {
        var builder = HttpClient.newBuilder().connectTimeout(connectTimeout).followRedirects(HttpClient.Redirect.NEVER);
        return proxy == null ? builder : builder.proxy(proxy);
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            end(plain);
            end(secure);
            plain = null;
            secure = null;
        } finally {
            lock.unlock();
        }
    }

    private static void end(@Nullable OpenClient client) {
        if (client != null) {
            client.end();
        }
    }
}
