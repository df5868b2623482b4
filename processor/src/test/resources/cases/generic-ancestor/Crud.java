package com.acme;

import io.wirescribe.Operation;
import java.util.concurrent.CompletableFuture;

public interface Crud<K, V, R> {
    @Operation("getOrder")
    V get(K orderId);

    @Operation("getOrder")
    CompletableFuture<V> getLater(K orderId);

    @Operation("createOrder")
    V create(R request);
}
