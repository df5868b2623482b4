package io.wirescribe.processor.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to a text, in whatever encoding they are. */
final class Encodings {

    private static final char UNKNOWN = '\uFFFD';

    /** What editors write that do not write UTF-8; texts in ISO-8859-1 are the same in it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /** @param remarks gathers what is no text in the encoding that it should be in */
    static String text(Source source, Remarks remarks) {
        var bytes = source.text();
        var charset = charset(bytes);
        var text = new String(bytes, charset);
        if (charset.equals(StandardCharsets.UTF_8) && text.indexOf(UNKNOWN) >= 0) {
            text = foreign(source, text, remarks);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String foreign(Source source, String text, Remarks remarks) {
        int malformed = malformed(source.text());
        if (malformed < 0) {
            return text;
        }
        var place = Spot.top(source.name(), new Node.Nothing(line(source.text(), malformed), 1));
        // what is UTF-8 elsewhere is so by no chance
        if (text.chars().allMatch(c -> c < 0x80 || c == UNKNOWN)) {
            remarks.warning(place, "this is no UTF-8, as a document must be: all of it is read as Windows-1252");
            return new String(source.text(), WINDOWS);
        }
        remarks.warning(place, "this is no UTF-8, as the document is elsewhere: what nobody can read stands for it");
        return text;
    }

    /** Where bytes begin that are no UTF-8; -1 if there are none. */
    private static int malformed(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(input, CharBuffer.allocate(bytes.length), true);
        return result.isMalformed() ? input.position() : -1;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            if ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) || (bytes[0] == 0 && bytes[1] != 0)) {
                return StandardCharsets.UTF_16BE;
            } else if ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[0] != 0 && bytes[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
