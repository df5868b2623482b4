package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Document;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.InputStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What every transport over a network can be told, checked when it is said. */
final class Settings {

    /** What a server is told of us. */
    static final String WIRESCRIBE = "wirescribe/0.1.0";

    final BaseUrl baseUrl;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofMinutes(10);
    private Duration silence = Duration.ofMinutes(10);
    private Limits limits = Limits.DEFAULT;
    private String userAgent = WIRESCRIBE;
    private @Nullable ProxySelector proxy;
    private @Nullable String proxyAuthorization;
    private @Nullable SSLContext tls;

    Settings(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** As they are now. */
    Settings copy() {
        var copy = new Settings(baseUrl);
        copy.connectTimeout = connectTimeout;
        copy.timeout = timeout;
        copy.silence = silence;
        copy.limits = limits;
        copy.userAgent = userAgent;
        copy.proxy = proxy;
        copy.proxyAuthorization = proxyAuthorization;
        copy.tls = tls;
        return copy;
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    void connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive(connectTimeout, "connectTimeout");
    }

    Duration timeout() {
        return timeout;
    }

    void timeout(Duration timeout) {
        this.timeout = positive(timeout, "timeout");
    }

    Duration silence() {
        return silence;
    }

    void silence(Duration silence) {
        this.silence = positive(silence, "silence");
    }

    void limits(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    String userAgent() {
        return userAgent;
    }

    void userAgent(String userAgent) {
        this.userAgent = Rendering.headerValue("user-agent", requireNonNull(userAgent, "userAgent"));
    }

    void document(Document document) {
        userAgent(WIRESCRIBE + " " + document.product());
    }

    @Nullable
    ProxySelector proxy() {
        return proxy;
    }

    void proxy(ProxySelector proxy) {
        this.proxy = requireNonNull(proxy, "proxy");
    }

    /** The header that says to a proxy who is asking. */
    @Nullable
    String proxyAuthorization() {
        return proxyAuthorization;
    }

    void proxyCredentials(String user, String password) {
        if (requireNonNull(user, "user").indexOf(':') >= 0) {
            throw new IllegalArgumentException("a user's name cannot hold a colon");
        }
        var both = user + ":" + requireNonNull(password, "password");
        this.proxyAuthorization = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    SSLContext tls() {
        return tls;
    }

    void tls(SSLContext context) {
        this.tls = requireNonNull(context, "context");
    }

    private static Duration positive(Duration duration, String name) {
        if (requireNonNull(duration, name).isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be above zero");
        }
        return duration;
    }

    SendFailures failures() {
        return new SendFailures(baseUrl, connectTimeout, timeout);
    }

    /** An answer as the policies around a transport expect it. */
    RawResponse answer(Request request, int status, Headers headers, InputStream body) {
        var answer = new RawResponse(status, headers, body);
        if (request.attempt() > 1) {
            answer = answer.withAttempts(request.attempt());
        }
        if (status == 407) {
            answer = answer.withRemark(
                    proxyAuthorization == null
                            ? "the proxy wants to know who is asking, see proxyCredentials"
                            : "the proxy does not know who is asking");
        }
        return Gzip.decoded(limits.equals(Limits.DEFAULT) ? answer : answer.withLimits(limits));
    }
}
