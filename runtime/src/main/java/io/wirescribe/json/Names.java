package io.wirescribe.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Names of fields as they are written, quoted and in UTF-8 already. Whatever is not found is made anew, and takes the
 * place of another.
 */
final class Names {

    private static final int SIZE = 4096;

    /** Written without a lock: what another thread sees is whole, since it is immutable, or is made once more. */
    private static final SerializedString[] KNOWN = new SerializedString[SIZE];

    private Names() {}

    static SerializableString of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 12) & (SIZE - 1);
        var known = KNOWN[place];
        if (known != null && known.getValue().equals(name)) {
            return known;
        }
        var made = new SerializedString(name);
        KNOWN[place] = made;
        return made;
    }
}
