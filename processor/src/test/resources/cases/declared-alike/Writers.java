package com.acme;

import io.wirescribe.Operation;

public interface Writers {
    Order getOrder(String orderId);

    void deleteOrder(String orderId);

    @Operation("createOrder")
    Order create(OrderRequest request);

    @Operation("getOrder")
    Order read(String orderId);
}
