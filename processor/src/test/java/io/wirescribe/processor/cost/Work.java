package io.wirescribe.processor.cost;

import io.wirescribe.processor.document.RawTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a JVM of its own is started for. Its output is the heap it took, in MB, then how long each repetition took, in
 * ns, the first in a JVM as cold as javac's.
 */
final class Work {

    private Work() {}

    /** @param arguments what to do, how often, the document, where to write, and what to include of the document */
    public static void main(String[] arguments) throws IOException {
        var what = arguments[0];
        var document = Path.of(arguments[2]);
        var output = Path.of(arguments[3]);
        var include = List.of(arguments).subList(4, arguments.length);
        var nanos = new ArrayList<Long>();
        for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
            nanos.add(
                    switch (what) {
                        case "processor" -> Processing.run(document, include, output);
                        case "files" ->
                            Processing.file(output.resolve("generated"), document, include, output.resolve("again"));
                        case "tree" -> timed(() -> RawTree.read(document));
                        case "bare" -> timed(() -> BareTree.read(document));
                        default -> throw new IllegalArgumentException(what);
                    });
        }
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

    @FunctionalInterface
    private interface Reading {
        Object read() throws IOException;
    }
}
