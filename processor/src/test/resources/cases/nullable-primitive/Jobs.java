package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("jobs.yaml")
public interface Jobs {
    long countJob(String id);
}
