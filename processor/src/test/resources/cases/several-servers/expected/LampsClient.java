package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Lamps} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class LampsClient implements Lamps, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "lamps.yaml", "1", "d9be42c561ac38fcf5ec9487b5a37f951113ec7335090cd68fdb61f4b9f92307");

    private static final Reply<String> GET_LAMP = Reply.json(Codecs.STRING);

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public LampsClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String getLamp() {
        return GET_LAMP.send(transport, getLampRequest()).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request getLampRequest() {
        return Request.get("/lamp");
    }

    /** The servers that the document names. */
    public enum Server {
        /** <code>&#123;scheme&#125;://&#123;host&#125;:&#123;port&#125;/live</code>. Production server */
        PRODUCTION_SERVER,

        /**
         * <code>http://&#123;host&#125;:&#123;port&#125;/sandbox/&#123;tenant&#125;</code>. Sandbox: nothing
         * is kept.
         */
        SANDBOX2,

        /** <code>http://&#123;host&#125;:&#123;port&#125;/sandbox</code>. Sandbox; of old. */
        SANDBOX,

        /**
         * {@code https://lamps.example.com/}. A description that is far too long to be the name of anything,
         * "*&#47;" or &#123;&#64;code otherwise
         */
        LAMPS_EXAMPLE_COM
    }

    /** Builds a {@link LampsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "{scheme}://{host}:{port}/live", "host", "127.0.0.1", "port", "80",
                    "scheme", "http");
        }

        /** The server, {@link Server#PRODUCTION_SERVER} if not set. What was set of its URL stays set. */
        public Builder server(Server server) {
            return switch (server) {
                case PRODUCTION_SERVER -> server("{scheme}://{host}:{port}/live",
                        "host", "127.0.0.1", "port", "80", "scheme", "http");
                case SANDBOX2 -> server("http://{host}:{port}/sandbox/{tenant}",
                        "host", "localhost", "port", "80", "tenant", "me");
                case SANDBOX -> server("http://{host}:{port}/sandbox", "host", "localhost",
                        "port", "80");
                case LAMPS_EXAMPLE_COM -> server("https://lamps.example.com/");
            };
        }

        /** A part of the server; what it is if not set depends on the server. The machine it runs on. */
        public Builder host(String host) {
            return serverVariable("host", host);
        }

        /** A part of the server, {@code 80} if not set. */
        public Builder port(String port) {
            return serverVariable("port", port);
        }

        /** A part of the server, {@code http} if not set. */
        public Builder scheme(String scheme) {
            return serverVariable("scheme", scheme, "http", "https");
        }

        /** A part of the server, {@code me} if not set. */
        public Builder tenant(String tenant) {
            return serverVariable("tenant", tenant, "me", "you");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public LampsClient build() {
            return new LampsClient(connect());
        }
    }
}
