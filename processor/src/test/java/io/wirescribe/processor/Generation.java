package io.wirescribe.processor;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.naming.Names;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** All operations of a document: first written, then compiled by a javac that is told to find every fault. */
final class Generation {

    static final String PACKAGE = "com.acme";

    private static final String INTERFACE = """
            package %s;

            @io.wirescribe.OpenApiClient(value = "%s", include = "*")
            public interface Api extends ApiOperations {}
            """;

    private final Path output;
    private final List<String> said = new ArrayList<>();
    private Written written;
    private long processorNanos;
    private long javacNanos;

    private Generation(Path output) {
        this.output = output;
    }

    /**
     * What the processor has read and how it called it.
     *
     * @param api as the generated code was made from
     */
    record Written(Api api, Names names) {}

    /** @param documents the folder, or several, that the document is in */
    static Generation of(String document, Path documents, Path output) throws IOException {
        var generation = new Generation(output);
        generation.write(document, documents);
        return generation;
    }

    /** What the processor says, as {@code error: text}. */
    List<String> said() {
        return said;
    }

    boolean clean() {
        return said.stream().noneMatch(line -> line.startsWith("error"));
    }

    Written written() {
        return written;
    }

    Path classes() {
        return output.resolve("classes");
    }

    long processorMillis() {
        return processorNanos / 1_000_000;
    }

    long javacMillis() {
        return javacNanos / 1_000_000;
    }

    long lines() throws IOException {
        long lines = 0;
        for (var file : files()) {
            lines += Files.readString(file).lines().count();
        }
        return lines;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("generated"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void write(String document, Path documents) throws IOException {
        var options = List.of("-proc:only", "-Xlint:all", "--release", "17", "-Awirescribe.documents=" + documents);
        var diagnostics = javac(options, List.of(source(document)), new Timed());
        diagnostics.forEach(each -> said.add(said(each)));
    }

    private static JavaFileObject source(String document) {
        var text = INTERFACE.formatted(PACKAGE, document);
        return new SimpleJavaFileObject(URI.create("string:///Api.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** What is wrong with the generated code; nothing if all is well. */
    List<String> compile(String document) throws IOException {
        var sources = new ArrayList<JavaFileObject>();
        sources.add(source(document));
        for (var file : files()) {
            var text = Files.readString(file);
            sources.add(new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                }
            });
        }
        long start = System.nanoTime();
        var options = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17", "-Xmaxerrs", "20");
        var diagnostics = javac(options, sources, null);
        javacNanos = System.nanoTime() - start;
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> javac(
            List<String> options, List<JavaFileObject> sources, AbstractProcessor processor) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        Files.createDirectories(output.resolve("classes"));
        Files.createDirectories(output.resolve("generated"));
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output.resolve("classes")));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output.resolve("generated")));
            var task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setLocale(Locale.ROOT);
            if (processor != null) {
                task.setProcessors(List.of(processor, new GeneratedAnnotations()));
            }
            task.call();
            return diagnostics.getDiagnostics();
        }
    }

    private static String said(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getKind().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** The processor, its time taken. */
    private final class Timed extends AbstractProcessor {

        private final WirescribeProcessor processor = new WirescribeProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(environment);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            long start = System.nanoTime();
            try {
                return processor.process(annotations, round);
            } finally {
                processorNanos += System.nanoTime() - start;
                processor.waiting().stream()
                        .findFirst()
                        .map(Waiting::generated)
                        .ifPresent(generated -> written = new Written(generated.api(), generated.names()));
            }
        }
    }
}
