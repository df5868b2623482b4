package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What happens to documents, and what has to come of it. */
final class Story {

    private static final String DOCUMENTS = "app/src/main/openapi/";
    private static final String CUSTOMERS = "app/src/main/resources/customers.yaml";
    private static final String TARIFFS = "tariffs/tariffs.yaml";
    private static final String RETURNS = "app/src/test/resources/returns.yaml";
    private static final String CATALOG = "api/src/main/resources/catalog.yaml";

    private final Shop shop;
    private final Maven maven;
    private final Map<String, Integer> limits =
            new TreeMap<>(Map.of("price", 1000, "weight", 30, "age", 120, "name", 50, "quantity", 10, "text", 100));

    Story(Shop shop, Maven maven) {
        this.shop = shop;
        this.maven = maven;
    }

    void tell() throws Exception {
        compiled(0);
        compiled(1);
        thatNoProcessorIsToRunIsSaid();
        whatBreaksCallersIsRefusedUntilItIsAccepted();
        narrowed(DOCUMENTS + "orders.yaml", "text", 80, "orders.yaml changed: Wrapping.text maxLength 100 -> 80");
        narrowed(DOCUMENTS + "schemas/Order.yaml", "quantity", 5, "orders.yaml changed: Order.quantity maximum 9 -> 5");
        narrowed(CUSTOMERS, "name", 40, "customers.yaml changed: Customer.name maxLength 50 -> 40");
        narrowed(
                DOCUMENTS + "customers-overlay.yaml",
                "age",
                99,
                "customers.yaml changed: Customer.age maximum 120 -> 99");
        narrowed(CATALOG, "price", 500, "catalog.yaml changed: Article.price maximum 1000 -> 500");
        edited(TARIFFS, "weight", 20);
        shop.installVendorsJar();
        changed(TARIFFS, "tariffs.yaml changed: Parcel.weight maximum 30 -> 20");
        aTypeThatIsNotReachedAnyMoreIsGone();
        operationsThatAreNotThereAnyMoreAreNamed();
        compiled(0);
    }

    /** Nobody runs on what an old version has generated. */
    void tellOfAnotherVersion() throws Exception {
        var later = new Maven(maven).option("-Dprocessor.version=" + Repository.LATER);
        var run = later.run("compile");
        assertTrue(run.success(), run::said);
        assertTrue(run.says("Wirescribe " + Repository.LATER + " takes the place of "), run::said);
        assertEquals(0, run.upToDate(), run::said);
        assertEquals(1, later.run("compile").upToDate());
    }

    /** An interface among the tests, whose document is there too. */
    void tellOfTests() throws Exception {
        var run = maven.run("test-compile");
        assertTrue(run.success(), run::said);
        var record = "app/target/test-classes/META-INF/wirescribe/com.shop.returns.record";
        var before = Files.readString(shop.file(record));
        shop.edit(RETURNS, "maxLength: 70", "maxLength: 60");
        run = maven.run("test-compile");
        assertTrue(run.success(), run::said);
        assertTrue(run.says("returns.yaml has changed: com.shop.returns is generated anew."), run::said);
        assertTrue(run.says("returns.yaml changed: Return.reason maxLength 70 -> 60 (breaking)"), run::said);
        assertEquals(1, run.upToDate(), run::said);
        assertNotEquals(before, Files.readString(shop.file(record)));
        assertEquals(2, maven.run("test-compile").upToDate());
    }

    private Maven.Run compiled(int upToDate) throws Exception {
        var run = maven.run("compile");
        assertTrue(run.success(), run::said);
        assertEquals(upToDate, run.upToDate(), run::said);
        assertEquals(limits, shop.limits());
        return run;
    }

    private void narrowed(String document, String property, int maximum, String change) throws Exception {
        edited(document, property, maximum);
        changed(document, change);
    }

    private void changed(String document, String change) throws Exception {
        var name = document.substring(document.lastIndexOf('/') + 1);
        var run = compiled(0);
        assertTrue(run.says(name + " has changed: com.shop."), run::said);
        assertTrue(run.says(change + " (breaking)"), run::said);
    }

    private void edited(String document, String property, int maximum) throws IOException {
        shop.edit(document, ": " + limits.put(property, maximum) + "}", ": " + maximum + "}");
    }

    /** Also where it ran before, and left its records. */
    private void thatNoProcessorIsToRunIsSaid() throws Exception {
        var run = maven.run("compile", "-Dmaven.compiler.proc=none");
        assertFalse(run.success(), run::said);
        assertTrue(run.says("No code will be generated for @OpenApiClient: "), run::said);
    }

    private void whatBreaksCallersIsRefusedUntilItIsAccepted() throws Exception {
        edited(DOCUMENTS + "schemas/Order.yaml", "quantity", 9);
        for (int attempt = 1; attempt <= 2; attempt++) {
            var refused = maven.run("compile", "-Dwirescribe.breaking=error");
            assertFalse(refused.success(), refused::said);
            assertTrue(refused.says("orders.yaml changed: Order.quantity maximum 10 -> 9 (breaking)"), refused::said);
            assertTrue(refused.says("To accept what breaks callers, delete "), refused::said);
            if (attempt == 2) {
                delete(refused);
            }
        }
        var accepted = maven.run("compile", "-Dwirescribe.breaking=error");
        assertTrue(accepted.success(), accepted::said);
        compiled(1);
    }

    private static void delete(Maven.Run refused) throws IOException {
        var named =
                Pattern.compile("To accept what breaks callers, delete (.*)").matcher(refused.said());
        assertTrue(named.find());
        for (var file : named.group(1).strip().split(" and ")) {
            Files.delete(Path.of(file));
        }
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
