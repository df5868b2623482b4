package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    void deleteOrder(Long orderId, Boolean force, Double count);

    @Operation("deleteOrder")
    void delete(long orderId, boolean force, double count);
}
