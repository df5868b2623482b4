package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void everyKindOfFileIsMadeOnce() throws Exception {
        assertEquals(11, WarmUp.run());
    }
}
