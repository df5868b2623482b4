package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop extends Extras {
    @Operation("deleteOrder")
    default void delete(String orderId) {
        deleteOrder(orderId);
    }

    @Operation("deleteOrder")
    static void deleteFrom(Shop shop, String orderId) {
        shop.deleteOrder(orderId);
    }

    void deleteOrder(String orderId);
}
