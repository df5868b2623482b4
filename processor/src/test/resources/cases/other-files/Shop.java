package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;

@OpenApiClient("shop.yaml")
public interface Shop {
    GetOrderResponse getOrder(String orderId);

    List<Customer> listCustomers(Long limit);
}
