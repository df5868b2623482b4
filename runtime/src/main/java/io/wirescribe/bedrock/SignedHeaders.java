package io.wirescribe.bedrock;

import java.util.Arrays;

/** The headers that a signature is about: named in lower case, sorted by name, each with its canonical value. */
final class SignedHeaders {

    private String[] names = new String[8];
    private String[] values = new String[8];
    private int size;

    /** Adds a header where it belongs; values of the same name become one, in the order they come. */
    void add(String name, String value) {
        int at = size;
        while (at > 0 && names[at - 1].compareTo(name) >= 0) {
            at--;
        }
        var canonical = Canonical.headerValue(value);
        if (at < size && names[at].equals(name)) {
            values[at] += "," + canonical;
        } else {
            makeRoom(at);
            names[at] = name;
            values[at] = canonical;
        }
    }

    private void makeRoom(int at) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        System.arraycopy(names, at, names, at + 1, size - at);
        System.arraycopy(values, at, values, at + 1, size - at);
        size++;
    }

    /** Writes each with its value in a line of its own. */
    void writeTo(Ascii text) {
        for (int i = 0; i < size; i++) {
            text.add(names[i]).add(':').add(values[i]).add('\n');
        }
    }

    /** Writes the names, separated by semicolons. */
    void writeNamesTo(Ascii text) {
        for (int i = 0; i < size; i++) {
            text.add(i == 0 ? "" : ";").add(names[i]);
        }
    }
}
