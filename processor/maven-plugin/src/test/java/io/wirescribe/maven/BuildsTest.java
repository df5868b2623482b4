package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same with other versions, settings and JDKs than those of this build. */
@Tag("builds")
class BuildsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"3.11.0", "3.12.1", "3.13.0", "3.14.0", "3.14.1", "3.15.0", "3.16.0"})
    void versionsOfTheCompilersPlugin(String version) throws Exception {
        tell(maven(version).option("-Pprocessor-path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.11.0", "3.16.0"})
    void processorOnTheClassPath(String version) throws Exception {
        assumeTrue(Runtime.version().feature() < 23, "this JDK does not look there");
        tell(maven(version).option("-Pclass-path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.11.0", "3.13.0", "3.16.0"})
    void withoutIncrementalCompilation(String version) throws Exception {
        var maven =
                maven(version).option("-Pprocessor-path").option("-Dmaven.compiler.useIncrementalCompilation=false");
        tell(maven);
    }

    @ParameterizedTest
    @CsvSource({"3.11.0, processor-path", "3.16.0, processor-path", "3.16.0, class-path"})
    void aLaterJdk(String version, String profile) throws Exception {
        var maven = maven(version)
                .jdk(later())
                .option("-P" + profile)
                .option(profile.equals("class-path") ? "-Dmaven.compiler.proc=full" : "-Ddefault");
        tell(maven);
    }

    @Test
    void aLaterJdkThatIsNotToldToRunProcessors() throws Exception {
        Shop.in(folder);
        var run = maven("3.16.0").jdk(later()).option("-Pclass-path").run("compile");
        assertFalse(run.success(), run::said);
        assertTrue(
                run.says("runs processors only where it is told to. Add io.wirescribe:wirescribe-processor to the"
                        + " annotationProcessorPaths of maven-compiler-plugin."),
                run::said);
    }

    private void tell(Maven maven) throws Exception {
        var story = new Story(Shop.in(folder), maven);
        story.tell();
        story.tellOfTests();
        story.tellOfAnotherVersion();
    }

    private Maven maven(String compiler) {
        return new Maven(folder).network().option("-Dcompiler.version=" + compiler);
    }

    /** One that runs processors only where it is told to, beside the one that runs this. */
    private static Path later() throws IOException {
        var home = Path.of(System.getProperty("java.home")).toRealPath();
        Optional<Path> later;
        try (Stream<Path> jdks = Files.list(home.getParent())) {
            later = jdks.filter(jdk -> Files.exists(jdk.resolve("bin/javac")) && version(jdk) >= 23)
                    .findFirst();
        }
        assumeTrue(later.isPresent(), "there is no JDK 23 or later beside " + home);
        return later.get();
    }

    private static int version(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
