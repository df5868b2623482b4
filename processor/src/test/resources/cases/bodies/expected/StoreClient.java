package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.Upload;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Body;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Store} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class StoreClient implements Store, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "store.yaml", "1", "735ca9698b163cd5ca9ef6c6d10537616c2aea3c08fd98edd699f429f1e6deb3");

    private static final Reply<@Nullable Void> REPLACE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> CHANGE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> STORE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> GUESS_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> FEEL_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SAY_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> NOTHING_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> LINES_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> NOTE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> ANYTHING_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> PICTURE_DONE = Reply.nothing();

    private static final Reply<@Nullable Item> VERSION = Reply.json(Item.JSON)
            .as("application/json;version=2")
            .orNothing();

    private static final Reply<@Nullable Void> TABLE_DONE = Reply.nothing();

    private static final Pattern REQUEST_PATTERN = Pattern.compile("^[a-z]+\\z");

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
    public void replaceByText(String id, @Nullable String text) {
        REPLACE_DONE.send(transport, replaceByTextRequest(id, text));
    }

    @Override
    public void replaceByImage(String id, @Nullable Upload image) {
        REPLACE_DONE.send(transport, replaceByImageRequest(id, image));
    }

    @Override
    public void keep(String id) {
        REPLACE_DONE.send(transport, replaceRequest(id, null));
    }

    @Override
    public void change(String id, Item request) {
        CHANGE_DONE.send(transport, changeRequest(id, request));
    }

    @Override
    public void store(String id, Upload request) {
        STORE_DONE.send(transport, storeRequest(id, request));
    }

    @Override
    public void replace(String id, @Nullable Item request) {
        REPLACE_DONE.send(transport, replaceRequest(id, request));
    }

    @Override
    public void guess(@Nullable Mood request) {
        GUESS_DONE.send(transport, guessRequest(request));
    }

    @Override
    public void feel(Mood request) {
        FEEL_DONE.send(transport, feelRequest(request));
    }

    @Override
    public void say(String request) {
        SAY_DONE.send(transport, sayRequest(request));
    }

    @Override
    public void nothing() {
        NOTHING_DONE.send(transport, nothingRequest());
    }

    @Override
    public void lines(Upload request) {
        LINES_DONE.send(transport, linesRequest(request));
    }

    @Override
    public void note(String request) {
        NOTE_DONE.send(transport, noteRequest(request));
    }

    @Override
    public void anything(Upload request) {
        ANYTHING_DONE.send(transport, anythingRequest(request));
    }

    @Override
    public void picture(Upload request) {
        PICTURE_DONE.send(transport, pictureRequest(request));
    }

    @Override
    public @Nullable Item version(Item request) {
        return VERSION.send(transport, versionRequest(request)).body();
    }

    @Override
    public void table(String request) {
        TABLE_DONE.send(transport, tableRequest(request));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request replaceByTextRequest(String id, @Nullable String request) {
        Constraints.on("replace")
                .required("id", id)
                .verify();
        return Request.put("/items/{id}")
                .path("id", id)
                .body(Body.text("text/csv", request));
    }

    private static Request replaceByImageRequest(String id, @Nullable Upload request) {
        Constraints.on("replace")
                .required("id", id)
                .verify();
        return Request.put("/items/{id}")
                .path("id", id)
                .body(Body.of("image/png", request));
    }

    private static Request replaceRequest(String id, @Nullable Item request) {
        Constraints.on("replace")
                .required("id", id)
                .verify();
        return Request.put("/items/{id}")
                .path("id", id)
                .body(Body.json("application/vnd.item+json", Item.JSON, request));
    }

    private static Request changeRequest(String id, Item request) {
        Constraints.on("change")
                .required("id", id)
                .verify();
        return Request.patch("/items/{id}")
                .path("id", id)
                .body(Body.json("application/merge-patch+json", Item.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request storeRequest(String id, Upload request) {
        Constraints.on("store")
                .required("id", id)
                .verify();
        return Request.post("/items/{id}")
                .path("id", id)
                .body(Body.of("application/octet-stream", Objects.requireNonNull(request, "request")));
    }

    private static Request guessRequest(@Nullable Mood request) {
        return Request.patch("/moods").body(Body.text("text/plain", request == null ? null : request.value()));
    }

    private static Request feelRequest(Mood request) {
        return Request.post("/moods").body(Body.text("text/plain", Objects.requireNonNull(request, "request").value()));
    }

    private static Request sayRequest(String request) {
        Constraints.on("say")
                .maxLength("request", request, 3)
                .pattern("request", request, REQUEST_PATTERN, "^[a-z]+$")
                .verify();
        return Request.put("/moods").body(Body.text("text/plain", Objects.requireNonNull(request, "request")));
    }

    private static Request nothingRequest() {
        return Request.delete("/notes");
    }

    private static Request linesRequest(Upload request) {
        return Request.patch("/notes").body(Body.of("application/x-ndjson", Objects.requireNonNull(request, "request")));
    }

    private static Request noteRequest(String request) {
        return Request.post("/notes").body(Body.text("text/plain", Objects.requireNonNull(request, "request")));
    }

    private static Request anythingRequest(Upload request) {
        return Request.put("/notes").body(Body.of("*/*", Objects.requireNonNull(request, "request")));
    }

    private static Request pictureRequest(Upload request) {
        return Request.put("/pictures").body(Body.of(List.of("image/jpeg", "image/png",
                "video/*"), Objects.requireNonNull(request, "request")));
    }

    private static Request versionRequest(Item request) {
        return Request.post("/versions").body(Body.json("application/vnd.item+json; Ext=\"https://store.example/a;b\"", Item.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request tableRequest(String request) {
        return Request.put("/versions").body(Body.text("text/csv; header=present", Objects.requireNonNull(request, "request")));
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
