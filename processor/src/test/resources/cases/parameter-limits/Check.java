package com.acme;

import io.wirescribe.ConnectionException;
import io.wirescribe.check.ConstraintViolationException;
import java.util.List;

/** What is wrong with a parameter is said before anything is sent, all at once. */
final class Check {

    static void check() {
        try (var shop = ShopClient.builder().baseUrl("http://127.0.0.1:1").build()) {
            shop.tagOrder("A", 101L, 0, List.of("abcd"), List.of());
            throw new AssertionError("sent");
        } catch (ConstraintViolationException violation) {
            same(
                    "tagOrder: order_id must match the pattern ^[a-z]+$; limit must be at most 100 but was 101; "
                            + "ratio must be above 0 but was 0; tags[0] must have at most 3 characters but has 4; "
                            + "request must have at least 1 item but has 0",
                    violation.getMessage());
        }
        missing();
    }

    /** Whether or not there is more to be checked. */
    private static void missing() {
        try (var shop = ShopClient.builder().baseUrl("http://127.0.0.1:1").maxRetries(0).build()) {
            try {
                shop.findOrders("open", List.of("a"), null, null);
                throw new AssertionError("answered");
            } catch (ConnectionException asked) {
                // nothing is wrong with it
            }
            shop.findOrders(null, null, Cursor.of("first"), 0L);
            throw new AssertionError("sent");
        } catch (ConstraintViolationException violation) {
            same("findOrders: state is required; X-Shop is required; size must be at least 1 but was 0", violation.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
