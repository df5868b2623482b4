package io.wirescribe.http;

import java.net.ProxySelector;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** The transports that send over a network, told in the same words what all of them understand. */
enum Network {
    JDK("java.net.http") {
        @Override
        Builder to(String url) {
            var http = HttpTransport.to(url);
            return new Builder() {
                @Override
                Builder connectTimeout(Duration connectTimeout) {
                    http.connectTimeout(connectTimeout);
                    return this;
                }

                @Override
                Builder timeout(Duration timeout) {
                    http.timeout(timeout);
                    return this;
                }

                @Override
                Builder silence(Duration silence) {
                    http.silence(silence);
                    return this;
                }

                @Override
                Builder limits(Limits limits) {
                    http.limits(limits);
                    return this;
                }

                @Override
                Builder userAgent(String userAgent) {
                    http.userAgent(userAgent);
                    return this;
                }

                @Override
                Builder proxy(ProxySelector proxy) {
                    http.proxy(proxy);
                    return this;
                }

                @Override
                Builder proxyCredentials(String user, String password) {
                    http.proxyCredentials(user, password);
                    return this;
                }

                @Override
                Builder sslContext(SSLContext context) {
                    http.sslContext(context);
                    return this;
                }

                @Override
                Transport build() {
                    return http.build();
                }
            };
        }
    },

    APACHE("Apache HttpClient") {
        @Override
        Builder to(String url) {
            var apache = ApacheTransport.to(url);
            return new Builder() {
                @Override
                Builder connectTimeout(Duration connectTimeout) {
                    apache.connectTimeout(connectTimeout);
                    return this;
                }

                @Override
                Builder timeout(Duration timeout) {
                    apache.timeout(timeout);
                    return this;
                }

                @Override
                Builder silence(Duration silence) {
                    apache.silence(silence);
                    return this;
                }

                @Override
                Builder limits(Limits limits) {
                    apache.limits(limits);
                    return this;
                }

                @Override
                Builder userAgent(String userAgent) {
                    apache.userAgent(userAgent);
                    return this;
                }

                @Override
                Builder proxy(ProxySelector proxy) {
                    apache.proxy(proxy);
                    return this;
                }

                @Override
                Builder proxyCredentials(String user, String password) {
                    apache.proxyCredentials(user, password);
                    return this;
                }

                @Override
                Builder sslContext(SSLContext context) {
                    apache.sslContext(context);
                    return this;
                }

                @Override
                Transport build() {
                    return apache.build();
                }
            };
        }
    };

    /** What the library below calls itself. */
    final String library;

    Network(String library) {
        this.library = library;
    }

    abstract Builder to(String url);

    Transport to(LoopbackServer server) {
        return to(server.url()).build();
    }

    /** What the builders have in common. */
    abstract static class Builder {

        abstract Builder connectTimeout(Duration connectTimeout);

        abstract Builder timeout(Duration timeout);

        abstract Builder silence(Duration silence);

        abstract Builder limits(Limits limits);

        abstract Builder userAgent(String userAgent);

        abstract Builder proxy(ProxySelector proxy);

        abstract Builder proxyCredentials(String user, String password);

        abstract Builder sslContext(SSLContext context);

        abstract Transport build();
    }
}
