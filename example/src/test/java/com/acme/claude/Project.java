package com.acme.claude;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A project of its own in a folder of its own, compiled by the JDK that runs the tests. */
final class Project {

    private final Path root;

    Project(Path root) {
        this.root = root;
    }

    /** The class path entries whose path matches, joined as a path; no entry is an error. */
    static String jars(String pattern) {
        var wanted = Pattern.compile(pattern);
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.matcher(entry.replace('\\', '/')).find())
                .collect(Collectors.joining(File.pathSeparator));
        if (jars.isEmpty()) {
            throw new IllegalStateException("Nothing on the class path matches " + pattern);
        }
        return jars;
    }

    /** What code written by the processor needs. */
    static String runtime() {
        return jars(
                "runtime/target/|wirescribe-runtime|/tools/jackson/core/jackson-core/|jackson-annotations|/jspecify-");
    }

    static String processor() {
        return jars("processor/target/|wirescribe-processor");
    }

    static String spec() {
        return jars("spec/target/|wirescribe-spec");
    }

    Project source(String path, String text) {
        try {
            var file = root.resolve("src").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Copies every Java source below a folder. */
    Project sources(Path folder) {
        files(folder).forEach((path, text) -> {
            if (path.endsWith(".java")) {
                source(path, text);
            }
        });
        return this;
    }

    Path sources() {
        return root.resolve("src");
    }

    Path generated() {
        return root.resolve("generated");
    }

    Path classes() {
        return root.resolve("classes");
    }

    /** Compiles all sources; an empty list if javac had nothing to say, else every error and warning with its line. */
    List<String> compile(String... options) {
        var javac = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        var arguments = new ArrayList<>(
                List.of("-d", classes().toString(), "-s", generated().toString()));
        arguments.addAll(List.of(options));
        try (var files = javac.getStandardFileManager(said, Locale.ROOT, null);
                var paths = Files.walk(sources())) {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            var units = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList());
            javac.getTask(null, files, said, arguments, null, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics().stream()
                .filter(saying -> saying.getKind() != Diagnostic.Kind.NOTE && saying.getKind() != Diagnostic.Kind.OTHER)
                .map(Diagnostic::toString)
                .toList();
    }

    /** Compiles as a stranger's build does: with the processor, and the documents in a dependency. */
    List<String> process(String... options) {
        var arguments = new ArrayList<>(List.of(
                "-classpath", runtime() + File.pathSeparator + spec(), "-processorpath", processor(), "-Xlint:all"));
        arguments.addAll(List.of(options));
        return compile(arguments.toArray(String[]::new));
    }

    /** The project's classes; of the tests' own, only what generated code needs is seen. */
    URLClassLoader load() {
        var urls = Stream.concat(
                        Stream.of(classes().toString()), Stream.of(runtime().split(File.pathSeparator)))
                .map(Project::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder, by its path, with its text. */
    static TreeMap<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
