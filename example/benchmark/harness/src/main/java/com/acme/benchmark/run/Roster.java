package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A contender as {@code contenders.tsv} lists it.
 *
 * @param label what tables call it
 * @param type its class
 * @param module the folder that its class path comes from
 * @param groups what it takes part in
 */
record Roster(String label, String type, String module, List<String> groups) {

    private static final Path FOLDER = Path.of(System.getProperty("benchmark", "example/benchmark"));

    /** Those whose label matches {@code -Donly=…}. */
    static List<Roster> of(String group) throws IOException {
        var only = System.getProperty("only", ".*");
        return Files.readAllLines(FOLDER.resolve("contenders.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> new Roster(row[0], row[1], row[2], List.of(row[3].split(" "))))
                .filter(one -> one.groups.contains(group) && one.label.matches(only))
                .toList();
    }

    String classPath() throws IOException {
        return classPath(module);
    }

    static String classPath(String module) throws IOException {
        var target = FOLDER.resolve(module).resolve("target");
        return target.resolve("classes") + ":"
                + Files.readString(target.resolve("classpath")).strip();
    }

    static Path folder() {
        return FOLDER;
    }
}
