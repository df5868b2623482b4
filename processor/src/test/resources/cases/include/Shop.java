package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Response;

@OpenApiClient(
        value = "shop.yaml",
        include = {"tag:orders", "* /orders/{order_id}", "/orders/{order_id}/*", "getOrder", "GET /customers/{id}", "Get Notes"})
public interface Shop extends ShopOperations {

    @Operation("createOrder")
    Response<Order> order(OrderRequest request);
}
