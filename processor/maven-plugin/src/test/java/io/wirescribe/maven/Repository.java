package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * A local repository of these tests' own, with what is under test in it. All else is taken from the repository of the
 * build that runs the tests, so that they need no network; nothing is written there.
 */
final class Repository {

    private static final Path FOLDER = Path.of("target/it/repository").toAbsolutePath();
    private static final String VERSION = System.getProperty("wirescribe.version", "");
    private static final Path ROOT = Path.of("../..");

    private static boolean filled;

    private Repository() {}

    /** Its folder. */
    static synchronized Path folder() throws IOException {
        assumeTrue(!VERSION.isEmpty(), "only Maven says where its own things are");
        if (!filled) {
            fill();
            filled = true;
        }
        return FOLDER;
    }

    private static void fill() throws IOException {
        var processor = onClassPath("wirescribe-processor", "processor/target/classes");
        install("wirescribe-parent", null, ROOT.resolve("pom.xml"));
        install(
                "wirescribe-runtime",
                onClassPath("wirescribe-runtime", "runtime/target/classes"),
                ROOT.resolve("runtime/pom.xml"));
        install(
                "wirescribe-processor",
                processor,
                ROOT.resolve(
                        Files.isDirectory(processor)
                                ? "processor/pom.xml"
                                : "processor/target/dependency-reduced-pom.xml"));
        install("wirescribe-maven-plugin", Path.of("target/classes"), Path.of("pom.xml"));
    }

    /** The settings of a Maven that takes things from the repository of this build; and others from the network. */
    static Path settings(boolean network) throws IOException {
        var cache = Path.of(System.getProperty("maven.repository")).toUri();
        var repository = """
                <id>cache</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
                """.formatted(cache);
        var here = """
                <mirrors><mirror><id>cache</id><url>%s</url><mirrorOf>*</mirrorOf></mirror></mirrors>
                """.formatted(cache);
        var settings = """
                <settings>%s<profiles><profile><id>cache</id>
                <repositories><repository>%s</repository></repositories>
                <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                </profile></profiles><activeProfiles><activeProfile>cache</activeProfile></activeProfiles></settings>
                """.formatted(network ? "" : here, repository, repository);
        var file = FOLDER.resolveSibling(network ? "settings-network.xml" : "settings.xml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, settings);
    }

    /** A jar if Maven has packaged the module already, or the folder of its classes. */
    private static Path onClassPath(String artifact, String classes) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path ->
                        path.getFileName().toString().startsWith(artifact + "-" + VERSION) || path.endsWith(classes))
                .findFirst()
                .orElseThrow();
    }

    private static void install(String artifact, Path classes, Path pom) throws IOException {
        var folder = FOLDER.resolve("io/wirescribe").resolve(artifact).resolve(VERSION);
        var name = artifact + "-" + VERSION;
        Files.createDirectories(folder);
        Files.copy(pom, folder.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (classes != null && Files.isDirectory(classes)) {
            pack(classes, folder.resolve(name + ".jar"));
        } else if (classes != null) {
            Files.copy(classes, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : Compilation.files(classes)) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        assertTrue(Files.size(jar) > 0);
    }
}
