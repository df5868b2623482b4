package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order namePattern(String name, String streaming);

    EventStream<Order> order(String name, String streaming, String streamingBody, Order body);

    A a();

    void place(String id, long id2, boolean id3);
}
