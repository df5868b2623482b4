package io.wirescribe.processor.tool;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, the last of which is as wide as it is. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            int last = row.size() - 1;
            for (int column = 0; column < last; column++) {
                int width = width(column);
                text.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            text.append(row.get(last)).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
