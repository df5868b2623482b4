package com.acme.benchmark.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the processor costs: javac on the example with it, and with one that does nothing over what it wrote, so that
 * both compile the same code. {@code -Drounds=7} rounds, after one that does not count.
 */
public final class Generation {

    private static final Path EXAMPLE = Path.of("example");

    private Generation() {}

    public static void main(String[] args) throws Exception {
        var results = new Results("generation", "round label wall_ms");
        var work = Files.createTempDirectory("generation");
        var commands = commands(work);
        for (int round = 0; round <= Integer.getInteger("rounds", 7); round++) {
            for (var command : commands.entrySet()) {
                emptied(work.resolve("classes"));
                long begun = System.nanoTime();
                var process = new ProcessBuilder(command.getValue()).inheritIO().start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(command.getKey() + " failed");
                }
                if (round > 0) {
                    results.add(String.format(
                            Locale.ROOT, "%d\t%s\t%.0f", round, command.getKey(), (System.nanoTime() - begun) / 1e6));
                }
            }
        }
        results.write();
        var lines = new ArrayList<>(List.of("| javac on the example | ms | x empty processor |", "|---|---|---|"));
        for (var label : commands.keySet()) {
            var wall = Ratios.of(results.rows(), label, "empty-processor", "wall_ms", "round");
            lines.add(String.format(Locale.ROOT, "| %s | %.0f | %s |", label, wall.median(), wall.words()));
        }
        Results.write("generation.md", lines);
        lines.forEach(System.out::println);
    }

    private static Map<String, List<String>> commands(Path work) throws IOException {
        var sources = sources(EXAMPLE.resolve("src/main/java"));
        var written = sources(EXAMPLE.resolve("target/generated-sources/annotations"));
        var commands = new LinkedHashMap<String, List<String>>();
        var empty = new ArrayList<>(javac(work));
        empty.addAll(List.of(
                "-processorpath",
                Roster.folder().resolve("harness/target/classes").toString(),
                "-processor",
                EmptyProcessor.class.getName()));
        empty.addAll(sources);
        empty.addAll(written);
        commands.put("empty-processor", empty);
        var ours = new ArrayList<>(javac(work));
        ours.addAll(List.of("-processorpath", processor()));
        ours.addAll(sources);
        commands.put("wirescribe", ours);
        return commands;
    }

    private static List<String> javac(Path work) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-nowarn",
                "-proc:full".equals(System.getProperty("proc")) ? "-proc:full" : "-Xlint:none",
                "-d",
                work.resolve("classes").toString(),
                "-cp",
                Roster.classPath("wirescribe"));
    }

    private static String processor() throws IOException {
        try (var jars = Files.list(Path.of("processor/target"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.matches(".*/wirescribe-processor-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("mvn -Pbench package comes first"));
        }
    }

    private static List<String> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    private static void emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(folder);
    }
}
