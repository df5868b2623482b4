package com.acme;

import java.util.List;

/** A client knows what it comes from, whatever the document calls its own parts. */
final class Check {

    private Check() {}

    static void check() {
        var document = ArchiveClient.DOCUMENT;
        equal("archive.yaml", document.name());
        equal("2026-11 \"beta\"\\u002a", document.version());
        equal(List.of("archive.yaml", "mended.yaml", "common.yaml"), List.copyOf(document.files().keySet()));
        equal("archive.yaml/2026-11-beta-u002a (sha256:" + document.digest().substring(0, 16) + ")", document.product());
    }

    private static void equal(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError(expected + " expected, but was " + found);
        }
    }
}
