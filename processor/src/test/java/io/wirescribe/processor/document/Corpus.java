package io.wirescribe.processor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents that others wrote, where they are at hand. */
final class Corpus {

    private Corpus() {}

    static Path folder() {
        var shared = System.getProperty("wirescribe.shared");
        if (shared != null && Files.isDirectory(Path.of(shared, "corpus"))) {
            return Path.of(shared, "corpus");
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("../shared/corpus") : folder.resolve("shared/corpus");
    }

    static List<Path> documents() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source(Path file) {
        try {
            return new Source(folder().relativize(file).toString(), Files.readAllBytes(file), file.toUri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
