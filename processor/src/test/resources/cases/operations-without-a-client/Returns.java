package com.acme;

import io.wirescribe.Operation;

/** Is inherited from. */
interface Returns {
    @Operation("deleteOrder")
    void delete(String orderId);
}
