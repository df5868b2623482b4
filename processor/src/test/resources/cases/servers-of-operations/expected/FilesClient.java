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

/** {@link Files} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class FilesClient implements Files, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "files.yaml", "1", "815d8502e5275dba699cc127e7f236bc5d40df65fa8a438b7e3167d54e859657");

    private static final Reply<@Nullable Void> CREATE_FILE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> LIST_FILES_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> HEALTH_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> PRESENT_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> POSSIBLE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> ROUTE_DONE = Reply.nothing();

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
    public void createFile() {
        CREATE_FILE_DONE.send(transport, createFileRequest());
    }

    @Override
    public void listFiles() {
        LIST_FILES_DONE.send(transport, listFilesRequest());
    }

    @Override
    public void health() {
        HEALTH_DONE.send(transport, healthRequest());
    }

    @Override
    public void present() {
        PRESENT_DONE.send(transport, presentRequest());
    }

    @Override
    public void possible() {
        POSSIBLE_DONE.send(transport, possibleRequest());
    }

    @Override
    public void route() {
        ROUTE_DONE.send(transport, routeRequest());
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request createFileRequest() {
        return Request.post("/files").server("http://api.{region}.example/v2/", "region", "eu");
    }

    private static Request listFilesRequest() {
        return Request.get("/files").server("http://upload.{region}.{zone}.example", "region", "eu",
                "zone", "a");
    }

    private static Request healthRequest() {
        return Request.get("/health");
    }

    private static Request presentRequest() {
        return Request.head("/health");
    }

    private static Request possibleRequest() {
        return Request.of("OPTIONS", "/health");
    }

    private static Request routeRequest() {
        return Request.of("TRACE", "/health");
    }

    /** Builds a {@link FilesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "http://api.{region}.example/v1", "region", "eu");
        }

        /** A part of the server, {@code eu} if not set. */
        public Builder region(String region) {
            return serverVariable("region", region);
        }

        /** A part of the server, {@code a} if not set. Where it is kept. */
        public Builder zone(String zone) {
            return serverVariable("zone", zone, "a", "b");
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
