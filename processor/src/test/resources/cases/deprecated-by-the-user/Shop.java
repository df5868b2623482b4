package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    long count();

    @Deprecated
    @Operation("count")
    long number();

    @Deprecated(forRemoval = true)
    @Operation("count")
    long size();

    @Deprecated(forRemoval = true)
    EventStream<String> talk(TalkRequest request);
}
