package com.shop.orders;

import io.wirescribe.OpenApiClient;

@OpenApiClient("orders.yaml")
public interface Orders {

    Receipt placeOrder(Order order);

    Order findOrder(String id);

    void cancelOrder(String id);
}
