package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "archive.yaml", overlays = "mended.yaml")
public interface Archive {

    Document document(String id);
}
