package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What happens to documents, and what has to come of it. */
final class Story {

    private static final String DOCUMENTS = "app/src/main/openapi/";

    private final Shop shop;
    private final Maven maven;
    private final Map<String, Integer> limits =
            new TreeMap<>(Map.of("price", 1000, "age", 120, "name", 50, "quantity", 10, "text", 100));

    Story(Shop shop, Maven maven) {
        this.shop = shop;
        this.maven = maven;
    }

    void tell() throws Exception {
        compiled(0);
        compiled(1);
        narrowed(DOCUMENTS + "orders.yaml", "text", 80);
        narrowed(DOCUMENTS + "schemas/Order.yaml", "quantity", 5);
        narrowed("app/src/main/resources/customers.yaml", "name", 40);
        narrowed(DOCUMENTS + "customers-overlay.yaml", "age", 99);
        narrowed("api/src/main/resources/catalog.yaml", "price", 500);
        aTypeThatIsNotReachedAnyMoreIsGone();
        operationsThatAreNotThereAnyMoreAreNamed();
        compiled(0);
    }

    private Maven.Run compiled(int upToDate) throws Exception {
        var run = maven.run("compile");
        assertTrue(run.success(), run::said);
        assertEquals(upToDate, run.upToDate(), run::said);
        assertEquals(limits, shop.limits());
        return run;
    }

    private void narrowed(String document, String property, int maximum) throws Exception {
        shop.edit(document, ": " + limits.put(property, maximum) + "}", ": " + maximum + "}");
        var name = document.substring(document.lastIndexOf('/') + 1);
        var run = compiled(0);
        assertTrue(run.says(name + " has changed: com.shop."), run::said);
    }

    private void aTypeThatIsNotReachedAnyMoreIsGone() throws Exception {
        assertEquals(
                Set.of(
                        "Voucher.java",
                        "Voucher.class",
                        "Voucher$Builder.class",
                        "VoucherCodec.java",
                        "VoucherCodec.class"),
                shop.traces("Voucher"));
        shop.edit(DOCUMENTS + "orders.yaml", "        voucher: {$ref: '#/components/schemas/Voucher'}\n", "");
        compiled(0);
        assertEquals(Set.of(), shop.traces("Voucher"));
    }

    private void operationsThatAreNotThereAnyMoreAreNamed() throws IOException, InterruptedException {
        shop.edit(DOCUMENTS + "orders.yaml", "operationId: findOrder", "operationId: findOrders");
        shop.edit(DOCUMENTS + "orders.yaml", "operationId: cancelOrder", "operationId: void");
        var run = maven.run("compile");
        assertFalse(run.success(), run::said);
        assertTrue(run.says("Orders.java:[10"), run::said);
        assertTrue(run.says("Did you mean findOrders?"), run::said);
        assertTrue(run.says("Orders.java:[12"), run::said);
        shop.edit(DOCUMENTS + "orders.yaml", "operationId: findOrders", "operationId: findOrder");
        shop.edit(DOCUMENTS + "orders.yaml", "operationId: void", "operationId: cancelOrder");
    }
}
