package io.wirescribe.processor.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
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
                "😀",
                "a\ud800",
                "\udc00\ud800b\ud83d\ude00"
            })
    void anyTextCanBeSaidInIt(String text) {
        var part = Part.builder("type", text).fact("const", text).build();
        var written = SurfaceText.write(part);

        assertEquals(part, SurfaceText.read(written).orElseThrow());
        assertEquals(written, new String(written.getBytes(UTF_8), UTF_8));
        assertFalse(written.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT), written);
    }
}
