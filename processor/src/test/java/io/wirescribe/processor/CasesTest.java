package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.naming.SimpleNames;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code cases} is a story: a document, the user's source, and what comes of it:
 * {@code expected/*.java}, and {@code errors.txt} with what javac says, if anything. {@code -Dcases.update=true} writes
 * what comes into the folders; {@code -Dcases.only=include} tells only the stories whose names begin so.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final String ONLY = System.getProperty("cases.only", "");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everyStoryEndsAsItSays() throws IOException {
        try (Stream<Path> stories = Files.list(CASES)) {
            return stories.filter(Files::isDirectory).filter(CasesTest::told).sorted().toList().stream()
                    .map(story -> DynamicTest.dynamicTest(story.getFileName().toString(), () -> run(story)));
        }
    }

    private static boolean told(Path story) {
        return story.getFileName().toString().startsWith(ONLY);
    }

    private void run(Path story) throws Exception {
        var output = temporary.resolve(story.getFileName());
        var compilation = Case.in(output).documents(story.toAbsolutePath());
        for (var source : files(story, ".java")) {
            compilation.source(source.getFileName().toString(), Files.readString(source));
        }
        var outcome = compilation.compile();
        var said = outcome.said().stream()
                .map(line ->
                        line.replace(story.toAbsolutePath().toString(), "CASE").replace(output.toString(), "OUTPUT"))
                .toList();
        if (UPDATE) {
            update(story, outcome, said);
        }
        var errors = story.resolve("errors.txt");
        if (Files.exists(errors)) {
            assertEquals(Files.readString(errors), String.join("\n", said) + "\n");
        } else {
            assertEquals(List.of(), said);
            assertTrue(outcome.success());
        }
        if (outcome.success()) {
            use(outcome, story, output);
        }
    }

    private static void use(Case.Outcome outcome, Path story, Path output) throws Exception {
        assertEquals(Set.of(), SimpleNames.mistakable(outcome.generated()));
        check(output.resolve("classes"));
        for (var expected : files(story.resolve("expected"), ".java")) {
            assertEquals(
                    Files.readString(expected),
                    outcome.generated().get(expected.getFileName().toString()));
        }
    }

    /** Runs what the story says of the code in use, if it does. */
    static void check(Path classes) throws Exception {
        if (Files.exists(classes.resolve("com/acme/Check.class"))) {
            try (var loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, CasesTest.class.getClassLoader())) {
                var check = loader.loadClass("com.acme.Check").getDeclaredMethod("check");
                check.setAccessible(true);
                check.invoke(null);
            }
        }
    }

    private static void update(Path story, Case.Outcome outcome, List<String> said) throws IOException {
        if (said.isEmpty()) {
            Files.deleteIfExists(story.resolve("errors.txt"));
        } else {
            Files.writeString(story.resolve("errors.txt"), String.join("\n", said) + "\n");
        }
        for (var expected : files(story.resolve("expected"), ".java")) {
            var text = outcome.generated().get(expected.getFileName().toString());
            if (outcome.success() && text != null) {
                Files.writeString(expected, text);
            }
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
