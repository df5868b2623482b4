package com.library;

import io.wirescribe.Operation;

/** Has types that nobody writes, and no document. */
public interface Elsewhere {
    @Operation("getOrder")
    Order[] find(String orderId);
}
