package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(
        value = "shop.yaml",
        include = {"tag:order", "listOrder", "GET /order", "POST /*", "tag:", "listOrders", "Cancel Order", "GET orders", "/order", "/orders/{id}"})
public interface Shop extends ShopOperations {}
