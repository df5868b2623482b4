package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Response;
import org.jspecify.annotations.Nullable;

@OpenApiClient(value = "jobs.yaml", include = "*")
public interface Jobs extends JobsOperations {

    @Operation("findJob")
    Response<@Nullable Job> jobWithHeaders(String id);
}
