package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("labels.yaml")
public interface Labels {
    Label change(Label request);
}
