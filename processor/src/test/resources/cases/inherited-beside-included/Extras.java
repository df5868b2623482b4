package com.acme;

import io.wirescribe.Operation;

public interface Extras extends Base {
    @Operation("ping")
    void isThere();

    @Operation("pong")
    void isThereToo();

    void deleteOrders();
}
