package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar wirescribe-processor.jar}: the processor's jar as it is shipped, run as a command. */
class CommandLineTest {

    private static final Path SPEC = Path.of("../spec/anthropic.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void packaged() {
        assumeTrue(Project.processor().endsWith(".jar"), "the processor is not packaged yet: mvn package");
    }

    private static JdkTool run(String... arguments) throws IOException, InterruptedException {
        var jar = new ArrayList<>(List.of("-jar", Project.processor()));
        jar.addAll(List.of(arguments));
        return JdkTool.run("java", jar);
    }

    @Test
    void itListsOperations() throws Exception {
        var run = run("operations", SPEC.toString());
        assertEquals(0, run.code(), run::said);
        assertTrue(run.said().startsWith("OPERATION "), run::said);
        assertTrue(run.said().contains("Completion createCompletion(CompletionRequest request"), run::said);
    }

    @Test
    void whatItBeginsWithCompiles() throws Exception {
        var run = run("init", "--package", "com.acme.begun", "--name", "Begun", SPEC.toString(), "createCompletion");
        assertEquals(0, run.code(), run::said);
        var source = folder.resolve("Begun.java");
        Files.writeString(source, run.said());
        var loaded = folder.resolve("loaded.txt");
        var compiled = JdkTool.run(
                "javac",
                List.of(
                        "-J-Xlog:class+load:file=" + loaded,
                        "-processorpath",
                        Project.processor(),
                        "-classpath",
                        Project.runtime() + java.io.File.pathSeparator + Project.spec(),
                        "-d",
                        folder.resolve("classes").toString(),
                        source.toString()));
        assertEquals(0, compiled.code(), compiled::said);
        assertTrue(Files.exists(folder.resolve("classes/com/acme/begun/BegunClient.class")), compiled::said);
        var classes = Files.readString(loaded);
        assertTrue(classes.contains("io.wirescribe.processor.WirescribeProcessor"), "nothing was logged");
        assertFalse(classes.contains("commons.cli"), "javac has loaded what only the command line needs");
    }

    @Test
    void itChecksADocument() throws Exception {
        var run = run("check", SPEC.toString());
        assertEquals(0, run.code(), run::said);
        assertTrue(run.said().contains(" 0 errors, "), run::said);
    }

    @Test
    void itTellsTwoVersionsApart() throws Exception {
        var spec = Files.readString(SPEC);
        var changed = folder.resolve("changed.yaml");
        Files.writeString(changed, spec.replaceFirst("(?s)(        temperature:.*?maximum: )1\n", "$10.5\n"));
        var run = run("diff", SPEC.toString(), changed.toString());
        assertEquals("""
                CompletionRequest.temperature maximum 1 -> 0.5 (breaking)
                1 change: 1 breaking, 0 that may break
                """, run.said());
        assertEquals(1, run.code());
        assertEquals(
                0,
                run("diff", "--format", "json", changed.toString(), SPEC.toString())
                        .code());
    }

    /** From the folder that the README is in, once everything is packaged. */
    @Test
    void theReadmeNamesTheJarAsItIsBuilt() throws Exception {
        var line = "java -jar processor/target/%s operations spec/anthropic.yaml "
                .formatted(Path.of(Project.processor()).getFileName());
        assertTrue(Files.readString(Path.of("../README.md")).contains(line), line);
    }

    @Test
    void itHelps() throws Exception {
        var help = run("--help");
        assertEquals(0, help.code(), help::said);
        for (var command : List.of("operations", "init", "check", "diff")) {
            assertTrue(help.said().contains("  " + command + " "), help::said);
            var usage = "Usage: java -jar wirescribe-processor.jar " + command;
            assertTrue(run(command, "--help").said().startsWith(usage), usage);
        }
        assertTrue(run("--version").said().matches("wirescribe \\d+\\.\\d+.*\n"));
        assertEquals(2, run("operations").code());
    }
}
