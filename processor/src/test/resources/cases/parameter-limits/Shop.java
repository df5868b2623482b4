package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

@OpenApiClient("shop.yaml")
public interface Shop {
    void tagOrder(String orderId, @Nullable Long limit, double ratio, @Nullable List<String> tags, List<Long> request);

    void findOrders(String state, List<String> xShop, @Nullable Cursor cursor, @Nullable Long size);
}
