package com.acme;

import java.util.List;

/** Types of other files are named as if they were here; of two of one name the document's own keeps it. */
final class Check {

    static void check() {
        var town = CustomerAddress.builder().town("Ghent").build();
        var buyer = Customer.builder().name("Ada").address(town).recommendedBy(Customer.builder().name("Bob").build()).build();
        var order = GetOrderResponse.builder()
                .id("1")
                .buyer(buyer)
                .paid(Money.builder().cents(120).build())
                .total(CommonMoney.builder().amount(1.2).currency("EUR").build())
                .lines(List.of(GetOrderResponseLine.builder().sku("a").build()))
                .build();
        var json = GetOrderResponse.JSON.encodeToString(order);
        if (!order.equals(GetOrderResponse.JSON.decode(json))) {
            throw new AssertionError(json);
        }
        ProblemResponse.builder().title("Gone").build();
    }
}
