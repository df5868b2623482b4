package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@code shop.yaml} that {@link Shop} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface ShopOperations {
    /**
     * All orders.
     *
     * <p>Old ones, too.
     *
     * <p>{@code GET /orders}
     *
     * @param page deprecated; at least 1; from 1 on; may be null
     * @param filter deprecated; {@code filter}; may be null
     * @return the orders
     */
    Orders listOrders(@Nullable Long page, @Nullable String filter);

    /**
     * All orders.
     *
     * <p>Old ones, too.
     *
     * <p>{@code GET /orders}
     *
     * @return the orders
     */
    default Orders listOrders() {
        return this.listOrders(null, null);
    }

    /**
     * Orders something
     *
     * <p>{@code POST /orders}
     *
     * @return the order itself
     */
    @Deprecated
    Order createOrder();
}
