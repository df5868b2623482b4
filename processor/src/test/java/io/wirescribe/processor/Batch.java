package io.wirescribe.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Many documents at once, each for a package of its own, all of its operations. */
final class Batch {

    /** By its whole name: documents have types of their own whose names end so. */
    private static final Pattern EXCEPTION = Pattern.compile("\\b[a-z]+(\\.[a-z]+)+\\.[A-Z]\\w*(Exception|Error)\\b");

    private static final String INTERFACE = """
            package %1$s;

            @io.wirescribe.OpenApiClient(value = "%1$s.json", include = "*")
            public interface Api extends ApiOperations {}
            """;

    private final Path folder;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();
    private int compiled;

    private Batch(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it, each as {@code package: text}.
     *
     * @param faults of the processor, or of what it wrote
     * @param refusals of documents that cannot be read
     * @param compiled how many packages there are in the end
     */
    record Outcome(List<String> faults, List<String> refusals, int compiled) {}

    /** @param documents by the packages to be written for them */
    static Outcome compile(Path folder, Map<String, String> documents) throws IOException {
        var batch = new Batch(folder);
        for (var sub : List.of("documents", "generated", "classes")) {
            Files.createDirectories(folder.resolve(sub));
        }
        for (var document : documents.entrySet()) {
            Files.writeString(folder.resolve("documents").resolve(document.getKey() + ".json"), document.getValue());
        }
        batch.check(documents.keySet());
        return new Outcome(List.copyOf(batch.faults), List.copyOf(batch.refusals), batch.compiled);
    }

    private Set<String> unreadable(Set<String> packages) throws IOException {
        var options = List.of(
                "-proc:only",
                "--release",
                "17",
                "-Xmaxerrs",
                "100000",
                "-Awirescribe.documents=" + folder.resolve("documents"));
        var sources = packages.stream()
                .map(each -> source(each + "/Api.java", INTERFACE.formatted(each)))
                .toList();
        var unreadable = new HashSet<String>();
        for (var diagnostic : javac(options, sources, List.of(new WirescribeProcessor(), new GeneratedAnnotations()))) {
            var name = diagnostic.getSource() == null
                    ? ""
                    : diagnostic.getSource().getName().replaceAll(".*?(\\w+)/\\w+\\.java", "$1");
            var text = diagnostic.getMessage(Locale.ROOT);
            var inherited = text.contains("ApiOperations")
                    && Files.exists(folder.resolve("generated").resolve(name).resolve("ApiOperations.java"));
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && !inherited) {
                unreadable.add(name);
                refusals.add(name + ": " + text);
            }
            if (text.contains("a defect of Wirescribe's")
                    || EXCEPTION.matcher(text).find()) {
                faults.add(name + ": " + text);
            }
        }
        return unreadable;
    }

    private void check(Set<String> packages) throws IOException {
        var readable = new LinkedHashSet<>(packages);
        readable.removeAll(unreadable(packages));
        var sources = new ArrayList<JavaFileObject>();
        for (var each : readable) {
            sources.add(source(each + "/Api.java", INTERFACE.formatted(each)));
            try (Stream<Path> files = Files.walk(folder.resolve("generated").resolve(each))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.add(source(each + "/" + file.getFileName(), Files.readString(file)));
                }
            }
        }
        compiled = readable.size();
        if (sources.isEmpty()) {
            return;
        }
        var options =
                List.of("-proc:none", "-Xlint:all", "--release", "17", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
        for (var diagnostic : javac(options, sources, List.of())) {
            var name =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
            faults.add(name.replaceFirst("^/?", "").replaceFirst("/", ":") + ":" + diagnostic.getLineNumber() + ": "
                    + diagnostic.getMessage(Locale.ROOT));
        }
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private List<Diagnostic<? extends JavaFileObject>> javac(
            List<String> options, List<JavaFileObject> sources, List<Processor> processors) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder.resolve("classes")));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder.resolve("generated")));
            var task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setLocale(Locale.ROOT);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
            return diagnostics.getDiagnostics();
        }
    }
}
