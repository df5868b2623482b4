package io.wirescribe.processor.cost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Work in a JVM of its own. */
final class Fork {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final long LONGEST_SECONDS = 120;

    private Fork() {}

    /**
     * @param nanos how long each repetition took, in ns; nothing if it did not come to its end
     * @param peak the heap that was in use at most, in MB, with what could have been thrown away
     */
    record Done(List<Long> nanos, long peak) {}

    /**
     * Does it in at most 1 GB of heap.
     *
     * @param jar with the processor as it is shipped, before all else on the class path
     * @param output where what is written goes
     */
    static Done work(Path jar, String what, int repetitions, Path document, Path output, List<String> include)
            throws IOException {
        var command = new ArrayList<String>();
        command.addAll(List.of(BIN.resolve("java").toString(), "-Xmx1g", "-cp"));
        command.add(jar + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        command.addAll(List.of(Work.class.getName(), what, "" + repetitions, document.toString(), output.toString()));
        command.addAll(include);
        var numbers = run(command).stream().map(Long::valueOf).toList();
        return numbers.isEmpty()
                ? new Done(List.of(), 0)
                : new Done(numbers.subList(1, numbers.size()), numbers.get(0));
    }

    /** How long a javac took, in ns, from its start to its end. */
    static long javac(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(BIN.resolve("javac").toString());
        command.addAll(arguments);
        long start = System.nanoTime();
        run(command);
        return System.nanoTime() - start;
    }

    private static List<String> run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            var output = lines.lines().toList();
            var ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? output : List.of();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
