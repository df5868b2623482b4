package com.acme.benchmark.run;

import com.acme.benchmark.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * All contenders over loopback, {@code -Dforks=3} times: one JVM for each contender and group. When all of a group have
 * warmed up, they are measured in turn, {@code -Dturns=5} times, so that a machine that is slower for a while is so for
 * all alike. {@code -Drun=short} takes the fewer scenarios of that name.
 */
public final class SideBySide {

    static final int TURNS = Integer.getInteger("turns", 5);

    private SideBySide() {}

    /** @param groups those of {@code complete}, {@code chat} and {@code bedrock}; all if none is named */
    public static void main(String[] groups) throws Exception {
        var results = new Results("side-by-side", "fork turn " + Bench.COLUMNS);
        Jvm.server();
        var wanted = groups.length == 0 ? new String[] {"complete", "chat", "bedrock"} : groups;
        for (int fork = 1; fork <= Integer.getInteger("forks", 3); fork++) {
            for (var group : wanted) {
                run(fork, group, results);
            }
        }
        Comparison.write(results);
        System.exit(0);
    }

    private static void run(int fork, String group, Results results) throws IOException {
        var running = new ArrayList<Running>();
        try {
            for (var contender : Roster.of(group)) {
                running.add(Running.start(contender));
            }
            for (var scenario : scenarios(group)) {
                var ready = running.stream().filter(one -> one.warm(scenario)).toList();
                for (int turn = 1; turn <= TURNS; turn++) {
                    for (var contender : ready) {
                        var row = contender.measure(scenario);
                        if (row.isPresent()) {
                            results.add(fork + "\t" + turn + "\t" + row.get());
                        }
                    }
                }
            }
        } finally {
            running.forEach(Running::close);
        }
    }

    private static List<String> scenarios(String group) throws IOException {
        var run = System.getProperty("run", "full");
        return Files.readAllLines(Roster.folder().resolve("scenarios.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals(run) && row[1].equals(group))
                .map(row -> row[2])
                .toList();
    }
}
