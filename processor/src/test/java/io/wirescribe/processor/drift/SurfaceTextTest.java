package io.wirescribe.processor.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b=c",
                "\"\\",
                "\n\r\t",
                "access\u202e\u2066// admin\u2069",
                "\\u202e",
                "\\",
                "\u061c1",
                "😀"
            })
    void anyTextCanBeSaidInIt(String text) {
        var part = Part.builder("type", text).fact("const", text).build();
        var written = SurfaceText.write(part);

        assertEquals(part, SurfaceText.read(written).orElseThrow());
        assertFalse(written.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT), written);
    }
}
