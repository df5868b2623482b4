package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient
public interface Till extends Returns {}
