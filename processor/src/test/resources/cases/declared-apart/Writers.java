package com.acme;

import io.wirescribe.Operation;

public interface Writers {
    @Operation("getOrder")
    void deleteOrder(String orderId);
}
