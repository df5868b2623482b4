package io.wirescribe;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Suites made by others, which lie beside the project and are not part of it. */
public final class Shared {

    private Shared() {}

    /** The folder; the test is skipped where there is none. */
    public static Path folder(String name) {
        var folder =
                Path.of(System.getProperty("wirescribe.shared", "../shared")).resolve(name);
        assumeTrue(Files.isDirectory(folder), "the suite " + folder + " is not here");
        return folder;
    }
}
