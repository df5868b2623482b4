package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of numbers, kept in {@code results/NAME.tsv} under the date and the machine. */
public final class Results {

    private final String name;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** @param columns their names, separated by spaces */
    public Results(String name, String columns) {
        this.name = name;
        this.columns = List.of(columns.split(" "));
    }

    /** @param row a value for each column, separated by tabs */
    public void add(String row) throws IOException {
        System.out.println(row);
        var values = row.split("\t", -1);
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), values[i]);
        }
        rows.add(byColumn);
    }

    public List<Map<String, String>> rows() {
        return rows;
    }

    public void write() throws IOException {
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", columns));
        rows.forEach(row -> lines.add(String.join("\t", row.values())));
        keep(name + ".tsv", "# ", lines);
    }

    /** Keeps a text in Markdown under the date and the machine. */
    public static void write(String file, List<String> lines) throws IOException {
        keep(file, "", Stream.concat(Stream.of(""), lines.stream()).toList());
    }

    private static void keep(String file, String comment, List<String> lines) throws IOException {
        var all = new ArrayList<>(List.of(comment + LocalDate.now() + ", " + machine()));
        all.addAll(lines);
        Files.createDirectories(folder());
        Files.write(folder().resolve(file), all);
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
