package com.acme;

import io.wirescribe.Operation;

public interface Readers {
    Object getOrder(String id);

    void deleteOrder(String orderId);

    @Operation("getOrder")
    Order read(String orderId);
}
