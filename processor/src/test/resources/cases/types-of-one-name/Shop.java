package com.acme;

import com.other.Order;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;

@OpenApiClient("shop.yaml")
public interface Shop {
    com.acme.Order createOrder(Order order);

    @Operation("createOrder")
    Order create(com.acme.Order order);

    @Operation("createOrder")
    com.acme.Order build(com.acme.Order.Builder order);

    List<Order> listOrders();

    @Operation("listOrders")
    List<com.acme.Order> find(ListOrdersState.Known state);
}
