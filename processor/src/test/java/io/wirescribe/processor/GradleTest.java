package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle asks of a processor that it is to run for changed sources only, as far as that can be seen without
 * Gradle: it wraps the environment, and wants each file to have exactly one originating type.
 */
class GradleTest {

    private static final String DECLARATION = "META-INF/gradle/incremental.annotation.processors";

    @TempDir
    Path folder;

    private Path documents;

    @BeforeEach
    void writeTheProject() throws IOException {
        documents = Files.createDirectories(folder.resolve("src/main/openapi"));
        Files.writeString(documents.resolve("pets.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: "1"}
                paths:
                  /pets:
                    get:
                      operationId: findPet
                      responses:
                        200:
                          description: one
                          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
                """);
        source("Pets");
    }

    @Test
    void everyProcessorSaysOfWhatKindItIs() throws IOException {
        var declared = lines(DECLARATION).stream()
                .map(line -> line.split(","))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var processors = lines("META-INF/services/javax.annotation.processing.Processor");
        assertEquals(new TreeSet<>(processors), new TreeSet<>(declared.keySet()));
        assertEquals(Set.of("isolating"), Set.copyOf(declared.values()));
    }

    @Test
    void everyFileOriginatesInTheOneInterfaceOfItsPackage() throws IOException {
        var wrapped = new Wrapped();
        assertEquals(
                List.of(), compile(List.of(wrapped, new GeneratedAnnotations()), "-processorpath", "" + documents));
        assertEquals(
                Set.of("shop.Pet", "shop.PetCodec", "shop.PetsClient", "META-INF/wirescribe/shop.record"),
                wrapped.origins.keySet().stream()
                        .filter(name -> !name.endsWith(".surface"))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(List.of("shop.Pets")), Set.copyOf(wrapped.origins.values()));
    }

    /** Gradle then compiles everything. */
    @Test
    void everyFileOriginatesInAllInterfacesOfItsPackage() throws IOException {
        source("Cats");
        var wrapped = new Wrapped();
        assertEquals(
                List.of(), compile(List.of(wrapped, new GeneratedAnnotations()), "-processorpath", "" + documents));
        assertEquals(
                List.of("shop.Cats", "shop.Pets"),
                wrapped.origins.get("shop.Pet").stream().sorted().toList());
    }

    /** {@code annotationProcessor(files("src/main/api"))}, where it is not found by itself. */
    @Test
    void documentsAreFoundInAFolderOfTheProcessorPath() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("src/main/api"));
        Files.move(documents.resolve("pets.yaml"), elsewhere.resolve("pets.yaml"));
        var path = System.getProperty("java.class.path") + File.pathSeparator + elsewhere;
        assertEquals(List.of(), compile(List.of(), "-processorpath", path));
        assertTrue(Files.exists(folder.resolve("build/classes/java/main/shop/PetsClient.class")));
        assertTrue(Files.readString(folder.resolve("build/classes/java/main/META-INF/wirescribe/shop.record"))
                .contains(" processor-path pets.yaml\n"));
    }

    private void source(String name) throws IOException {
        var file = folder.resolve("src/main/java/shop/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package shop;

                @io.wirescribe.OpenApiClient("pets.yaml")
                public interface %s {
                    Pet findPet();
                }
                """.formatted(name));
    }

    private List<String> compile(List<AbstractProcessor> processors, String... options) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(said, null, null)) {
            for (var location : Map.of(
                            StandardLocation.CLASS_OUTPUT, "build/classes/java/main",
                            StandardLocation.SOURCE_OUTPUT, "build/generated/sources/annotationProcessor/java/main")
                    .entrySet()) {
                var output = Files.createDirectories(folder.resolve(location.getValue()));
                files.setLocationFromPaths(location.getKey(), List.of(output));
            }
            List<Path> sources;
            try (var all = Files.list(folder.resolve("src/main/java/shop"))) {
                sources = all.sorted().toList();
            }
            var task = compiler.getTask(
                    new StringWriter(),
                    files,
                    said,
                    Arrays.asList(options),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
            return said.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(null))
                    .toList();
        }
    }

    private static List<String> lines(String resource) throws IOException {
        return Files.readAllLines(Path.of("target/classes").resolve(resource)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The processor in an environment that is not the compiler's own. */
    private static final class Wrapped extends AbstractProcessor {

        private final WirescribeProcessor processor = new WirescribeProcessor();
        private final Map<String, List<String>> origins = new TreeMap<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            var filer = around(Filer.class, environment.getFiler(), Map.of());
            processor.init(around(ProcessingEnvironment.class, environment, Map.of("getFiler", filer)));
        }

        private <T> T around(Class<T> type, T original, Map<String, Object> answers) {
            return type.cast(Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (answers.containsKey(method.getName())) {
                            return answers.get(method.getName());
                        } else if (method.getName().startsWith("create")) {
                            record(arguments);
                        }
                        try {
                            return method.invoke(original, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }));
        }

        private void record(Object[] arguments) {
            var names = new ArrayList<String>();
            for (var element : (Element[]) arguments[arguments.length - 1]) {
                names.add(element.toString());
            }
            origins.put(String.valueOf(arguments[arguments.length - 2]), names);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
