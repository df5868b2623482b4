package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wirescribe.check.Constraints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NearestTest {

    private final Nearest<String> nearest = new Nearest<>(JsonValue.parse("{\"a\":1,\"b\":2,\"c\":null}"));
    private final List<String> read = new ArrayList<>();

    @Test
    void theOneThatLeavesFewestOverIsTaken() {
        weigh("a", "a");
        weigh("a and b", "a", "b");
        weigh("none");
        assertEquals("a and b", nearest.orElse("unknown"));
    }

    @Test
    void nobodyElseReadsIt() {
        weigh("a", "a");
        weigh("a and b", "a", "b");
        nearest.orElse("unknown");
        assertEquals(List.of("a and b"), read);
    }

    @Test
    void ofThoseThatLeaveAsManyTheFirstIsTaken() {
        weigh("a", "a");
        weigh("b", "b");
        assertEquals("a", nearest.orElse("unknown"));
    }

    @Test
    void nullIsNotLeftOver() {
        weigh("b", "b");
        weigh("a and c", "a", "c");
        assertEquals("b", nearest.orElse("unknown"));
    }

    @Test
    void whatCannotReadItIsNotTaken() {
        nearest.weigh(Set.of("a", "b"), json -> {
            throw JsonException.because("another one");
        });
        weigh("a", "a");
        assertEquals("a", nearest.orElse("unknown"));
    }

    @Test
    void whatNobodyCanReadIsUnknown() {
        assertEquals("unknown", nearest.orElse("unknown"));
        nearest.weigh(Set.of(), json -> {
            throw JsonException.because("another one");
        });
        assertEquals("unknown", nearest.orElse("unknown"));
    }

    @Test
    void aDefectIsNoneOfItsBusiness() {
        nearest.weigh(Set.of(), json -> {
            throw new IllegalStateException("a defect");
        });
        assertThrows(IllegalStateException.class, () -> nearest.orElse("unknown"));
    }

    @Test
    void whatIsBeyondTheLimitsOfOneIsAnother() {
        nearest.weigh(Set.of("a", "b"), json -> "beyond", NearestTest::refuse);
        weigh("a", "a");
        assertEquals("a", nearest.orElse("unknown"));
    }

    @Test
    void whatIsBeyondTheLimitsOfAllIsTheNearest() {
        nearest.weigh(Set.of("a"), json -> "a", NearestTest::refuse);
        nearest.weigh(Set.of("a", "b"), json -> "a and b", NearestTest::refuse);
        assertEquals("a and b", nearest.orElse("unknown"));
    }

    @Test
    void whatKeepsTheLimitsIsTaken() {
        nearest.weigh(Set.of("a"), json -> "a", any -> {});
        weigh("none");
        assertEquals("a", nearest.orElse("unknown"));
    }

    @Test
    void whatIsBeyondTheLimitsIsReadOnceHoweverDeep() {
        var json = JsonValue.parse("{\"in\":".repeat(100) + "{}" + "}".repeat(100));
        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> beyond(json));
        assertEquals("(".repeat(100) + "()" + ")".repeat(100), found);
    }

    private static String beyond(JsonValue json) {
        var nearest = new Nearest<String>(json);
        nearest.weigh(Set.of("in"), first -> inside(first, NearestTest::beyond), NearestTest::refuse);
        return nearest.orElse("unknown");
    }

    private static void refuse(Object any) {
        throw Constraints.on("It").required("it", null).violation();
    }

    @Test
    void whatIsWithinIsReadOnceHoweverDeep() {
        var json = JsonValue.parse("{\"in\":".repeat(100) + "{}" + "}".repeat(100));
        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> held(json));
        assertEquals("(".repeat(100) + "()" + ")".repeat(100), found);
    }

    /** Only the second of two can be it, which the first does not know before it has read what it holds. */
    private static String held(JsonValue json) {
        var nearest = new Nearest<String>(json);
        nearest.weigh(Set.of("in"), first -> {
            throw JsonException.because(inside(first, NearestTest::held));
        });
        nearest.weigh(Set.of(), second -> inside(second, NearestTest::held));
        return nearest.orElse("unknown");
    }

    private static String inside(JsonValue json, Function<JsonValue, String> held) {
        var in = json.asMap().get("in");
        return "(" + (in == null ? "" : held.apply(in)) + ")";
    }

    private void weigh(String option, String... names) {
        nearest.weigh(Set.of(names), json -> {
            read.add(option);
            return option;
        });
    }
}
