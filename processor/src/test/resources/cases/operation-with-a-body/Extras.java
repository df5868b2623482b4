package com.acme;

import io.wirescribe.Operation;

public interface Extras {
    @Operation("createOrder")
    default void create() {}
}
