package com.acme;

import io.wirescribe.OpenApiClient;

/** Closeable by what it inherits. */
@OpenApiClient("shop.yaml")
public interface Store extends Quietly {
    Order getOrder(String orderId);
}
