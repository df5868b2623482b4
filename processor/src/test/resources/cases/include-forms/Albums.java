package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "albums.yaml", include = "*")
public interface Albums extends AlbumsOperations {}
