package com.acme.benchmark.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes tables and a plot of the rows of a side-by-side run: medians of the forks, and their ratios to a twin. The
 * first turns are left out, as clients of more code take longer to be compiled where they have one processor only.
 */
final class Comparison {

    private static final int WARMING_TURNS = 2;

    private Comparison() {}

    /** What a contender is compared with: over Apache HttpClient that by hand, else java.net.http by hand. */
    private static String twin(String label) {
        return label.equals("wirescribe-apache") ? "apache5" : "jdk-direct";
    }

    static void write(Results results) throws IOException {
        results.write();
        var lines = new ArrayList<String>();
        var bars = new ArrayList<Plot.Bar>();
        var byScenario = new LinkedHashMap<String, List<Map<String, String>>>();
        results.rows().stream()
                .filter(row -> Integer.parseInt(row.get("turn")) > Math.min(WARMING_TURNS, SideBySide.TURNS - 1))
                .forEach(row -> byScenario
                        .computeIfAbsent(
                                row.get("operation") + " " + row.get("model") + ", threads: " + row.get("threads"),
                                key -> new ArrayList<>())
                        .add(row));
        byScenario.forEach((scenario, rows) -> table(scenario, rows, lines, bars));
        Results.write("side-by-side.md", lines);
        lines.forEach(System.out::println);
        Plot.write("side-by-side.png", "CPU time, medians (the lower, the better)", bars);
    }

    private static void table(
            String scenario, List<Map<String, String>> rows, List<String> lines, List<Plot.Bar> bars) {
        boolean stream = scenario.contains("tream");
        var cpu = stream ? "cpu_us_event" : "cpu_us";
        var bytes = stream ? "alloc_b_event" : "alloc_b";
        var each = stream ? "event" : "call";
        lines.add("");
        lines.add("### " + scenario);
        lines.add("");
        lines.add("| contender | CPU us/" + each + " | x its twin | B/" + each
                + " | x its twin | p50 us | first event us, x jdk |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var label : rows.stream().map(row -> row.get("label")).distinct().toList()) {
            var time = Ratios.of(rows, label, twin(label), cpu, "fork");
            var memory = Ratios.of(rows, label, twin(label), bytes, "fork");
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %.0f | %s | %.0f | %s |",
                    label,
                    time.median(),
                    time.words(),
                    memory.median(),
                    memory.words(),
                    Ratios.of(rows, label, "", "p50_us", "fork").median(),
                    stream ? firstEvent(rows, label) : ""));
            if (scenario.endsWith(" 16") || scenario.contains("n1000")) {
                bars.add(new Plot.Bar(scenario + ", us/" + each, label, time.median()));
            }
        }
    }

    private static String firstEvent(List<Map<String, String>> rows, String label) {
        var first = Ratios.of(rows, label, "jdk", "first_event_us", "fork");
        var own = String.format(Locale.ROOT, "%.0f", first.median());
        return first.ratios().isEmpty() ? own : own + ", " + first.words();
    }
}
