package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public sealed interface Stock permits Stock.Other {
    void deleteOrder(String orderId);

    non-sealed interface Other extends Stock {}
}
