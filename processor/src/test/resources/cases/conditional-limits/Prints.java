package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.RawResponse;

@OpenApiClient("prints.yaml")
public interface Prints {
    Receipt print(Order order);

    RawResponse plan(Plan plan);
}
