package com.acme.benchmark.run;

import com.acme.benchmark.Bench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * All contenders over loopback: one JVM for each contender and group, the contenders in turn, {@code -Dforks=3} times,
 * so that a drift of the machine meets all alike. {@code -Drun=short} takes the fewer scenarios of that name.
 */
public final class SideBySide {

    private static final List<String> OPTIONS =
            List.of("-Xms512m", "-Xmx512m", "-XX:-UseDynamicNumberOfCompilerThreads");

    private SideBySide() {}

    /** @param groups those of {@code complete}, {@code chat} and {@code bedrock}; all if none is named */
    public static void main(String[] groups) throws Exception {
        var results = new Results("side-by-side", "fork " + Bench.COLUMNS);
        Jvm.server();
        var wanted = groups.length == 0 ? new String[] {"complete", "chat", "bedrock"} : groups;
        for (int fork = 1; fork <= Integer.getInteger("forks", 3); fork++) {
            for (var group : wanted) {
                for (var contender : Roster.of(group)) {
                    for (var row : run(contender, scenarios(group))) {
                        results.add(fork + "\t" + row);
                    }
                }
            }
        }
        Comparison.write(results);
        System.exit(0);
    }

    private static List<String> scenarios(String group) throws IOException {
        var run = System.getProperty("run", "full");
        return Files.readAllLines(Roster.folder().resolve("scenarios.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals(run) && row[1].equals(group))
                .map(row -> row[2])
                .toList();
    }

    private static List<String> run(Roster contender, List<String> scenarios) throws IOException {
        var arguments = new ArrayList<>(List.of(contender.label(), contender.type(), Jvm.url()));
        arguments.addAll(scenarios);
        var command = Jvm.command(contender.classPath(), OPTIONS, "com.acme.benchmark.Bench", arguments);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(contender.label() + "\t"))
                    .toList();
        }
    }
}
