package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomTextTest {

    @Test
    void matchesWhatItIsMadeFrom() {
        var text = new RandomText("^(?:ab|[c-e]{2,3})-\\d+$", new Random(1)).text();
        assertTrue(text.matches("^(?:ab|[c-e]{2,3})-\\d+$"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?<!a)b(?=c)", "x(?<=x)", "(?<name", "(", "["})
    void givesUpOnWhatIsTooMuch(String regex) {
        assertNull(new RandomText(regex, new Random(1)).text());
    }
}
