package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import java.util.List;
import java.util.function.Supplier;

/** A range may depend on what is set beside it. */
final class Check {

    static void check() {
        inTheThen();
        inTheElse();
        ofWhatTheServerSends();
        whereSomethingIsNotThere();
        inChains();
        ofSeveralAtOnce();
    }

    private static void inTheThen() {
        Order.builder().paper("poster").title("abc").copies(10).tags(List.of("a")).colour(true).build();
        violates("Order: title is required for paper poster", () -> Order.builder().paper("poster").build());
        violates(
                "Order: copies must be at most 10 for paper banner but was 11; "
                        + "title must have at least 3 characters for paper banner but has 2; "
                        + "tags must have at most 1 item for paper banner but has 2; "
                        + "colour must be true for paper banner",
                () -> Order.builder().paper("banner").copies(11).title("ab").tags(List.of("a", "b")).colour(false).build());
    }

    private static void inTheElse() {
        Order.builder().paper("a4").copies(1000).tags(List.of("a", "b")).build();
        violates(
                "Order: copies must be at most 1000 but was 1001; title must not be set for paper other than poster or banner",
                () -> Order.builder().paper(OrderPaper.Known.A5).copies(1001).title("a").build());
        violates(
                "Order: state must not be set for paper other than poster or banner",
                () -> Order.builder().paper("a4").state(Condition.builder().build()).build());
        Order.builder().paper("poster").title("abc").state(Condition.builder().build()).build();
        violates("Order: paper is required", () -> Order.builder().title("a").build());
    }


    private static void ofWhatTheServerSends() {
        var receipt = Receipt.JSON.decode("{\"price\":1.5,\"currency\":\"JPY\"}");
        violates(
                "Receipt: price must be a multiple of 1 for currency JPY but was 1.5",
                () -> receipt.toBuilder().build());
        receipt.toBuilder().currency("EUR").build();
        receipt.toBuilder().currency((String) null).build();
    }

    private static void whereSomethingIsNotThere() {
        plan().speed(5).build();
        plan().level(3).speed(6).build();
        violates("Plan: speed must be at most 5 without level but was 6", () -> plan().speed(6).build());
        violates("Plan: speed must be at most 5 for level 2 but was 6", () -> plan().speed(6).level(2).build());
    }

    private static void inChains() {
        Plan.builder().kind("drive").level(4).speed(130).draft(false).build();
        violates(
                "Plan: speed must be below 10 for kind walk but was 10",
                () -> plan().level(4).speed(10).build());
        violates(
                "Plan: speed must be at most 130 for kind other than walk and for kind drive but was 130.5",
                () -> plan().kind("drive").level(4).speed(130.5).build());
        violates(
                "Plan: speed must be at most 900 for kind other than walk and for kind other than drive but was 901",
                () -> plan().kind("fly").level(4).speed(901).build());
    }

    private static void ofSeveralAtOnce() {
        violates(
                "Plan: items is required for draft true and for level 3",
                () -> plan().draft(true).level(3).build());
        violates("Plan: then must match the pattern ^x with items", () -> plan().items(List.of("a")).then("y").build());
        violates("Plan: then must match the pattern ^x for draft true", () -> plan().draft(true).then("y").build());
        violates("Plan: then must be x1 without draft", () -> Plan.builder().kind("walk").then("x2").build());
        violates("Plan: items[1] must have at least 1 character but has 0", () -> plan().items(List.of("a", "")).build());
        plan().note("public").level(8).build();
        violates("Plan: level must be at most 7 for note secret but was 8", () -> plan().note("secret").level(8).build());
    }

    private static Plan.Builder plan() {
        return Plan.builder().kind("walk").draft(false);
    }

    private static void violates(String message, Supplier<Object> build) {
        try {
            build.get();
        } catch (ConstraintViolationException violation) {
            same(message, violation.getMessage());
            return;
        }
        throw new AssertionError("nothing, instead of: " + message);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
