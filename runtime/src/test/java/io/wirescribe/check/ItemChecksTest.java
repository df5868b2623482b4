package io.wirescribe.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of items, of entries, and of values to choose from. */
class ItemChecksTest {

    private static void allowed(Consumer<Constraints> checks) {
        var constraints = Constraints.on("Area");
        checks.accept(constraints);
        assertDoesNotThrow(constraints::verify);
    }

    private static void refused(String message, Consumer<Constraints> checks) {
        var constraints = Constraints.on("Area");
        checks.accept(constraints);
        assertEquals(
                "Area: " + message,
                assertThrows(ConstraintViolationException.class, constraints::verify)
                        .getMessage());
    }

    @Test
    void aValueIsOneOfThoseThatAreListed() {
        allowed(it -> it.oneOf("zoom", 2L, 1L, 2L));
        allowed(it -> it.oneOf("zoom", 2.0, 1L, 2L));
        allowed(it -> it.oneOf("zoom", null, 1L, 2L));
        allowed(it -> it.oneOf("unit", 'c', String::valueOf, "c", "d"));
        refused("zoom must be 1, 2 or 4", it -> it.oneOf("zoom", 3L, 1L, 2L, 4L));
        refused("unit must be c or d", it -> it.oneOf("unit", 'e', String::valueOf, "c", "d"));
    }

    @Test
    void aValueDoesNotKeepWhatItMustNot() {
        allowed(it -> it.not("zoom", 4L, "at least 5", (no, zoom) -> no.atLeast("zoom", zoom, 5)));
        allowed(it -> it.<Long>not("zoom", null, "at least 5", (no, zoom) -> no.atLeast("zoom", zoom, 5)));
        refused(
                "zoom must not be at least 5",
                it -> it.not("zoom", 5L, "at least 5", (no, zoom) -> no.atLeast("zoom", zoom, 5)));
    }

    @Test
    void aValueKeepsOneOfSeveralAlternatives() {
        BiConsumer<Constraints, Long> small = (some, zoom) -> some.atMost("zoom", zoom, 0);
        BiConsumer<Constraints, Long> large = (some, zoom) -> some.atLeast("zoom", zoom, 5);
        allowed(it -> it.anyOf("zoom", 0L, "at most 0 or at least 5", small, large));
        allowed(it -> it.anyOf("zoom", 5L, "at most 0 or at least 5", small, large));
        allowed(it -> it.anyOf("zoom", null, "at most 0 or at least 5", small, large));
        refused(
                "zoom must be at most 0 or at least 5",
                it -> it.anyOf("zoom", 3L, "at most 0 or at least 5", small, large));
    }

    @Test
    void aValueIsReadableAsSomethingNarrower() {
        allowed(it ->
                it.as("size", "12", "an integer", Long::valueOf, (size, value) -> size.atMost("size", value, 12)));
        allowed(it -> it.as("size", (String) null, "an integer", Long::valueOf));
        refused("size must be an integer", it -> it.as("size", "x", "an integer", Long::valueOf));
        refused(
                "size must be at most 12 but was 13",
                it -> it.as(
                        "size", "13", "an integer", Long::valueOf, (size, value) -> size.atMost("size", value, 12)));
    }

    @Test
    void anItemIsCheckedInItsPosition() {
        var items = List.of(1L, 20L, 30L);
        allowed(it -> it.item("pair", items, 0, (pair, item) -> pair.atMost("pair", item, 1)));
        allowed(it -> it.item("pair", items, 3, (pair, item) -> pair.atMost("pair", item, 1)));
        allowed(it -> it.<Long>item("pair", null, 0, (pair, item) -> pair.atMost("pair", item, 1)));
        refused(
                "pair[1] must be at most 1 but was 20",
                it -> it.item("pair", items, 1, (pair, item) -> pair.atMost("pair", item, 1)));
        refused(
                "pair[2] must be at most 25 but was 30",
                it -> it.itemsFrom("pair", items, 1, (pair, item) -> pair.atMost("pair", item, 25)));
    }

    @Test
    void soManyItemsAreOfASort() {
        var items = Arrays.asList(1L, 5L, 6L);
        allowed(it -> it.contains("l", items, 2, 2, "at least 5", (each, item) -> each.atLeast("l", item, 5)));
        refused(
                "l must have at least 1 item that is at least 7 but has 0",
                it -> it.contains("l", items, 1, 2, "at least 7", (each, item) -> each.atLeast("l", item, 7)));
        refused(
                "l must have at most 2 items that are at least 1 but has 3",
                it -> it.contains("l", items, 1, 2, "at least 1", (each, item) -> each.atLeast("l", item, 1)));
    }

    @Test
    void entriesAreCheckedByTheirNames() {
        Map<String, Long> map = new LinkedHashMap<>();
        map.put("x-a", 1L);
        map.put("b", 5L);
        var patterns = List.of(Pattern.compile("^x-"));
        allowed(it -> it.eachMatching("m", map, patterns, (each, value) -> each.atMost("m", value, 1)));
        refused(
                "m[1] must be at most 1 but was 5",
                it -> it.eachOther("m", map, patterns, (each, value) -> each.atMost("m", value, 1)));
    }
}
