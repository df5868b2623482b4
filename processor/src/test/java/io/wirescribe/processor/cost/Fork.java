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
     * How long each repetition took, in ns; nothing if it did not come to its end.
     *
     * @param jar with the processor as it is shipped, before all else on the class path
     * @param heap in MB
     */
    static List<Long> work(Path jar, int heap, String what, int repetitions, Path document, List<String> include)
            throws IOException {
        var command = new ArrayList<String>();
        command.addAll(List.of(BIN.resolve("java").toString(), "-Xmx" + heap + "m", "-cp"));
        command.add(jar + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        command.addAll(List.of(Work.class.getName(), what, "" + repetitions, document.toString()));
        command.addAll(include);
        var nanos = new ArrayList<Long>();
        run(command).forEach(line -> nanos.add(Long.valueOf(line)));
        return nanos;
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
