package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop extends AutoCloseable {
    Order getOrder(String orderId);

    @Override
    void close();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();
}
