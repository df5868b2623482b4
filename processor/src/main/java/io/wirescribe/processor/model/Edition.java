package io.wirescribe.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which document it was that was read.
 *
 * @param version what it says of itself, empty if it does not
 * @param digest of its only file, or of the list of its files
 * @param files the SHA-256 of each file by its name: the document, its overlays, then what they refer to by name
 */
public record Edition(String version, String digest, Map<String, String> files) {

    public Edition {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
