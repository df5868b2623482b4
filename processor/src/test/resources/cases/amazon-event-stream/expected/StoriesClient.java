package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Credential;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Security;
import io.wirescribe.http.TokenSource;
import io.wirescribe.http.Transport;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Stories} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class StoriesClient implements Stories, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "story.yaml", "1", "6d2cbf282cdcd189f0f538ca652b0761586b1751883f9d4027d86a788ed0f87c");

    private static final Security SECURITY = Security.NONE.or("token");

    private static final Reply<EventStream<Piece>> TELL_EVENTS =
            Reply.events(Piece.JSON)
                    .as("application/vnd.amazon.eventstream")
                    .named("completion")
                    .failing(Problem.JSON);

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public StoriesClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventStream<Piece> tell(String modelId, Beginning beginning) {
        return TELL_EVENTS.send(transport, tellRequest(modelId, beginning)).body();
    }

    @Override
    public Response<EventStream<Piece>> answer(String modelId, Beginning beginning) {
        return TELL_EVENTS.send(transport, tellRequest(modelId, beginning));
    }

    @Override
    public RawResponse raw(String modelId, Beginning beginning) {
        return transport.send(tellRequest(modelId, beginning).accept("application/vnd.amazon.eventstream"));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request tellRequest(String modelId, Beginning request) {
        Constraints.on("tell")
                .required("modelId", modelId)
                .verify();
        return Request.post("/model/{modelId}/invoke-with-response-stream")
                .path("modelId", modelId)
                .json(Beginning.JSON, Objects.requireNonNull(request, "request"))
                .security(SECURITY);
    }

    /**
     * Builds a {@link StoriesClient}.
     *
     * <p>There is no credential to set for {@code sigV4}: a signature is worked out for each request, by the transport.
     * For Amazon Bedrock that is {@code io.wirescribe.bedrock.BedrockTransport}:
     *
     * <pre>{@code
     * var client = new StoriesClient(BedrockTransport.in("eu-central-1").build());
     * }</pre>
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://stories.{region}.amazonaws.com", "region", "us-east-1");
        }

        /** A part of the server, {@code us-east-1} if not set. */
        public Builder region(String region) {
            return serverVariable("region", region);
        }

        /** Sent as {@code Authorization: Bearer} with the requests that need it. */
        public Builder bearerToken(String token) {
            return credential("token", Credential.bearer(token));
        }

        /**
         * For tokens that expire: asked for each request, and for another one after 401. Sent as {@code
         * Authorization: Bearer} with the requests that need it.
         */
        public Builder bearerToken(TokenSource tokens) {
            return credential("token", Credential.bearer(tokens));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public StoriesClient build() {
            return new StoriesClient(connect());
        }
    }
}
