package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Multipart;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Files} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class FilesClient implements Files, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "files.yaml", "1", "eebf350e2667f5a67c1d62be50661d6a0d52b7a94885358c1df220de39493541");

    private static final Reply<@Nullable Void> CREATE_FILE_DONE = Reply.nothing();

    private static final Reply<Owner> GET_OWNER = Reply.json(Owner.JSON);

    private static final Reply<@Nullable Void> REPLACE_OWNER_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public FilesClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void createFile(CreateFileRequest request) {
        CREATE_FILE_DONE.send(transport, createFileRequest(request));
    }

    @Override
    public Owner getOwner(String id) {
        return GET_OWNER.send(transport, getOwnerRequest(id)).body();
    }

    @Override
    public void replaceOwner(String id, @Nullable Owner owner) {
        REPLACE_OWNER_DONE.send(transport, replaceOwnerRequest(id, owner));
    }

    @Override
    public void replaceOwnerAndAvatar(String id, @Nullable OwnerForm owner) {
        REPLACE_OWNER_DONE.send(transport, replaceOwnerAndAvatarRequest(id, owner));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    @SuppressWarnings("deprecation")
    private static Request createFileRequest(CreateFileRequest request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/files").body(new Multipart()
                .header("owner", "X-Version", "2")
                .header("preview", "X-Kind", "preview")
                .field("kind", request.kind())
                .file("file", request.file())
                .field("purpose", Purpose.JSON.toValue(request.purpose()))
                .file("thumbnail", request.thumbnail())
                .file("preview", "image/webp", request.preview())
                .file("raw", request.raw())
                .files("more", "image/png, image/jpeg", request.more())
                .files("masks", "image/gif", request.masks())
                .field("tags", "text/plain", request.tags())
                .json("owner", Owner.JSON, request.owner())
                .field("xml", "application/xml", request.xml())
                .field("count", request.count())
                .field("days", request.days())
                .jsonItems("labels", "application/json", Codecs.STRING, request.labels())
                .json("title", "application/json; charset=utf-8", Codecs.STRING, request.title())
                .json("graph", "application/ld+json", Owner.JSON, request.graph())
                .field("subtitle", request.subtitle())
                .styled("link", Style.DEEP_OBJECT, Link.JSON.toValue(request.link()))
                .styled("codes", Style.FORM, request.codes())
                .field("colors", request.colors())
                .field("history", "application/xml; charset=utf-8", request.history())
                .field("author", "Text/XML", request.author())
                .field("authors", "application/yaml", request.authors())
                .field("rank", "text/plain", CreateFileRequestRank.JSON.toValue(request.rank()))
                .field("first", "text/plain", Purpose.JSON.toValue(request.first()))
                .field("query", "application/x-www-form-urlencoded", request.query())
                .file("packed", "application/x-protobuf", request.packed())
                .files("layers", "multipart/mixed, application/octet-stream", request.layers())
                .field("icon", "application/octet-stream", request.icon())
                .field("icons", "application/octet-stream", request.icons())
                .field("token", request.token())
                .json("either", Link.JSON, request.either())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request getOwnerRequest(String id) {
        Constraints.on("getOwner")
                .required("id", id)
                .verify();
        return Request.get("/owners/{id}").path("id", id);
    }

    private static Request replaceOwnerRequest(String id, @Nullable Owner request) {
        Constraints.on("replaceOwner")
                .required("id", id)
                .verify();
        return Request.put("/owners/{id}")
                .path("id", id)
                .json(Owner.JSON, request);
    }

    private static Request replaceOwnerAndAvatarRequest(String id, @Nullable OwnerForm request) {
        Constraints.on("replaceOwner")
                .required("id", id)
                .verify();
        return Request.put("/owners/{id}")
                .path("id", id)
                .body(request == null ? null : new Multipart()
                .field("name", request.name())
                .file("avatar", request.avatar())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    /** Builds a {@link FilesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://files.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public FilesClient build() {
            return new FilesClient(connect());
        }
    }
}
