package io.wirescribe.processor.cost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the processor costs, as tables, each of medians of several forks that take turns: three operations of large
 * documents over reading the raw tree, all operations of documents of every size, and javac on the example.
 *
 * <p>{@code -Dcost.part=three}, {@code curve} or {@code javac} takes one of them, {@code -Dcost.only=openai} those
 * documents that have this in their names, {@code -Dcost.forks=…} is how many.
 */
final class CostReport {

    private static final int FORKS = Integer.getInteger("cost.forks", 5);
    private static final String PART = System.getProperty("cost.part", "three,curve,javac");
    private static final String ONLY = System.getProperty("cost.only", "");
    private static final int[] TIMES = {50, 100, 200, 400};

    private final Path jar;
    private final Path corpus;
    private final Path root;

    private CostReport(Path root, Path jar, Path shared) {
        this.root = root;
        this.jar = jar;
        this.corpus = shared.resolve("corpus");
    }

    /** @param arguments the project's folder, the processor's jar, and the folder with the corpus */
    public static void main(String[] arguments) throws IOException {
        var report = new CostReport(
                Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath(), Path.of(arguments[2]));
        if (PART.contains("three")) {
            report.three();
        }
        if (PART.contains("curve")) {
            report.curve();
        }
        if (PART.contains("javac")) {
            report.javac();
        }
    }

    private void three() throws IOException {
        say(FewOperations.HEAD);
        three("openai.yaml", "listModels", "retrieveModel", "deleteModel");
        three("openai.yaml", "createChatCompletion", "createEmbedding", "listModels");
        three("anthropic-2026-08.json", "models_list", "models_get", "message_batches_delete");
        three("anthropic-2026-08.json", "messages_post", "models_list", "models_get");
    }

    private void three(String name, String... include) throws IOException {
        var document = corpus.resolve(name);
        if (!name.contains(ONLY)) {
            return;
        } else if (!Files.exists(document)) {
            say("| " + name + " is not there |");
            return;
        }
        new FewOperations(jar, document, List.of(include)).measure(FORKS).forEach(CostReport::say);
    }

    private void curve() throws IOException {
        say(
                "| all operations of | KB | raw tree ms | processor ms | ms per 100 KB | heap at most, MB |\n|---|--:|--:|--:|--:|--:|");
        if (Files.isDirectory(corpus)) {
            var documents = new ArrayList<Path>();
            try (var files = Files.list(corpus)) {
                files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                        .forEach(documents::add);
            }
            documents.sort(
                    java.util.Comparator.comparingLong(file -> file.toFile().length()));
            for (var document : documents) {
                curve(document);
            }
        }
        var folder = Files.createTempDirectory("cost");
        for (int times : TIMES) {
            curve(Multiplied.write(folder, times));
        }
    }

    private void curve(Path document) throws IOException {
        if (!document.getFileName().toString().contains(ONLY)) {
            return;
        }
        var heap = "more than 1024";
        var tree = new Sample();
        var processor = new Sample();
        for (int fork = 0; fork < Math.min(FORKS, 3); fork++) {
            var output = Files.createTempDirectory("cost");
            Fork.work(jar, "tree", 1, document, output, List.of()).nanos().forEach(tree::add);
            var done = Fork.work(jar, "processor", 1, document, output, List.of("*"));
            FewOperations.delete(output);
            done.nanos().forEach(processor::add);
            heap = done.nanos().isEmpty() ? heap : Long.toString(done.peak());
        }
        var kilobytes = Files.size(document) / 1024;
        say(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %.0f | %s |",
                document.getFileName(),
                kilobytes,
                tree.text(),
                processor.text(),
                processor.millis() * 100 / kilobytes,
                heap));
    }

    private void javac() throws IOException {
        var output = Files.createTempDirectory("cost");
        var ours = arguments(output, "ours", jar.toString());
        var sources = files(root.resolve("example/src/main/java"));
        ours.addAll(sources);
        Fork.javac(ours);
        var generated = files(output.resolve("ours"));
        var empty = arguments(
                output, "empty", root.resolve("processor/target/test-classes").toString());
        empty.addAll(List.of("-processor", EmptyProcessor.class.getName()));
        empty.addAll(sources);
        empty.addAll(generated);
        var with = new Sample();
        var without = new Sample();
        for (int fork = 0; fork < FORKS; fork++) {
            without.add(Fork.javac(empty));
            with.add(Fork.javac(ours));
        }
        say("| javac on the example and its %d generated files | ms | ratio |\n|---|--:|--:|"
                .formatted(generated.size()));
        say("| empty processor | " + without.text() + " | 1 |");
        say("| Wirescribe | " + with.text() + " | " + with.over(without) + " |");
    }

    private ArrayList<String> arguments(Path output, String name, String processors) throws IOException {
        var folder = Files.createDirectories(output.resolve(name));
        var path = System.getProperty("java.class.path") + File.pathSeparator + root.resolve("spec");
        return new ArrayList<>(List.of("-nowarn", "-d", folder.toString(), "-cp", path, "-processorpath", processors));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
