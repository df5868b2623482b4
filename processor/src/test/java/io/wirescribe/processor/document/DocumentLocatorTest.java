package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLocatorTest {

    @TempDir
    Path project;

    private final List<String> options = new ArrayList<>();
    private String output = "target/classes";
    private String name = "api.yaml";
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    private Path write(String path, String text) {
        try {
            var file = project.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(String path, String entry, String text) throws IOException {
        var file = write(path, "");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path[] sources() {
        return Stream.of("src/main/java/com/acme/Api.java", "src/main/java/module-info.java")
                .map(project::resolve)
                .filter(Files::exists)
                .toArray(Path[]::new);
    }

    private Located locate() {
        write("src/main/java/com/acme/Api.java", "package com.acme; interface Api {}");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(project.resolve(output));
            var processor = new LocatingProcessor("com.acme", name);
            var all = new ArrayList<>(List.of("-d", project.resolve(output).toString(), "-proc:only"));
            all.addAll(options);
            var task = compiler.getTask(null, files, diagnostic -> {}, all, null, files.getJavaFileObjects(sources()));
            task.setProcessors(List.of(processor));
            task.call();
            return processor.located();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String found() {
        var source = assertInstanceOf(Located.Found.class, locate(), "found").source();
        assertEquals(name, source.name());
        return new String(source.text(), StandardCharsets.UTF_8);
    }

    private List<String> looked() {
        return assertInstanceOf(Located.Missing.class, locate(), "missing").looked();
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/openapi, target/classes",
        "src/main/resources, target/classes",
        "src/main/java/com/acme, target/classes",
        "src/test/openapi, target/test-classes",
        "src/test/resources, target/test-classes",
        "src/main/openapi, build/classes/java/main",
        "src/test/openapi, build/classes/java/test",
        "src/main/openapi, bin",
        "src/main/openapi, out/production/module",
        ".,  target/classes",
        "target/classes, target/classes",
        "target/classes/com/acme, target/classes",
    })
    void customaryPlaces(String folder, String output) {
        this.output = output;
        write(folder + "/api.yaml", "here");
        assertEquals("here", found());
    }

    /** What lies above a project, may be called anything. */
    @ParameterizedTest
    @CsvSource({
        "latest/app/target/classes, main",
        "test/app/target/classes, main",
        "latest/app/target/test-classes, test",
        "app/target/contest/classes, main",
        "app/target/generated-test-sources/test-annotations, test",
        "app/bin/test, test"
    })
    void testsHaveTheirOwnDocumentsFirst(String output, String set) {
        this.output = output;
        var app = output.substring(0, output.indexOf("app/") + "app/".length());
        write(app + "src/main/openapi/api.yaml", "main");
        write(app + "src/test/openapi/api.yaml", "test");
        assertEquals(set, found());
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/openapi, target/classes",
        "target/classes, target/classes",
        "src/test/openapi, target/test-classes"
    })
    void eclipseFindsItAsWell(String folder, String output) {
        this.compiler = new EclipseCompiler();
        this.output = output;
        write(folder + "/api.yaml", "here");
        assertEquals("here", found());
    }

    @Test
    void eclipseSaysWhereItLooked() {
        this.compiler = new EclipseCompiler();
        assertTrue(looked().contains(project.resolve("src/main/openapi").toString()));
    }

    @Test
    void itMayBeInAFolderOfItsOwn() {
        name = "vendor/api.yaml";
        write("src/main/openapi/vendor/api.yaml", "here");
        assertEquals("here", found());
    }

    @Test
    void besideTheInterfaceOnTheSourcePath() {
        options.addAll(List.of("-sourcepath", project.resolve("sources").toString()));
        write("sources/com/acme/api.yaml", "beside");
        write("sources/api.yaml", "top");
        assertEquals("beside", found());
    }

    @Test
    void atTheTopOfTheSourcePath() {
        options.addAll(List.of("-sourcepath", project.resolve("sources").toString()));
        write("sources/api.yaml", "top");
        assertEquals("top", found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.yaml", "com/acme/api.yaml"})
    void inADependency(String entry) throws IOException {
        options.addAll(List.of("-cp", jar("lib.jar", entry, "in a jar").toString()));
        assertEquals("in a jar", found());
    }

    /** Whatever a dependency brings, or comes to bring. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/openapi", "src/main/resources", "src/main/java/com/acme", "target/classes"})
    void theUsersOwnBeforeADependencys(String folder) throws IOException {
        options.addAll(List.of("-cp", jar("lib.jar", "api.yaml", "in a jar").toString()));
        options.addAll(List.of(
                "-processorpath",
                jar("processor.jar", "api.yaml", "with a processor").toString()));
        write(folder + "/api.yaml", "own");
        assertEquals("own", found());
    }

    /** Gradle is told of a project's own documents by the processor path. */
    @Test
    void theProcessorPathBeforeTheClassPath() throws IOException {
        options.addAll(List.of("-cp", jar("lib.jar", "api.yaml", "in a jar").toString()));
        options.addAll(List.of("-processorpath", project.resolve("elsewhere").toString()));
        write("elsewhere/api.yaml", "elsewhere");
        assertEquals("elsewhere", found());
    }

    @Test
    void onTheProcessorPath() {
        options.addAll(List.of("-processorpath", project.resolve("elsewhere").toString()));
        write("elsewhere/api.yaml", "elsewhere");
        assertEquals("elsewhere", found());
    }

    @Test
    void inAFolderThatIsNamed() {
        options.add("-A" + DocumentLocator.FOLDERS + "=" + project.resolve("one") + File.pathSeparator
                + project.resolve("two"));
        write("two/api.yaml", "two");
        write("src/main/openapi/api.yaml", "customary");
        write("target/classes/api.yaml", "output");
        assertEquals("two", found());
    }

    @Test
    void aFolderMayBeNamedFromTheProject() {
        options.add("-A" + DocumentLocator.FOLDERS + "=contracts/http");
        write("contracts/http/api.yaml", "here");
        assertEquals("here", found());
    }

    @Test
    void itsAddressIsKnown() {
        var file = write("src/main/openapi/api.yaml", "here");
        var source = assertInstanceOf(Located.Found.class, locate()).source();
        assertEquals(file.toUri(), source.location());
    }

    @Test
    void allPlacesAreNamedWhereItIsMissing() {
        options.add("-A" + DocumentLocator.FOLDERS + "=" + project.resolve("named"));
        options.addAll(List.of("-sourcepath", project.resolve("sources").toString()));
        var looked = looked();
        assertEquals(project.resolve("named").toString(), looked.get(0));
        assertEquals("beside the interface (com.acme) on the source path", looked.get(1));
        for (var place :
                List.of("src/main/openapi", "src/main/resources", "src/main/java/com/acme", "src/test/openapi")) {
            assertTrue(looked.contains(project.resolve(place).toString()), () -> place + " is not in " + looked);
        }
        assertEquals(looked.stream().distinct().toList(), looked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../api.yaml",
                "a/../../api.yaml",
                "/etc/passwd",
                "C:/api.yaml",
                "a\\b.yaml",
                "",
                " ",
                "http://x/api.yaml"
            })
    void namesThatCannotBe(String name) {
        this.name = name;
        var looked = looked();
        assertEquals(1, looked.size());
        assertTrue(looked.get(0).startsWith("nowhere, for "), looked.get(0));
    }

    @Test
    void aFolderOfThatNameIsNotIt() {
        write("src/main/openapi/api.yaml/x", "");
        write("target/classes/api.yaml/x", "");
        assertInstanceOf(Located.Missing.class, locate());
    }

    @Test
    void filesThatAreNowhereOnDisk() {
        var processor = new LocatingProcessor("com.acme", "api.yaml");
        var compilation = Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("com.acme.Api", "package com.acme; interface Api {}"));
        // javac takes a resource of the output for one that is to be written, and such a list for what was written
        assertTrue(compilation.generatedFiles().stream()
                .allMatch(file -> file.getName().matches(".*/(Api.class|api.yaml)")));
        var missing = assertInstanceOf(Located.Missing.class, processor.located());
        assertTrue(
                missing.looked().contains("the top of the class path"),
                missing.looked().toString());
    }

    @Test
    void filesThatAreNowhereOnDiskButOnTheClassPath() throws IOException {
        var processor = new LocatingProcessor("com.acme", "api.yaml");
        Compiler.javac()
                .withProcessors(processor)
                .withClasspath(List.of(jar("lib.jar", "api.yaml", "in a jar").toFile()))
                .compile(JavaFileObjects.forSourceString("com.acme.Api", "package com.acme; interface Api {}"));
        var found = assertInstanceOf(Located.Found.class, processor.located());
        assertEquals("in a jar", new String(found.source().text(), StandardCharsets.UTF_8));
        assertEquals(
                "jar", URI.create(String.valueOf(found.source().location())).getScheme());
    }

    @Test
    void modulesFindADependencysDocument() throws IOException {
        write("src/main/java/module-info.java", "module acme {}");
        options.addAll(List.of("-cp", jar("lib.jar", "api.yaml", "in a jar").toString()));
        assertEquals("in a jar", found());
    }

    @Test
    void modulesFindAModulesDocument() throws IOException {
        write("src/main/java/module-info.java", "module acme { requires lib; }");
        options.addAll(List.of(
                "--module-path", jar("lib.jar", "api.yaml", "in a module").toString()));
        assertEquals("in a module", found());
    }

    @Test
    void modulesThatAreNoneOfTheUsersAreNotMentioned() throws IOException {
        write("src/main/java/module-info.java", "module acme { requires lib; }");
        options.addAll(List.of(
                "--module-path", jar("lib.jar", "other.yaml", "in a module").toString()));
        var modules = looked().stream()
                .filter(place -> place.startsWith("the module "))
                .toList();
        assertEquals(List.of("the module lib"), modules);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        for (var each : List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())) {
            compiler = each;
            assertInstanceOf(Located.Missing.class, locate());
            try (var files = Files.walk(project.resolve(output))) {
                assertEquals(
                        List.of(),
                        files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString())
                                .toList());
            }
        }
    }

    /** javac drops the folders of a name, and would answer with what is called like its end. */
    @Test
    void withoutAnOutputFolderAFileElsewhereIsNotTaken() throws IOException {
        write("Api.java", "interface Api {}");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var processor = new LocatingProcessor("", "nowhere/pom.xml");
            var sources = files.getJavaFileObjects(project.resolve("Api.java"));
            var task = compiler.getTask(null, files, diagnostic -> {}, List.of("-proc:only"), null, sources);
            task.setProcessors(List.of(processor));
            task.call();
            assertTrue(Files.exists(Path.of("pom.xml")));
            assertInstanceOf(Located.Missing.class, processor.located());
        }
    }
}
