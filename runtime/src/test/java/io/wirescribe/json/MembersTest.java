package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Few or many, they are what a LinkedHashMap is. */
class MembersTest {

    private final Members<Integer> members = new Members<>();
    private final LinkedHashMap<String, Integer> expected = new LinkedHashMap<>();

    @Test
    void whateverIsDoneTheOrderIsThatOfTheDocument() {
        var random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            var name = "n" + random.nextInt(i < 2000 ? 6 : 20);
            if (random.nextBoolean()) {
                assertEquals(expected.put(name, i), members.put(name, i));
            } else {
                assertEquals(expected.remove(name), members.remove(name));
            }
            assertEquals(new ArrayList<>(expected.entrySet()), new ArrayList<>(members.entrySet()));
            assertEquals(expected.get(name), members.get(name));
            assertEquals(expected.containsKey("n1"), members.containsKey("n1"));
        }
        assertEquals(expected, members);
        assertEquals(expected.hashCode(), members.hashCode());
        assertEquals(expected.toString(), members.toString());
    }

    @Test
    void valuesMayBeNullAndNamesAreNot() {
        members.put("a", null);
        assertNull(members.get("a"));
        assertEquals(1, members.size());
        assertFalse(members.containsKey(null));
        assertNull(members.get(null));
    }

    @Test
    void someAreTakenOutInOneGo() {
        for (int i = 0; i < 7; i++) {
            members.put("n" + i, i);
        }
        members.values().removeIf(value -> value % 2 == 1);
        assertEquals("{n0=0, n2=2, n4=4, n6=6}", members.toString());
        members.replaceAll((name, value) -> -value);
        assertEquals("{n0=0, n2=-2, n4=-4, n6=-6}", members.toString());
    }
}
