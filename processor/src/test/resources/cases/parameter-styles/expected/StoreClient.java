package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Store} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class StoreClient implements Store, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "store.yaml", "1", "6dd1ee43141e7cc9535a376b245512761cc9b4a85f11824a538bca6314c2a8a1");

    private static final Reply<@Nullable Void> SEARCH_BOOKS_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> FIND_BOOKS_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public StoreClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void searchBooks(String note, @Nullable String author, @Nullable String filter,
            @Nullable String fields, @Nullable Long count, @Nullable Shelf shelf,
            @Nullable Range price, @Nullable SearchBooksKind kind, @Nullable String xFilter,
            @Nullable String trail) {
        SEARCH_BOOKS_DONE.send(transport, searchBooksRequest(note, author, filter, fields, count, shelf, price, kind, xFilter, trail));
    }

    @Override
    public void findBooks(Shelf shelf, List<Long> ids, Range range, String color,
            @Nullable List<String> tags, @Nullable List<Integer> sizes,
            @Nullable List<Shelf> shelves, @Nullable Filter filter, @Nullable Range price,
            @Nullable LocalDate since, @Nullable String next, @Nullable Filter where,
            @Nullable FindBooksKind kind, @Nullable Map<String, String> labels,
            @Nullable Range xRange, @Nullable List<String> xTags, @Nullable String session,
            @Nullable List<Long> seen) {
        FIND_BOOKS_DONE.send(transport, findBooksRequest(shelf, ids, range, color, tags, sizes, shelves, filter, price, since, next, where, kind, labels, xRange, xTags, session, seen));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request searchBooksRequest(String note, @Nullable String author,
            @Nullable String filter, @Nullable String fields, @Nullable Long count,
            @Nullable Shelf shelf, @Nullable Range price, @Nullable SearchBooksKind kind,
            @Nullable String xFilter, @Nullable String trail) {
        Constraints.on("searchBooks")
                .required("note", note)
                .verify();
        return Request.get("/books/{note}")
                .path("note", note)
                .query("author", author)
                .query("filter", filter)
                .query("fields", fields)
                .query("count", count)
                .query("shelf", shelf == null ? null : shelf.value())
                .query("price", Range.JSON.toText(price))
                .query("kind", SearchBooksKind.JSON.toValue(kind))
                .header("x-filter", xFilter)
                .cookie("trail", trail);
    }

    private static Request findBooksRequest(Shelf shelf, List<Long> ids, Range range, String color,
            @Nullable List<String> tags, @Nullable List<Integer> sizes,
            @Nullable List<Shelf> shelves, @Nullable Filter filter, @Nullable Range price,
            @Nullable LocalDate since, @Nullable String next, @Nullable Filter where,
            @Nullable FindBooksKind kind, @Nullable Map<String, String> labels,
            @Nullable Range xRange, @Nullable List<String> xTags, @Nullable String session,
            @Nullable List<Long> seen) {
        Constraints.on("findBooks")
                .required("shelf", shelf)
                .required("ids", ids)
                .noNulls("ids", ids)
                .required("range", range)
                .required("color", color)
                .noNulls("tags", tags)
                .minItems("tags", tags, 1)
                .noNulls("sizes", sizes)
                .noNulls("shelves", shelves)
                .noNulls("labels", labels)
                .noNulls("x-tags", xTags)
                .noNulls("seen", seen)
                .verify();
        return Request.get("/shelves/{shelf}/books/{ids}/{range}/{color}")
                .path("shelf", shelf.value())
                .path("ids", Style.LABEL_EXPLODED, ids)
                .path("range", Style.MATRIX, Objects.requireNonNull(Range.JSON.toValue(range)))
                .path("color", Style.MATRIX, color)
                .query("tags", Style.FORM, tags)
                .query("sizes", Style.PIPE_DELIMITED, sizes)
                .query("shelves", Style.SPACE_DELIMITED, shelves == null ? null : shelves.stream().map(Shelf::value).toList())
                .query("filter", Style.DEEP_OBJECT, Filter.JSON.toValue(filter))
                .query("price", Range.JSON.toValue(price))
                .query("since", since)
                .queryReserved("next", Style.FORM_EXPLODED, next)
                .query("where", Filter.JSON.toText(where))
                .query("kind", FindBooksKind.JSON.toValue(kind))
                .query("labels", Style.DEEP_OBJECT, labels)
                .header("x-range", Style.SIMPLE_EXPLODED, Range.JSON.toValue(xRange))
                .header("x-tags", xTags)
                .cookie("session", session)
                .cookie("seen", Style.FORM, seen);
    }

    /** Builds a {@link StoreClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://store.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public StoreClient build() {
            return new StoreClient(connect());
        }
    }
}
