package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@OpenApiClient(value = "jobs.yaml", include = "*")
public interface Jobs extends JobsOperations {

    @Operation("findJob")
    Response<@Nullable Job> jobWithHeaders(String id);

    @Operation("startJob")
    CompletableFuture<Response<StartJobAnswer>> startingJob(String id);

    @Operation("watchJobs")
    CompletableFuture<EventStream<Job>> watchingJobs();

    @Operation("watchJobs")
    Flow.Publisher<Job> jobsToCome();
}
