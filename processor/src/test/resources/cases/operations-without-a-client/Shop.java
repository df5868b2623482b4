package com.acme;

import io.wirescribe.Operation;
import java.util.List;

/** Has types that nobody writes. */
public interface Shop {
    @Operation("getOrder")
    List<Order> find(String orderId);
}
