package io.wirescribe.processor.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
     */
    static @Nullable Node decode(Source source, Repetitions repetitions) throws DocumentException {
        if (source.text().length > LARGEST_FILE) {
            throw new DocumentException(source.name() + " is larger than 100 MB");
        }
        var json = plainJson(source, repetitions);
        return json == null ? written(source, repetitions) : json;
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

    private static @Nullable Node written(Source source, Repetitions repetitions) throws DocumentException {
        var text = text(source.text());
        if (text.indexOf('\0') >= 0) {
            throw new DocumentException(source.name() + " is not a text, and so neither YAML nor JSON");
        }
        if (text.isBlank()) {
            return null;
        }
        var first = text.stripLeading().charAt(0);
        return first == '{' || first == '['
                ? json(source.name(), text, repetitions)
                : yaml(source.name(), text, repetitions);
    }

    /** YAML allows in its braces what JSON does not, such as comments: what claims to be YAML may be that. */
    private static @Nullable Node json(String name, String text, Repetitions repetitions) throws DocumentException {
        try {
            return JsonReader.read(name, text, repetitions);
        } catch (DocumentException notJson) {
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                return yaml(name, text, repetitions);
            }
            throw notJson;
        }
    }

    private static @Nullable Node yaml(String name, String text, Repetitions repetitions) throws DocumentException {
        return YamlReader.read(name, printable(text), repetitions);
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    /** Descriptions pasted from elsewhere hold control characters that YAML forbids; a space does for each. */
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
        return (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE;
    }
}
