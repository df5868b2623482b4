package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much code is written for one document: lines of sources, bytes of classes. */
public final class Lines {

    private Lines() {}

    public static void main(String[] args) throws IOException {
        var lines = new java.util.ArrayList<String>();
        lines.add("| written by | operations | sources | lines | lines/source | classes | KB of classes |");
        lines.add("|---|---|---|---|---|---|---|");
        lines.add(row(
                "openapi-generator java/native, complete.yaml",
                1,
                Roster.folder().resolve("openapi-native/target/generated-sources/openapi/src/main/java"),
                Roster.folder().resolve("openapi-native/target/classes/org/openapitools")));
        lines.add(row(
                "Wirescribe, anthropic.yaml",
                2,
                Roster.folder()
                        .resolve(
                                "wirescribe/target/generated-sources/annotations/com/acme/benchmark/wirescribe/claude"),
                Roster.folder().resolve("wirescribe/target/classes/com/acme/benchmark/wirescribe/claude")));
        lines.add(row(
                "Wirescribe, complete.yaml",
                1,
                Roster.folder()
                        .resolve("wirescribe/target/generated-sources/annotations/com/acme/benchmark/wirescribe/small"),
                Roster.folder().resolve("wirescribe/target/classes/com/acme/benchmark/wirescribe/small")));
        Results.write("lines.md", lines);
        lines.forEach(System.out::println);
    }

    private static String row(String by, int operations, Path sources, Path classes) throws IOException {
        var files = files(sources, ".java");
        long lines = 0;
        for (var file : files) {
            lines += Files.readAllLines(file).size();
        }
        long bytes = 0;
        var compiled = files(classes, ".class");
        for (var file : compiled) {
            bytes += Files.size(file);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d |",
                by,
                operations,
                files.size(),
                lines,
                lines / files.size(),
                compiled.size(),
                bytes / 1000);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
