package com.acme;

import io.wirescribe.EventStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@code shop.yaml} that {@link Shop} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface ShopOperations {
    /**
     * <code>GET /customers/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @return ok
     */
    Customer getCustomer(String id);

    /**
     * <code>GET /customers/&#123;id&#125;/notes</code>
     *
     * @param id {@code id}
     * @return ok
     */
    List<String> getNotes(String id);

    /**
     * Lists orders.
     *
     * <p>The newest first.
     *
     * <p>{@code GET /orders}
     *
     * @param limit from 1 to 100; how many at most; may be null
     * @param after {@code after}; may be null
     * @return orders, and where to go on
     */
    Orders listOrders(@Nullable Long limit, @Nullable String after);

    /**
     * Lists orders.
     *
     * <p>The newest first.
     *
     * <p>{@code GET /orders}
     *
     * @return orders, and where to go on
     */
    default Orders listOrders() {
        return this.listOrders(null, null);
    }

    /**
     * {@code POST /orders}
     *
     * @param request what is ordered
     * @return the order
     */
    Order createOrder(OrderRequest request);

    /**
     * {@code POST /orders}
     *
     * @param request what is ordered
     * @return the events as they arrive; to be closed
     */
    EventStream<OrderEvent> createOrderStream(OrderRequest request);

    /**
     * <code>DELETE /orders/&#123;order_id&#125;</code>
     *
     * @param orderId {@code order_id}
     */
    void notifyOperation(String orderId);

    /**
     * <code>GET /orders/&#123;order_id&#125;</code>
     *
     * @param orderId {@code order_id}
     * @return the order
     */
    @Deprecated
    Order getOrder(String orderId);

    /**
     * <code>GET /orders/&#123;order_id&#125;/events</code>
     *
     * @param orderId {@code order_id}
     * @return the events as they arrive; to be closed
     */
    EventStream<OrderEvent> watchOrder(String orderId);

    /**
     * <code>GET /orders/&#123;order_id&#125;/invoice</code>
     *
     * @param orderId {@code order_id}
     * @param since {@code since}; may be null
     * @return the bytes as they arrive; to be closed
     */
    InputStream getOrdersOrderIdInvoice(String orderId, @Nullable LocalDate since);

    /**
     * <code>GET /orders/&#123;order_id&#125;/invoice</code>
     *
     * @param orderId {@code order_id}
     * @return the bytes as they arrive; to be closed
     */
    default InputStream getOrdersOrderIdInvoice(String orderId) {
        return this.getOrdersOrderIdInvoice(orderId, null);
    }
}
