package io.wirescribe.processor.document;

import org.jspecify.annotations.Nullable;

/** Bytes to nodes, whatever encoding and notation they are in. */
final class Decoding {

    /** How deep a document may be nested. Real ones stay below 50; the compiler's stack bears ten times this. */
    static final int DEEPEST = 500;

    /** How many values a document may hold. The largest of real ones have half a million. */
    static final int LARGEST = 10_000_000;

    /** How many values aliases may add, or how many times what is written, whichever is more. */
    static final long ALIASED = 100_000;

    static final long TIMES_ALIASED = 10;

    static final int LARGEST_FILE = 100_000_000;

    private Decoding() {}

    /**
     * The document's top, or null if it is empty.
     *
     * @param repetitions gathers what is said twice in it
     * @param remarks gathers what of it is not read as it is written
     */
    static @Nullable Node decode(Source source, Repetitions repetitions, Remarks remarks) throws DocumentException {
        if (source.text().length > LARGEST_FILE) {
            throw new DocumentException(source.name() + " is larger than 100 MB");
        }
        var json = plainJson(source, repetitions);
        return json == null ? written(source, repetitions, remarks) : json;
    }

    /** What nearly all JSON is can be read as bytes, in three quarters of the time; null if this is something else. */
    private static @Nullable Node plainJson(Source source, Repetitions repetitions) {
        var bytes = source.text();
        if (bytes.length < 2 || bytes[0] != '{' || bytes[1] == 0) {
            return null;
        }
        try {
            return JsonReader.read(source.name(), bytes, repetitions);
        } catch (DocumentException somethingElse) {
            return null;
        }
    }

    private static @Nullable Node written(Source source, Repetitions repetitions, Remarks remarks)
            throws DocumentException {
        var text = Encodings.text(source, remarks);
        if (text.indexOf('\0') >= 0) {
            throw new DocumentException(source.name() + " is not a text, and so neither YAML nor JSON");
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            var top = read(source.name(), text, repetitions, remarks);
            return Strays.whole(source.name(), text, top);
        } catch (DocumentException failure) {
            throw Strays.told(source.name(), text, failure);
        }
    }

    /** YAML allows in its braces what JSON does not, such as comments: what claims to be YAML may be that. */
    private static @Nullable Node read(String name, String text, Repetitions repetitions, Remarks remarks)
            throws DocumentException {
        var first = text.stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            try {
                return JsonReader.read(name, text, repetitions);
            } catch (DocumentException notJson) {
                if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
                    throw notJson;
                }
            }
        }
        return YamlReader.read(name, printable(text), repetitions, remarks);
    }

    /**
     * Descriptions pasted from elsewhere hold control characters that YAML forbids, and Unicode's ends of lines, which
     * are ends of lines to a parser of YAML 1.1; a space does for each.
     */
    private static String printable(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (forbidden(text.charAt(i))) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, ' ');
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean forbidden(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        return (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029' || c >= 0xFFFE;
    }
}
