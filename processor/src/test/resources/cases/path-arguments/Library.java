package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "library.yaml", include = "*")
public interface Library extends LibraryOperations {}
