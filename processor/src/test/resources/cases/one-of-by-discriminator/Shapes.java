package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shapes.yaml")
public interface Shapes {
    Drawing change(Drawing request);
}
