package com.acme.benchmark.run;

import com.acme.benchmark.Bench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A contender in a JVM of its own, which does what it is told to. To be closed, which ends the JVM. One that fails ends
 * by itself and answers nothing from then on, which is said.
 */
record Running(String label, Process process, PrintWriter orders, BufferedReader answers) implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-Xms512m", "-Xmx512m", "-XX:-UseDynamicNumberOfCompilerThreads");

    static Running start(Roster contender) throws IOException {
        var arguments = List.of(contender.label(), contender.type(), Jvm.url());
        var command = Jvm.command(contender.classPath(), OPTIONS, "com.acme.benchmark.Bench", arguments);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Running(
                contender.label(),
                process,
                new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true),
                process.inputReader(StandardCharsets.UTF_8));
    }

    /** Says whether it can be measured, which it cannot if it has no such operation. */
    boolean warm(String scenario) {
        return answer("warm " + scenario)
                .filter(line -> line.endsWith("\t" + Bench.READY))
                .isPresent();
    }

    /** A row of {@link Bench#COLUMNS}. */
    Optional<String> measure(String scenario) {
        return answer("measure " + scenario);
    }

    private Optional<String> answer(String order) {
        orders.println(order);
        try {
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(label + "\t")) {
                    return Optional.of(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.err.println(label + " has ended, told to " + order);
        return Optional.empty();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
