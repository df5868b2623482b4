package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.Response;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Jobs} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class JobsClient implements Jobs, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "jobs.yaml", "1", "2d10f2e70fc33c515fa4f32f6d25b11ca4f206f5f0514d1a50799112b372f267");

    private static final Reply<@Nullable Job> FIND_JOB =
            Reply.json(Job.JSON).orNothing().failing(400, 499, Problem.JSON).failing(Failure.JSON);

    private static final Reply<EventStream<Job>> ALL_JOBS_EVENTS = Reply.lines(Job.JSON).as("application/x-ndjson");

    private static final Reply<EventStream<Job>> JOB_SEQUENCE_EVENTS = Reply.lines(Job.JSON).as("application/json-seq");

    private static final Reply<JsonValue> START_JOB = Reply.json(JsonValue.JSON);

    private static final Reply<@Nullable Long> COUNT_JOB =
            Reply.json(Codecs.INT64).as("application/vnd.count+json").orNothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public JobsClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Response<@Nullable Job> jobWithHeaders(String id) {
        return FIND_JOB.send(transport, findJobRequest(id));
    }

    @Override
    public EventStream<Job> allJobs() {
        return ALL_JOBS_EVENTS.send(transport, allJobsRequest()).body();
    }

    @Override
    public EventStream<Job> jobSequence() {
        return JOB_SEQUENCE_EVENTS.send(transport, jobSequenceRequest()).body();
    }

    @Override
    public @Nullable Job findJob(String id) {
        return FIND_JOB.send(transport, findJobRequest(id)).body();
    }

    @Override
    public JsonValue startJob(String id) {
        return START_JOB.send(transport, startJobRequest(id)).body();
    }

    @Override
    public @Nullable Long countJob(String id) {
        return COUNT_JOB.send(transport, countJobRequest(id)).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request findJobRequest(String id) {
        return Request.get("/jobs/{id}").path("id", id);
    }

    private static Request allJobsRequest() {
        return Request.get("/jobs");
    }

    private static Request jobSequenceRequest() {
        return Request.post("/jobs");
    }

    private static Request startJobRequest(String id) {
        return Request.post("/jobs/{id}").path("id", id);
    }

    private static Request countJobRequest(String id) {
        return Request.put("/jobs/{id}").path("id", id);
    }

    /** Builds a {@link JobsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://jobs.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public JobsClient build() {
            return new JobsClient(connect());
        }
    }
}
