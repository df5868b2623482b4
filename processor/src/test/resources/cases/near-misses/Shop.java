package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    void listOrders(String clazz, String class_);

    @Operation("listOrders")
    void traced(String trace);

    @Operation("listOrders")
    void shouted(ListOrdersState STATE);

    void createOrder(CreateOrderRequest request, CreateOrderState sate);

    @Operation("GET orders")
    void slash();

    @Operation(" ")
    void blank();
}
