package io.wirescribe.processor;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles source with the processor, in a folder of its own, as javac does it for a user. */
final class Case {

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));

    private final List<Processor> processors = new ArrayList<>();

    private Case(Path output) {
        this.output = output;
    }

    static Case in(Path output) {
        return new Case(output);
    }

    Case source(String name, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public String getName() {
                return name;
            }
        });
        return this;
    }

    Case documents(Path folder) {
        options.add("-Awirescribe.documents=" + folder);
        return this;
    }

    /** Warnings do not fail it. */
    Case lenient() {
        options.remove("-Werror");
        return this;
    }

    Case option(String option) {
        options.add(option);
        return this;
    }

    /** One more, before ours. */
    Case processor(Processor processor) {
        processors.add(processor);
        return this;
    }

    Outcome compile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        Files.createDirectories(output.resolve("classes"));
        Files.createDirectories(output.resolve("generated"));
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output.resolve("classes")));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output.resolve("generated")));
            var task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setLocale(Locale.ROOT);
            task.setProcessors(
                    Stream.concat(processors.stream(), Stream.of(new WirescribeProcessor(), new GeneratedAnnotations()))
                            .toList());
            var success = task.call();
            return new Outcome(
                    success,
                    diagnostics.getDiagnostics().stream()
                            .map(Case::said)
                            .sorted()
                            .toList(),
                    generated());
        }
    }

    /**
     * @param said every diagnostic, as {@code File.java:line: text}
     * @param generated sources by file name
     */
    record Outcome(boolean success, List<String> said, Map<String, String> generated) {}

    private Map<String, String> generated() throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("generated"))) {
            return files.filter(Files::isRegularFile)
                    .collect(toMap(file -> file.getFileName().toString(), Case::read, (a, b) -> a, TreeMap::new));
        }
    }

    private static String said(Diagnostic<? extends JavaFileObject> diagnostic) {
        var where = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        var kind = switch (diagnostic.getKind()) {
            case ERROR -> "";
            case WARNING, MANDATORY_WARNING -> "warning: ";
            case NOTE, OTHER -> "note: ";
        };
        return where + kind + diagnostic.getMessage(Locale.ROOT);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
