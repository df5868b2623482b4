package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Archive} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ArchiveClient implements Archive, AutoCloseable {
    /** What this client was generated from. */
    public static final io.wirescribe.Document DOCUMENT = io.wirescribe.Document.of(
            "archive.yaml", "2026-11 \"beta\"\\u002a", "5a9d242e0b1eef36ecd420e4288aaf4b2aed10d2da38c26011c24fa62cf24e6c")
            .files(
                    "archive.yaml", "15721c462035e8bc02f75bf9abb664ff37f5ef08bb5a133e8ae997adb77d8d9d",
                    "mended.yaml", "e44acea70860810eb9e972d4585012f85c51ccc3c1bfcd8a1e8991e04339c68d",
                    "common.yaml", "4754dba415684040b8563e131c968899e2e7b69a494167ee02633d99186c0e53");

    private static final Reply<Document> DOCUMENT_2 = Reply.json(Document.JSON);

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public ArchiveClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Document document(String id) {
        return DOCUMENT_2.send(transport, documentRequest(id)).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request documentRequest(String id) {
        Constraints.on("document")
                .required("id", id)
                .verify();
        return Request.get("/documents/{id}").path("id", id);
    }

    /** Builds a {@link ArchiveClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://archive.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public ArchiveClient build() {
            return new ArchiveClient(connect());
        }
    }
}
