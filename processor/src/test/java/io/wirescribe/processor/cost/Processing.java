package io.wirescribe.processor.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.OpenApiClient;
import io.wirescribe.processor.WirescribeProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** One run of the processor inside a javac that goes no further. */
final class Processing {

    private static final String INTERFACE = """
            package com.acme;

            @io.wirescribe.OpenApiClient(value = "%s", include = {%s})
            public interface Api extends ApiOperations {}
            """;

    private Processing() {}

    /**
     * Writes an interface with these operations, its types and its client.
     *
     * @param include as the annotation takes it
     * @return how long the processor took, in ns
     */
    static long run(Path document, List<String> include, Path output) throws IOException {
        return run(new WirescribeProcessor(), document, include, output);
    }

    /**
     * Writes what was written for them before, and does nothing else.
     *
     * @param written the folder with what is to be written
     */
    static long file(Path written, Path document, List<String> include, Path output) throws IOException {
        return run(new FilingProcessor(written), document, include, output);
    }

    private static long run(Processor processor, Path document, List<String> include, Path output) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var timed = new TimedProcessor(processor);
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, library());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder(output, "classes")));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder(output, "generated")));
            var options = List.of("-proc:only", "-Awirescribe.documents=" + document.getParent());
            var task = compiler.getTask(null, files, diagnostics, options, null, List.of(source(document, include)));
            task.setProcessors(List.of(timed));
            task.call();
        }
        diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(error.getMessage(Locale.ROOT));
                });
        return timed.nanos();
    }

    /** What generated code is compiled against. */
    private static List<Path> library() {
        return Stream.of(OpenApiClient.class, JsonProperty.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())))
                .toList();
    }

    private static Path folder(Path parent, String name) throws IOException {
        return Files.createDirectories(parent.resolve(name));
    }

    private static JavaFileObject source(Path document, List<String> include) {
        var operations = include.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
        var text = INTERFACE.formatted(document.getFileName(), operations);
        return new SimpleJavaFileObject(URI.create("string:///Api.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
