package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("log.yaml")
public interface Log {

    Event change(Event event);
}
