package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void valuesAreEqualByWhatTheyHold() {
        same(new byte[] {1, 2}, new byte[] {1, 2});
        same(List.of(new byte[] {1}, "a"), List.of(new byte[] {1}, "a"));
        same(Map.of("a", List.of(new byte[] {1})), Map.of("a", List.of(new byte[] {1})));
        same(Arrays.asList(null, new byte[0]), Arrays.asList(null, new byte[0]));
        same(null, null);
        same("a", "a");
    }

    @Test
    void theyDifferByWhatTheyHold() {
        assertFalse(Bytes.equal(new byte[] {1}, new byte[] {2}));
        assertFalse(Bytes.equal(List.of(new byte[] {1}), List.of(new byte[] {2})));
        assertFalse(Bytes.equal(List.of(new byte[] {1}), List.of()));
        assertFalse(Bytes.equal(Map.of("a", new byte[0]), Map.of("b", new byte[0])));
        assertFalse(Bytes.equal(Map.of("a", new byte[0]), Map.of("a", new byte[1])));
        assertFalse(Bytes.equal(new byte[0], null));
    }

    private static void same(Object one, Object other) {
        assertTrue(Bytes.equal(one, other));
        assertEquals(Bytes.hash(one), Bytes.hash(other));
    }
}
