package com.shop;

import com.shop.catalog.Article;
import com.shop.customers.Customer;
import com.shop.orders.Order;
import com.shop.orders.Wrapping;
import com.shop.tariffs.Parcel;
import io.wirescribe.check.ConstraintViolationException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What the builders accept. */
public final class Limits {

    private Limits() {}

    public static Map<String, Integer> all() {
        Map<String, Integer> limits = new TreeMap<>();
        limits.put("price", largest(n -> Article.builder().price(n).build()));
        limits.put("age", largest(n -> Customer.builder().age(n).build()));
        limits.put("name", largest(n -> Customer.builder().name("x".repeat(n)).build()));
        limits.put("quantity", largest(n -> Order.builder().quantity(n).build()));
        limits.put("weight", largest(n -> Parcel.builder().weight(n).build()));
        limits.put("text", largest(n -> Wrapping.builder().text("x".repeat(n)).build()));
        return limits;
    }

    private static int largest(IntConsumer attempt) {
        for (int n = 1; n < 5000; n++) {
            try {
                attempt.accept(n);
            } catch (ConstraintViolationException refused) {
                return n - 1;
            }
        }
        return Integer.MAX_VALUE;
    }
}
