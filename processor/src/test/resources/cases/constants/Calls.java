package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("calls.yaml")
public interface Calls {
    Call getCall();

    Kind getKind();
}
