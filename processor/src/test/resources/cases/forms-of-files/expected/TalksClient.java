package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.Upload;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Multipart;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Talks} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class TalksClient implements Talks, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "talks.yaml", "1", "8ac6782e592649568af4169c498c232458d2b6ad5955bcdc5070bcf64dbcb2a6");

    private static final Reply<@Nullable Void> CREATE_TALK_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> CREATE_ALBUM_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> REPLACE_ALBUM_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> ATTACH_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> REPLACE_ALL_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_PHOTOS_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public TalksClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void createTalk(Talk talk) {
        CREATE_TALK_DONE.send(transport, createTalkRequest(talk));
    }

    @Override
    public void createForumTalk(ForumTalkForm talk) {
        CREATE_TALK_DONE.send(transport, createForumTalkRequest(talk));
    }

    @Override
    public void createTextTalk(TextTalk talk) {
        CREATE_TALK_DONE.send(transport, createTextTalkRequest(talk));
    }

    @Override
    public void createAlbum(Cover cover) {
        CREATE_ALBUM_DONE.send(transport, createAlbumRequest(cover));
    }

    @Override
    public void createLinkedAlbum(Link link) {
        CREATE_ALBUM_DONE.send(transport, createLinkedAlbumRequest(link));
    }

    @Override
    public void replaceAlbum(@Nullable Cover cover) {
        REPLACE_ALBUM_DONE.send(transport, replaceAlbumRequest(cover));
    }

    @Override
    public void attach(AttachRequest request) {
        ATTACH_DONE.send(transport, attachRequest(request));
    }

    @Override
    public void replaceAll(Map<String, Upload> files) {
        REPLACE_ALL_DONE.send(transport, replaceAllRequest(files));
    }

    @Override
    public void sendPhotos(SendPhotosRequest request) {
        SEND_PHOTOS_DONE.send(transport, sendPhotosRequest(request));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request createTalkRequest(Talk request) {
        return Request.post("/talks").json(Talk.JSON, Objects.requireNonNull(request, "request"));
    }

    private static Request createForumTalkRequest(ForumTalkForm request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/talks").body(new Multipart()
                .field("forum", request.forum())
                .file("picture", request.picture())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request createTextTalkRequest(TextTalk request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/talks").body(new Multipart()
                .field("text", request.text())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request createAlbumRequest(Cover request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/albums").body(new Multipart()
                .file("image", request.image())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request createLinkedAlbumRequest(Link request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/albums").body(new Multipart()
                .field("url", request.url())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request replaceAlbumRequest(@Nullable Cover request) {
        return Request.put("/albums").body(request == null ? null : new Multipart()
                .file("image", request.image())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request attachRequest(AttachRequest request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/attachments").body(new Multipart()
                .field("note", request.note())
                .field("mark", request.mark())
                .files(request.additionalProperties())
                .body());
    }

    private static Request replaceAllRequest(Map<String, Upload> request) {
        Constraints.on("replaceAll")
                .noNulls("request", request)
                .maxProperties("request", request, 2)
                .verify();
        Objects.requireNonNull(request, "request");
        return Request.put("/attachments").body(new Multipart()
                .files(request)
                .body());
    }

    private static Request sendPhotosRequest(SendPhotosRequest request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/photos").body(new Multipart()
                .file("photo", request.photo())
                .field("kind", SendPhotosRequestKind.JSON.toValue(request.kind()))
                .files("cover", request.cover())
                .files("more", request.more())
                .field("tree", Tree.JSON.toValue(request.tree()))
                .field("note", "text/plain", request.note())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    /** Builds a {@link TalksClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://talks.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public TalksClient build() {
            return new TalksClient(connect());
        }
    }
}
