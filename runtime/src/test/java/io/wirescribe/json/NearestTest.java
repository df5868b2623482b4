package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NearestTest {

    private final Nearest<String> nearest = new Nearest<>(JsonNull.NULL);

    @Test
    void theOneThatLeavesFewestOverIsTaken() {
        weigh("two", Map.of("a", 1, "b", 2));
        weigh("one", Map.of("a", 1));
        weigh("three", Map.of("a", 1, "b", 2, "c", 3));
        assertEquals("one", nearest.orElse("unknown"));
    }

    @Test
    void ofThoseThatLeaveAsManyTheFirstIsTaken() {
        weigh("first", Map.of("a", 1));
        weigh("second", Map.of("b", 1));
        assertEquals("first", nearest.orElse("unknown"));
    }

    @Test
    void nullIsNotLeftOver() {
        weigh("one", Map.of("a", JsonNull.NULL, "b", new JsonBoolean(true)));
        weigh("none", Map.of("a", JsonNull.NULL, "b", JsonNull.NULL));
        assertEquals("none", nearest.orElse("unknown"));
    }

    @Test
    void nobodyIsAskedAfterOneThatKnowsAll() {
        weigh("all", Map.of());
        nearest.weigh(
                json -> {
                    throw new AssertionError("asked");
                },
                option -> Map.of());
        assertEquals("all", nearest.orElse("unknown"));
    }

    @Test
    void whatCannotReadItIsNotTaken() {
        refuse(json -> {
            throw JsonException.because("another one");
        });
        assertEquals("unknown", nearest.orElse("unknown"));
        assertThrows(
                IllegalStateException.class,
                () -> refuse(json -> {
                    throw new IllegalStateException("a defect is none of its business");
                }));
    }

    private void refuse(Function<JsonValue, String> read) {
        nearest.weigh(read, option -> Map.of());
    }

    private void weigh(String option, Map<String, ?> others) {
        nearest.weigh(json -> option, same -> others);
    }
}
