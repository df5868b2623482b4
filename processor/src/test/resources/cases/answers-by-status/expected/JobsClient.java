package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.Headers;
import io.wirescribe.Response;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Jobs} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class JobsClient implements Jobs, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "jobs.yaml", "1", "6d28b3bf8a1ef642fe37290bb25069bba604a5ba36645a545c6ec123287ad126");

    private static final Reply<@Nullable Job> FIND_JOB =
            Reply.json(Job.JSON).orNothing().failing(400, 499, Problem.JSON).failing(Failure.JSON);

    private static final Reply<StartJobAnswer> START_JOB =
            Reply.json(Job.JSON)
                    .only(200)
                    .<StartJobAnswer>map(StartJobAnswer.Ok::new)
                    .or(Reply.json(Ticket.JSON).only(202).map(StartJobAnswer.Accepted::new))
                    .or(Reply.nothing().only(204).map(nothing -> new StartJobAnswer.NoContent()))
                    .or(Reply.json(JsonValue.JSON).orNothing().map(StartJobAnswer.Unknown::new))
                    .failing(Problem.JSON);

    private static final Reply<EventStream<Job>> WATCH_JOBS_EVENTS = Reply.events(Job.JSON).orNoEvents();

    private static final Reply<EventStream<Job>> ALL_JOBS_EVENTS = Reply.lines(Job.JSON).as("application/x-ndjson");

    private static final Reply<EventStream<Job>> JOB_SEQUENCE_EVENTS = Reply.lines(Job.JSON).as("application/json-seq");

    private static final Reply<@Nullable Long> COUNT_JOB =
            Reply.json(Codecs.INT64).as("application/vnd.count+json").orNothing();

    private static final Reply<Failure> FIND_SHIFT = Reply.json(Failure.JSON).failing(Failure.JSON);

    private static final Reply<@Nullable Void> MOVE_SHIFT_DONE = Reply.nothing().failing(Failure.JSON);

    private static final Reply<Failure> KEEP_SHIFT = Reply.json(Failure.JSON).failing(Failure.JSON);

    private static final Reply<@Nullable Void> DISMISS_WORKER_DONE = Reply.nothing();

    private static final Reply<@Nullable Job> FIND_WORKER = Reply.json(Job.JSON).orNothing();

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
    public CompletableFuture<Response<StartJobAnswer>> startingJob(String id) {
        return START_JOB.sendAsync(transport, startJobRequest(id));
    }

    @Override
    public CompletableFuture<EventStream<Job>> watchingJobs() {
        return WATCH_JOBS_EVENTS.bodyAsync(transport, watchJobsRequest());
    }

    @Override
    public Flow.Publisher<Job> jobsToCome() {
        return Reply.publisher(WATCH_JOBS_EVENTS, transport, watchJobsRequest());
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
    public EventStream<Job> watchJobs() {
        return WATCH_JOBS_EVENTS.send(transport, watchJobsRequest()).body();
    }

    @Override
    public @Nullable Job findJob(String id) {
        return FIND_JOB.send(transport, findJobRequest(id)).body();
    }

    @Override
    public StartJobAnswer startJob(String id) {
        return START_JOB.send(transport, startJobRequest(id)).body();
    }

    @Override
    public @Nullable Long countJob(String id) {
        return COUNT_JOB.send(transport, countJobRequest(id)).body();
    }

    @Override
    public Failure findShift() {
        return FIND_SHIFT.send(transport, findShiftRequest()).body();
    }

    @Override
    public void moveShift() {
        MOVE_SHIFT_DONE.send(transport, moveShiftRequest());
    }

    @Override
    public Failure keepShift() {
        return KEEP_SHIFT.send(transport, keepShiftRequest()).body();
    }

    @Override
    public void dismissWorker(String id) {
        DISMISS_WORKER_DONE.send(transport, dismissWorkerRequest(id));
    }

    @Override
    public @Nullable Job findWorker(String id) {
        return FIND_WORKER.send(transport, findWorkerRequest(id)).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request findJobRequest(String id) {
        Constraints.on("findJob")
                .required("id", id)
                .verify();
        return Request.get("/jobs/{id}").path("id", id);
    }

    private static Request startJobRequest(String id) {
        Constraints.on("startJob")
                .required("id", id)
                .verify();
        return Request.post("/jobs/{id}").path("id", id);
    }

    private static Request watchJobsRequest() {
        return Request.put("/jobs");
    }

    private static Request allJobsRequest() {
        return Request.get("/jobs");
    }

    private static Request jobSequenceRequest() {
        return Request.post("/jobs");
    }

    private static Request countJobRequest(String id) {
        Constraints.on("countJob")
                .required("id", id)
                .verify();
        return Request.put("/jobs/{id}").path("id", id);
    }

    private static Request findShiftRequest() {
        return Request.get("/shifts");
    }

    private static Request moveShiftRequest() {
        return Request.post("/shifts");
    }

    private static Request keepShiftRequest() {
        return Request.put("/shifts");
    }

    private static Request dismissWorkerRequest(String id) {
        Constraints.on("dismissWorker")
                .required("id", id)
                .verify();
        return Request.delete("/workers/{id}").path("id", id);
    }

    private static Request findWorkerRequest(String id) {
        Constraints.on("findWorker")
                .required("id", id)
                .verify();
        return Request.get("/workers/{id}").path("id", id);
    }

    /**
     * The headers of what <code>GET /jobs/&#123;id&#125;</code> answers.
     *
     * <pre>{@code
     * var headers = new FindJobHeaders(response.headers());
     * }</pre>
     *
     * @param all all that came
     */
    public static record FindJobHeaders(Headers all) {
        /** {@code ETag}, null if it is not there. Of this version. */
        public @Nullable String eTag() {
            return all.first("ETag");
        }

        /** {@code Last-Modified}, null if it is not there. */
        public @Nullable OffsetDateTime lastModified() {
            return all.value("Last-Modified", Headers::time);
        }

        /** {@code X-Calls-Left}, null if it is not there. How many calls are left today. */
        public @Nullable Long xCallsLeft() {
            return all.value("X-Calls-Left", Codecs.INT64::decode);
        }

        /** {@code X-Kinds}, empty if it is not there. */
        public List<String> xKinds() {
            return all.values("X-Kinds", text -> text);
        }

        /** {@code X-Tags}, empty if it is not there. */
        public List<String> xTags() {
            return all.values("X-Tags", text -> text);
        }

        /** {@code X-Trace}, null if it is not there. */
        public @Nullable UUID xTrace() {
            return all.value("X-Trace", text -> Codecs.UUID.convert(JsonValue.of(text)));
        }

        /** {@code X-Until}, null if it is not there. */
        @Deprecated
        public @Nullable LocalDate xUntil() {
            return all.value("X-Until", LocalDate::parse);
        }
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
