package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Weather} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class WeatherClient implements Weather, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "weather.yaml", "1", "42b213e24740c38ba35c6bc63068cadf3abf0c3e5ae11bda83c99f0b23ae8e96");

    private static final Reply<@Nullable Void> ARCHIVE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> FORECAST_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public WeatherClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void archive() {
        ARCHIVE_DONE.send(transport, archiveRequest());
    }

    @Override
    public void forecast() {
        FORECAST_DONE.send(transport, forecastRequest());
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request archiveRequest() {
        return Request.get("/v1/archive").server("http://archive.{zone}.example/data",
                "zone", "weather");
    }

    private static Request forecastRequest() {
        return Request.get("/v1/forecast").server("http://api.weather.example");
    }

    /** Builds a {@link WeatherClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "http://archive.{zone}.example/data", "zone", "weather");
        }

        /** A part of the server, {@code weather} if not set. */
        public Builder zone(String zone) {
            return serverVariable("zone", zone);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public WeatherClient build() {
            return new WeatherClient(connect());
        }
    }
}
