package com.acme;

import io.wirescribe.Operation;

/** Lacks nothing but a client. */
public interface Counter {
    @Operation("deleteOrder")
    void delete(String orderId);
}
