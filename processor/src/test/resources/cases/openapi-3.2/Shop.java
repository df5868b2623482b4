package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;

@OpenApiClient("shop.yaml")
public interface Shop {
    List<Order> findOrders(Filter filter);

    @Operation("Purge /orders")
    void purge(String session, List<Long> seen);

    List<Order> listOrders(ListOrdersSelectionState state, Long limit);

    void search(Filter q);

    void forget(String q);

    void pick(String selector);

    void getFile(String name);

    EventStream<Events> watch();

    EventStream<Todo> todos();

    EventStream<String> notes();

    EventStream<List<Todo>> batches();

    EventStream<Payload> payloads();
}
