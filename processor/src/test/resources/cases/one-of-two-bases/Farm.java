package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("farm.yaml")
public interface Farm {

    Stock change(Stock stock);
}
