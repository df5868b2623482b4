package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.ApiException;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** What becomes of the answers of one operation. */
final class Check {

    static void check() throws Exception {
        var server = new Server();
        var jobs = new JobsClient(server);

        server.answers(200, "application/json", "{\"id\":\"1\"}");
        same("1", jobs.findJob("1").id());
        same("1", jobs.jobWithHeaders("1").body().id());
        headers(jobs.jobWithHeaders("1"));
        server.answers(204, "application/json", "");
        same(true, jobs.findJob("1") == null);
        same(true, jobs.jobWithHeaders("1").body() == null);

        server.answers(200, "application/json", "{\"id\":\"1\"}");
        same("done: 1", told(jobs.startJob("1")));
        same("application/json", server.request.headers().first("accept"));
        server.answers(202, "application/json", "{\"number\":7}");
        same("later: 7", told(jobs.startJob("1")));
        same("later: 7", told(jobs.startingJob("1").join().body()));
        server.answers(204, "application/json", "");
        same("nothing", told(jobs.startJob("1")));
        server.answers(203, "application/json", "{\"id\":\"1\"}");
        same("unknown: {\"id\":\"1\"}", told(jobs.startJob("1")));
        server.answers(201, "text/plain", "");
        same("unknown: null", told(jobs.startJob("1")));

        server.answers(200, "application/vnd.count+json", "5");
        same(5L, jobs.countJob("1"));
        same("application/vnd.count+json", server.request.headers().first("accept"));
        server.answers(204, "application/json", "");
        same(true, jobs.countJob("1") == null);

        server.answers(200, "application/json", "{\"id\":\"1\"}");
        same("1", jobs.findWorker("1").id());
        server.answers(204, "application/json", "");
        same(true, jobs.findWorker("1") == null);
        jobs.dismissWorker("1");

        server.answers(200, "application/x-ndjson", "{\"id\":\"1\"}\n{\"id\":\"2\"}\n");
        same(List.of("1", "2"), ids(jobs.allJobs()));
        same(true, server.request.headers().first("accept").contains("application/x-ndjson"));
        server.answers(200, "application/json-seq", "\u001e{\"id\":\"1\"}\n\u001e{\"id\":\"2\"}\n");
        same(List.of("1", "2"), ids(jobs.jobSequence()));
        server.answers(200, "text/event-stream", "data: {\"id\":\"1\"}\n\n");
        same(List.of("1"), ids(jobs.watchJobs()));
        same("text/event-stream", server.request.headers().first("accept"));
        server.answers(202, "application/json", "");
        same(List.of(), ids(jobs.jobSequence()));
        same(List.of(), ids(jobs.watchJobs()));
        same(List.of(), ids(jobs.watchingJobs().join()));
        same(List.of(), published(jobs.jobsToCome()));

        server.answers(422, "application/problem+json", "{\"title\":\"odd\"}");
        same("odd", failure(() -> jobs.findJob("1")).error(Problem.class).title());
        server.answers(503, "application/json", "{\"message\":\"down\"}");
        same("down", failure(() -> jobs.findJob("1")).error(Failure.class).message());
        same("down", failure(jobs::findShift).error(Failure.class).message());
        same("down", failure(jobs::moveShift).error(Failure.class).message());
        server.answers(200, "application/json", "{\"message\":\"fine\"}");
        same("fine", jobs.findShift().message());
        same("fine", jobs.keepShift().message());
        jobs.moveShift();
    }

    private static String told(StartJobAnswer answer) {
        if (answer instanceof StartJobAnswer.Ok done) {
            return "done: " + done.value().id();
        } else if (answer instanceof StartJobAnswer.Accepted later) {
            return "later: " + later.value().number();
        } else if (answer instanceof StartJobAnswer.Unknown unknown) {
            return "unknown: " + unknown.value();
        }
        return answer instanceof StartJobAnswer.NoContent ? "nothing" : "?";
    }

    @SuppressWarnings("deprecation")
    private static void headers(Response<Job> response) {
        var headers = new JobsClient.FindJobHeaders(response.headers());
        same(7L, headers.xCallsLeft());
        same(List.of("a", "b", "c"), headers.xTags());
        same(List.of("a", "b", "c"), headers.xKinds());
        same(OffsetDateTime.parse("2015-10-21T07:28Z"), headers.lastModified());
        same("\"b\"", headers.eTag());
        same(true, new JobsClient.FindJobHeaders(Headers.EMPTY).xCallsLeft() == null);
        same(List.of(), new JobsClient.FindJobHeaders(Headers.EMPTY).xTags());
        unreadable("X-Until", headers::xUntil);
        unreadable("X-Trace", headers::xTrace);
        var trace = Headers.of(Map.of("x-trace", List.of("123e4567-e89b-12d3-a456-426614174000")));
        same(
                "123e4567-e89b-12d3-a456-426614174000",
                String.valueOf(new JobsClient.FindJobHeaders(trace).xTrace()));
    }

    private static void unreadable(String name, Runnable read) {
        try {
            read.run();
        } catch (JsonException unreadable) {
            same("the header " + name + " is not what the document says that it is", unreadable.getMessage());
            return;
        }
        throw new AssertionError("read");
    }

    private static List<String> ids(io.wirescribe.EventStream<Job> jobs) {
        var ids = new ArrayList<String>();
        try (jobs) {
            jobs.forEach(job -> ids.add(job.id()));
        }
        return ids;
    }

    private static List<String> published(Flow.Publisher<Job> jobs) throws Exception {
        var ids = new ArrayList<String>();
        var ended = new CompletableFuture<List<String>>();
        jobs.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Job job) {
                ids.add(job.id());
            }

            @Override
            public void onError(Throwable failure) {
                ended.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                ended.complete(ids);
            }
        });
        return ended.get(10, TimeUnit.SECONDS);
    }

    private static ApiException failure(Runnable call) {
        try {
            call.run();
        } catch (ApiException failed) {
            return failed;
        }
        throw new AssertionError("no failure");
    }

    private static final class Server implements Transport {

        private int status;
        private String type;
        private String text;
        private Request request;

        void answers(int status, String type, String text) {
            this.status = status;
            this.type = type;
            this.text = text;
        }

        @Override
        public RawResponse send(Request request) {
            this.request = request;
            return new RawResponse(
                    status,
                    Headers.of(Map.of(
                            "content-type", List.of(type),
                            "x-calls-left", List.of("7"),
                            "x-tags", List.of("a, b", "c"),
                            "x-kinds", List.of("a", "b, c"),
                            "last-modified", List.of("Wed, 21 Oct 2015 07:28:00 GMT"),
                            "etag", List.of("\"b\""),
                            "x-until", List.of("tomorrow"),
                            "x-trace", List.of("1-2-3-4-5"))),
                    new ByteArrayInputStream(text.getBytes(UTF_8)));
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
