package io.wirescribe.bedrock;

import java.util.Arrays;

/** The headers that a signature is about: named in lower case, sorted by name, each with its canonical value. */
final class SignedHeaders {

    private String[] names = new String[8];
    private String[] values = new String[8];
    private int size;

    /** Puts a header where it belongs, in place of one of the same name. */
    void put(String name, String value) {
        int at = size;
        while (at > 0 && names[at - 1].compareTo(name) >= 0) {
            at--;
        }
        if (at == size || !names[at].equals(name)) {
            makeRoom(at);
            names[at] = name;
        }
        values[at] = Canonical.headerValue(value);
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
