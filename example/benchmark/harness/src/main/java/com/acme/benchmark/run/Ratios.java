package com.acme.benchmark.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A contender's number over a reference's, fork by fork.
 *
 * @param median the median of the contender's own numbers
 * @param ratios those over the reference's number of the same turn, the median of each fork, sorted; empty if there is
 *     no reference
 */
public record Ratios(double median, List<Double> ratios) {

    /** @param fork the column that says which rows are of one fork, in which each has a row for each turn */
    public static Ratios of(
            List<Map<String, String>> scenario, String label, String reference, String column, String fork) {
        var all = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var forks = new LinkedHashSet<String>();
        scenario.forEach(row -> forks.add(row.get(fork)));
        for (var one : forks) {
            var rows =
                    scenario.stream().filter(row -> row.get(fork).equals(one)).toList();
            var own = numbers(rows, label, column);
            var others = numbers(rows, reference, column);
            var turns = new ArrayList<Double>();
            for (int turn = 0; turn < Math.min(own.size(), others.size()); turn++) {
                turns.add(own.get(turn) / others.get(turn));
            }
            all.addAll(own);
            if (!turns.isEmpty()) {
                ratios.add(median(turns));
            }
        }
        ratios.sort(null);
        return new Ratios(median(all), ratios);
    }

    private static List<Double> numbers(List<Map<String, String>> rows, String label, String column) {
        return rows.stream()
                .filter(row ->
                        row.get("label").equals(label) && !row.get(column).isEmpty())
                .map(row -> Double.valueOf(row.get(column)))
                .toList();
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double ratio() {
        return median(ratios);
    }

    /** Such as {@code 1.05 (1.03-1.08)}. */
    public String words() {
        return ratios.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", ratio(), ratios.get(0), ratios.get(ratios.size() - 1));
    }
}
