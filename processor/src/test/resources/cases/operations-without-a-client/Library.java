package com.library;

import io.wirescribe.Operation;

/** Is there for others to inherit from. */
public interface Library {
    @Operation("deleteOrder")
    void delete(String orderId);
}
