package io.wirescribe.processor.cost;

import io.wirescribe.processor.document.RawTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a JVM of its own is started for. Its output is the heap it took, in MB, then how long each repetition took, in
 * ns, the first in a JVM as cold as javac's.
 */
final class Work {

    private Work() {}

    /** @param arguments what to do, how often, the document, and what to include of it */
    public static void main(String[] arguments) throws IOException {
        var what = arguments[0];
        var document = Path.of(arguments[2]);
        var include = List.of(arguments).subList(3, arguments.length);
        var output = Files.createTempDirectory("cost");
        var nanos = new ArrayList<Long>();
        for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
            nanos.add(
                    switch (what) {
                        case "processor" -> Processing.run(document, include, output);
                        case "tree" -> timed(() -> RawTree.read(document));
                        case "bare" -> timed(() -> BareTree.read(document));
                        default -> throw new IllegalArgumentException(what);
                    });
        }
        delete(output);
        System.out.println(peak());
        nanos.forEach(System.out::println);
    }

    /** In MB. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1 << 20);
    }

    private static long timed(Reading reading) throws IOException {
        long start = System.nanoTime();
        var tree = reading.read();
        long end = System.nanoTime();
        if (tree == null) {
            throw new IOException("nothing was read");
        }
        return end - start;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object read() throws IOException;
    }
}
