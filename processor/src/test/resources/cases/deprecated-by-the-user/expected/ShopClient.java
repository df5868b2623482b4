package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Shop} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ShopClient implements Shop, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "shop.yaml", "1", "4599f69917cc94b43f644f3d4fcb60c08219441e6f6885af71250c62982e029a");

    private static final Reply<Long> COUNT = Reply.json(Codecs.INT64);

    private static final Reply<EventStream<String>> TALK_EVENTS = Reply.textEvents(Codecs.STRING);

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public ShopClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public long count() {
        return COUNT.send(transport, countRequest()).body();
    }

    @Override
    @Deprecated
    public long number() {
        return COUNT.send(transport, countRequest()).body();
    }

    @Override
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    public long size() {
        return COUNT.send(transport, countRequest()).body();
    }

    @Override
    @Deprecated(forRemoval = true)
    @SuppressWarnings({"deprecation", "removal"})
    public EventStream<String> talk(TalkRequest request) {
        var streaming = request.toBuilder().stream(true).build();
        return TALK_EVENTS.send(transport, talkRequest(streaming)).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request countRequest() {
        return Request.get("/orders/count");
    }

    private static Request talkRequest(TalkRequest request) {
        return Request.post("/talks").json(TalkRequest.JSON, Objects.requireNonNull(request, "request"));
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://shop.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public ShopClient build() {
            return new ShopClient(connect());
        }
    }
}
