package io.wirescribe.json;

/** A JSON text for one that is kept as a String, which may hold what UTF-8 cannot: it is escaped. */
final class JsonChars extends JsonBytes {

    @Override
    void half(char c) {
        numbered(c);
    }
}
