package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Query} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class QueryClient implements Query, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "store.yaml", "1", "6dd1ee43141e7cc9535a376b245512761cc9b4a85f11824a538bca6314c2a8a1");

    private static final Reply<@Nullable Void> FIND_BOOKS_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public QueryClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void books(Shelf shelf, List<Long> ids, Range range, String color,
            @Nullable Filter filter, @Nullable String session) {
        FIND_BOOKS_DONE.send(transport, findBooksRequest(shelf, ids, range, color, filter, session));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request findBooksRequest(Shelf shelf, List<Long> ids, Range range, String color,
            @Nullable Filter filter, @Nullable String session) {
        Constraints.on("findBooks")
                .required("shelf", shelf)
                .required("ids", ids)
                .noNulls("ids", ids)
                .required("range", range)
                .required("color", color)
                .verify();
        return Request.get("/shelves/{shelf}/books/{ids}/{range}/{color}")
                .path("shelf", shelf.value())
                .path("ids", Style.LABEL_EXPLODED, ids)
                .path("range", Style.MATRIX, Objects.requireNonNull(Range.JSON.toValue(range)))
                .path("color", Style.MATRIX, color)
                .query("filter", Style.DEEP_OBJECT, Filter.JSON.toValue(filter))
                .cookie("session", session);
    }

    /** Builds a {@link QueryClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://store.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public QueryClient build() {
            return new QueryClient(connect());
        }
    }
}
