package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the compiler would not run the processor, the goal says what to do. */
class ProcessorSetupTest {

    private static final String PATHS = "<annotationProcessorPaths><path><groupId>%s</groupId>"
            + "<artifactId>%s</artifactId><version>1</version></path></annotationProcessorPaths>";
    private static final String OURS = PATHS.formatted("io.wirescribe", "wirescribe-processor");
    private static final String OTHERS = PATHS.formatted("org.projectlombok", "lombok");

    @TempDir
    Path folder;

    @Test
    void onTheProcessorPathItRuns() throws Exception {
        assertEquals(Optional.empty(), cure(OURS, null, 17));
        assertEquals(Optional.empty(), cure(OURS, null, 25));
    }

    @Test
    void onTheClassPathItRunsUpToJdk22() throws Exception {
        withProcessor();
        assertEquals(Optional.empty(), cure("", null, 22));
        assertSays(
                "JDK 23 runs processors only where it is told to. Add io.wirescribe:wirescribe-processor to the"
                        + " annotationProcessorPaths",
                cure("", null, 23));
        assertEquals(Optional.empty(), cure("<proc>full</proc>", null, 25));
        assertEquals(Optional.empty(), cure("", "full", 25));
    }

    @Test
    void nowhereItCannotRun() throws Exception {
        assertSays("there is no processor on the class path", cure("", null, 17));
        assertSays("there is no processor on the class path", cure("", "full", 25));
    }

    @Test
    void besideOthersItHasToBeNamedToo() throws Exception {
        withProcessor();
        assertSays("do not name the processor", cure(OTHERS, null, 17));
    }

    @Test
    void noneIsNone() throws Exception {
        assertSays("Remove <proc>none</proc>", cure("<proc>none</proc>" + OURS, null, 17));
        assertSays("Remove <proc>none</proc>", cure(OURS, "none", 25));
    }

    @Test
    void theCompilersOwnArgumentsCountToo() throws Exception {
        withProcessor();
        var arguments = "<compilerArgs><arg>-Xlint:all</arg><arg>%s</arg></compilerArgs>";
        assertEquals(Optional.empty(), cure(arguments.formatted("-proc:full"), null, 25));
        assertSays("Remove <arg>-proc:none</arg>", cure(arguments.formatted("-proc:none") + OURS, null, 17));
        assertSays("JDK 25 runs processors only", cure(arguments.formatted("-parameters"), null, 25));
    }

    @Test
    void whereProcessorsAreNamedItHasToBeOneOfThem() throws Exception {
        withProcessor();
        var processors = "<annotationProcessors><annotationProcessor>%s</annotationProcessor></annotationProcessors>";
        var ours = processors.formatted("io.wirescribe.processor.WirescribeProcessor");
        assertEquals(Optional.empty(), cure(ours, null, 25));
        assertEquals(Optional.empty(), cure(ours + OURS, null, 25));
        var others = processors.formatted("com.acme.Other");
        assertSays("Add io.wirescribe.processor.WirescribeProcessor to them", cure(others, null, 17));
        assertSays("Add io.wirescribe.processor.WirescribeProcessor to them", cure(others + OURS, null, 25));
    }

    @Test
    void whatTheCompilerIsToldInItsOwnWordsIsLeftToIt() throws Exception {
        assertEquals(
                Optional.empty(),
                cure("<compilerArgs><arg>--processor-path</arg><arg>x</arg></compilerArgs>", null, 25));
    }

    private Optional<String> cure(String configuration, String property, int jdk) throws Exception {
        var compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        return new ProcessorSetup(List.of(compiler), "default-compile", property, List.of(folder), List.of()).cure(jdk);
    }

    private void withProcessor() throws Exception {
        var file = folder.resolve("io/wirescribe/processor/WirescribeProcessor.class");
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private static void assertSays(String words, Optional<String> cure) {
        assertTrue(cure.orElse("nothing").contains(words), () -> cure.orElse("nothing"));
    }
}
