package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of numbers, kept in {@code results/NAME.tsv} under the date and the machine. */
final class Results {

    private final String name;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    Results(String name, String columns) {
        this.name = name;
        this.columns = List.of(columns.split(" "));
    }

    void add(String row) throws IOException {
        System.out.println(row);
        var values = row.split("\t", -1);
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), values[i]);
        }
        rows.add(byColumn);
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    void write() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# " + LocalDate.now() + ", " + machine());
        lines.add(String.join("\t", columns));
        rows.forEach(row -> lines.add(String.join("\t", row.values())));
        write(name + ".tsv", lines);
    }

    static void write(String file, List<String> lines) throws IOException {
        Files.createDirectories(folder());
        Files.write(folder().resolve(file), lines);
    }

    static Path folder() {
        return Roster.folder().resolve("results");
    }

    static String machine() throws IOException {
        var processor = "an unknown processor";
        var info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            processor = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(processor);
        }
        return Runtime.getRuntime().availableProcessors() + " processors (" + processor + "), "
                + System.getProperty("os.name") + ", JDK " + Runtime.version();
    }
}
