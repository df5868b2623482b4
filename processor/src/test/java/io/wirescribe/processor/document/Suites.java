package io.wirescribe.processor.document;

import java.nio.file.Path;

/** Test cases that others wrote, where they are at hand. */
public final class Suites {

    private Suites() {}

    public static Path folder(String name) {
        return Corpus.folder().resolveSibling("suites").resolve(name);
    }
}
