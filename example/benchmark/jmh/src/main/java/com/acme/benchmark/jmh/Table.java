package com.acme.benchmark.jmh;

import com.acme.benchmark.run.Plot;
import com.acme.benchmark.run.Ratios;
import com.acme.benchmark.run.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with the options of its own command line, and keeps the medians of its forks beside those of the twin. */
@SuppressWarnings("rawtypes") // JMH gives its results so
public final class Table {

    private static final String BYTES = "gc.alloc.rate.norm";

    private Table() {}

    public static void main(String[] args) throws Exception {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .build();
        var results = new Results("jmh", "fork benchmark label ns bytes");
        for (var run : new Runner(options).run()) {
            add(run, results);
        }
        results.write();
        var lines =
                new ArrayList<>(List.of("| benchmark | ns | x its twin | B | x its twin |", "|---|---|---|---|---|"));
        for (var row : results.rows()) {
            if (row.get("fork").equals("1")) {
                lines.add(line(row, results.rows()));
            }
        }
        Results.write("jmh.md", lines);
        Plot.write("jmh.png", "ns in one process, medians (the lower, the better)", bars(results.rows()));
        lines.forEach(System.out::println);
    }

    private static List<Plot.Bar> bars(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> row.get("fork").equals("1"))
                .map(row -> {
                    var same = rows.stream()
                            .filter(other -> other.get("benchmark").equals(row.get("benchmark")))
                            .toList();
                    var median =
                            Ratios.of(same, row.get("label"), "", "ns", "fork").median();
                    return new Plot.Bar(row.get("benchmark"), row.get("label"), median);
                })
                .toList();
    }

    private static void add(RunResult run, Results results) throws Exception {
        var path = run.getParams().getBenchmark().split("\\.");
        var size = run.getParams().getParam("size");
        var benchmark = path[path.length - 2] + (size == null ? "" : " " + size);
        int fork = 1;
        for (var one : run.getBenchmarkResults()) {
            var ns = one.getPrimaryResult().getStatistics().getPercentile(50);
            results.add(String.format(
                    Locale.ROOT, "%d\t%s\t%s\t%.1f\t%.0f", fork++, benchmark, path[path.length - 1], ns, bytes(one)));
        }
    }

    private static double bytes(BenchmarkResult one) {
        return one.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(BYTES))
                .mapToDouble(entry -> entry.getValue().getStatistics().getPercentile(50))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String line(Map<String, String> row, List<Map<String, String>> rows) {
        var benchmark = row.get("benchmark");
        var label = row.get("label");
        var same = rows.stream()
                .filter(other -> other.get("benchmark").equals(benchmark))
                .toList();
        var time = Ratios.of(same, label, twin(label), "ns", "fork");
        var memory = Ratios.of(same, label, twin(label), "bytes", "fork");
        return String.format(
                Locale.ROOT,
                "| %s, %s | %.0f | %s | %.0f | %s |",
                benchmark,
                label,
                time.median(),
                time.words(),
                memory.median(),
                memory.words());
    }

    /** What a benchmark is named after decides with what by hand it is compared. */
    private static String twin(String label) {
        for (var kind : List.of("bedrock", "completion", "message", "frame")) {
            if (label.startsWith(kind)) {
                return kind + "Twin";
            }
        }
        return label.endsWith("Bedrock") ? "twinBedrock" : "twin";
    }
}
