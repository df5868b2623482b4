package com.acme;

import io.wirescribe.Operation;

public interface More {
    @Operation("createOrder")
    Order create(OrderRequest request);

    @Operation("createOrder")
    Order make(OrderRequest request);

    @Operation("getOrder")
    Order make(String orderId);
}
