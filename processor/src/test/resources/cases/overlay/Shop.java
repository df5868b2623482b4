package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient
public interface Shop {
    Order getOrder();

    @Operation("getOrder")
    EventStream<OrderEvent> watchOrder();
}
