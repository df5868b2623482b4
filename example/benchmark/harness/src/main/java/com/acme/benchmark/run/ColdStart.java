package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Programs that make one call and end: the time to the answer, to the end, and the CPU time. {@code -Drounds=9} rounds,
 * all contenders in each, after one that does not count.
 */
public final class ColdStart {

    private static final double TICK_MILLIS = 10;

    private ColdStart() {}

    public static void main(String[] args) throws Exception {
        var results = new Results("cold-start", "round label answer_ms exit_ms cpu_ms");
        Jvm.server();
        var contenders = Roster.of("cold");
        for (int round = 0; round <= Integer.getInteger("rounds", 9); round++) {
            for (var contender : contenders) {
                var row = run(contender);
                if (round > 0) {
                    results.add(round + "\t" + contender.label() + "\t" + row);
                }
            }
        }
        results.write();
        table(results, contenders);
        System.exit(0);
    }

    private static String run(Roster contender) throws IOException, InterruptedException {
        var command = Jvm.command(
                contender.classPath(),
                List.of("-Xmx512m"),
                "com.acme.benchmark.Cold",
                List.of(contender.type(), Jvm.url(), "complete", "s"));
        double before = childrenCpuMillis();
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.getInputStream().read() < 0) {
            throw new IllegalStateException(contender.label() + " gave no answer");
        }
        double answer = (System.nanoTime() - begun) / 1e6;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender.label() + " failed");
        }
        double exit = (System.nanoTime() - begun) / 1e6;
        return String.format(Locale.ROOT, "%.1f\t%.1f\t%.0f", answer, exit, childrenCpuMillis() - before);
    }

    /** What processes that this one started and that have ended have spent, as Linux counts it: in ticks. */
    private static double childrenCpuMillis() throws IOException {
        var stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        var fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MILLIS;
    }

    private static void table(Results results, List<Roster> contenders) throws IOException {
        var lines = new ArrayList<String>();
        var bars = new ArrayList<Plot.Bar>();
        lines.add("| contender | ms to the answer | x jdk | CPU ms | x jdk | ms to the end |");
        lines.add("|---|---|---|---|---|---|");
        for (var contender : contenders) {
            var label = contender.label();
            var answer = Ratios.of(results.rows(), label, "jdk", "answer_ms", "round");
            var cpu = Ratios.of(results.rows(), label, "jdk", "cpu_ms", "round");
            var exit = Ratios.of(results.rows(), label, "jdk", "exit_ms", "round");
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %s | %.0f | %s | %.0f |",
                    label,
                    answer.median(),
                    answer.words(),
                    cpu.median(),
                    cpu.words(),
                    exit.median()));
            bars.add(new Plot.Bar("ms from the start of the JVM to the answer", label, answer.median()));
        }
        Results.write("cold-start.md", lines);
        lines.forEach(System.out::println);
        Plot.write("cold-start.png", "One call in a fresh JVM, medians", bars);
    }
}
