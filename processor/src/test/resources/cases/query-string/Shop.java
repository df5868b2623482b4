package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop {
    void listOrders();

    void deleteOrders();

    void countOrders(String q);
}
