package com.acme.benchmark.run;

import com.acme.benchmark.Bench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All contenders over loopback: one JVM for each contender and group, the contenders in turn, {@code -Dforks=3} times,
 * so that a drift of the machine meets all alike.
 */
public final class SideBySide {

    private static final Map<String, List<String>> SCENARIOS = Map.of(
            "complete",
            List.of(
                    "complete:s:1:4:1.5",
                    "complete:m:1:0.7:1",
                    "complete:s:16:1.2:1.5",
                    "stream:n20:1:2:1",
                    "stream:n1000:1:0.8:1.2",
                    "stream:p20:1:0.2:0.6"),
            "chat",
            List.of("chat:s:1:4:1.5", "chat:s:16:1.2:1.5", "chatStream:n20:1:2:1", "chatStream:n1000:1:0.8:1.2"),
            "bedrock",
            List.of(
                    "bedrockInvoke:s:1:4:1.5",
                    "bedrockInvoke:s:16:1.2:1.5",
                    "bedrockStream:n20:1:2:1",
                    "bedrockStream:n1000:1:0.8:1.2",
                    "bedrockStream:p20:1:0.2:0.6"));
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
                    for (var row : run(contender, SCENARIOS.get(group))) {
                        results.add(fork + "\t" + row);
                    }
                }
            }
        }
        Comparison.write(results);
        System.exit(0);
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
