package com.acme.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A contender's number over a reference's, fork by fork.
 *
 * @param median the median of the contender's own numbers
 * @param ratios those over the reference's number of the same fork, sorted; empty if there is no reference
 */
public record Ratios(double median, List<Double> ratios) {

    public static Ratios of(
            List<Map<String, String>> scenario, String label, String reference, String column, String group) {
        var own = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var row : scenario) {
            if (row.get("label").equals(label) && !row.get(column).isEmpty()) {
                double value = Double.parseDouble(row.get(column));
                own.add(value);
                scenario.stream()
                        .filter(other -> other.get("label").equals(reference)
                                && other.get(group).equals(row.get(group)))
                        .findFirst()
                        .ifPresent(other -> ratios.add(value / Double.parseDouble(other.get(column))));
            }
        }
        ratios.sort(null);
        return new Ratios(median(own), ratios);
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
