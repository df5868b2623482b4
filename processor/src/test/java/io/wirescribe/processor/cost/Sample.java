package io.wirescribe.processor.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What several forks took, in ns. */
final class Sample {

    private final List<Long> nanos = new ArrayList<>();

    void add(long more) {
        nanos.add(more);
    }

    double millis() {
        return nanos.isEmpty() ? Double.NaN : median(nanos) / 1e6;
    }

    /** The median, and how far the lowest and the highest are from it. */
    String text() {
        var sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty()
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.0f (%.0f-%.0f)",
                        millis(),
                        sorted.get(0) / 1e6,
                        sorted.get(sorted.size() - 1) / 1e6);
    }

    String over(Sample reference) {
        return String.format(Locale.ROOT, "%.2f", millis() / reference.millis());
    }

    static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
