package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources written for this project please every compiler a stranger may have, at its strictest. */
class GeneratedSourcesTest {

    private static final Path GENERATED = Path.of("target/generated-sources/annotations");
    private static final Path WRITTEN = Path.of("src/main/java");
    private static final List<String> INTERFACES =
            List.of("com/acme/claude/Claude.java", "com/acme/bedrock/Bedrock.java", "com/acme/chat/Chat.java");

    /** NullAway's stricter mode needs what javac knows of annotations on types since 22. */
    private static final boolean JSPECIFY_MODE = Runtime.version().feature() >= 22;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheSources() throws IOException {
        project = withInterfaces(new Project(folder)).sources(GENERATED);
    }

    private static Project withInterfaces(Project project) throws IOException {
        for (var path : INTERFACES) {
            project.source(path, Files.readString(WRITTEN.resolve(path)));
        }
        return project;
    }

    @Test
    void javacWithoutAModule() {
        assertEquals(
                List.of(),
                project.compile(
                        "-proc:none", "-Xlint:all", "-Werror", "--release", "17", "-classpath", Project.runtime()));
    }

    @Test
    void javacAsANamedModule() {
        project.source(
                "module-info.java",
                "module com.acme.claude { requires transitive io.wirescribe; exports com.acme.claude;"
                        + " exports com.acme.bedrock; exports com.acme.chat; }");
        assertEquals(
                List.of(),
                project.compile(
                        "-proc:none", "-Xlint:all", "-Werror", "--release", "17", "--module-path", Project.runtime()));
    }

    @Test
    void errorProneAndNullAway() throws Exception {
        var javac = new ArrayList<String>();
        for (var area : List.of("api", "file", "main", "model", "parser", "processing", "tree", "util")) {
            javac.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + area + "=ALL-UNNAMED");
        }
        for (var area : List.of("code", "comp")) {
            javac.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + area + "=ALL-UNNAMED");
        }
        if (Runtime.version().feature() >= 23) {
            // Error Prone's own libraries use Unsafe, and the JVM would say so among the compiler's words.
            javac.add("-J--sun-misc-unsafe-memory-access=allow");
        }
        javac.addAll(List.of(
                "-proc:none",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-processorpath",
                System.getProperty("java.class.path"),
                // byte arrays are copied and compared by content, and Eclipse minds the annotation that would say so
                "-Xplugin:ErrorProne -Xep:ArrayRecordComponent:OFF -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true"
                        + " -XepOpt:NullAway:JSpecifyMode=" + JSPECIFY_MODE,
                "-classpath",
                Project.runtime(),
                "-d",
                project.classes().toString()));
        assertEquals("", run(javac));
    }

    @Test
    void eclipse() {
        var said = new StringWriter();
        var compiled = BatchCompiler.compile(
                new String[] {
                    "--release",
                    "17",
                    "-proc:none",
                    "-failOnWarning",
                    "-enableJavadoc",
                    "-classpath",
                    Project.runtime(),
                    "-d",
                    project.classes().toString(),
                    project.sources().toString()
                },
                new PrintWriter(said),
                new PrintWriter(said),
                null);
        assertEquals("", said.toString());
        assertTrue(compiled);
    }

    /** Eclipse may not show a processor what is on the class path: the option names the documents' folder. */
    @Test
    void eclipseThatRunsTheProcessorItself() throws IOException {
        var example = new Project(folder.resolve("example")).sources(WRITTEN);
        var said = new StringWriter();
        var compiled = BatchCompiler.compile(
                new String[] {
                    "--release",
                    "17",
                    "-nowarn",
                    "-classpath",
                    Project.runtime(),
                    "-processorpath",
                    Project.processor(),
                    "-Awirescribe.documents="
                            + Path.of("../spec").toAbsolutePath().normalize(),
                    "-s",
                    Files.createDirectories(example.generated()).toString(),
                    "-d",
                    example.classes().toString(),
                    example.sources().toString()
                },
                new PrintWriter(said),
                new PrintWriter(said),
                null);
        assertEquals("", said.toString());
        assertTrue(compiled);
        assertEquals(
                Project.files(GENERATED).keySet(),
                Project.files(example.generated()).keySet());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        var written = Project.files(GENERATED);
        for (var time : List.of("once", "again")) {
            var fresh = withInterfaces(new Project(folder.resolve(time)));
            assertEquals(List.of(), fresh.process("-Werror"));
            assertEquals(written, Project.files(fresh.generated()));
        }
    }

    /** What the compiler says to all sources of the project. */
    private String run(List<String> javac) throws IOException, InterruptedException {
        try (var sources = Files.walk(project.sources())) {
            sources.map(Path::toString).filter(path -> path.endsWith(".java")).forEach(javac::add);
        }
        var run = JdkTool.run("javac", javac);
        assertEquals(0, run.code(), run::said);
        return run.said();
    }
}
