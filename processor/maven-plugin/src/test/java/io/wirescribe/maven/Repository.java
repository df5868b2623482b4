package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A local repository of these tests' own, with what is under test in it. All else is taken from the repository of the
 * build that runs the tests, so that they need no network; nothing is written there.
 */
final class Repository {

    /** A version of the processor that is the same but for its number. */
    static final String LATER = "99";

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
        var pom = ROOT.resolve(
                Files.isDirectory(processor) ? "processor/pom.xml" : "processor/target/dependency-reduced-pom.xml");
        install("wirescribe-processor", processor, pom);
        install("wirescribe-processor", LATER, processor, pom);
        install("wirescribe-maven-plugin", Path.of("target/classes"), Path.of("pom.xml"));
    }

    /** Puts a jar there, as the build of another project would. */
    static void install(String group, String artifact, String version, Path files) throws IOException {
        var folder = folder().resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        pack(files, folder.resolve(artifact + "-" + version + ".jar"), version);
        Files.writeString(folder.resolve(artifact + "-" + version + ".pom"), """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></project>
                """.formatted(group, artifact, version));
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
        install(artifact, VERSION, classes, pom);
    }

    private static void install(String artifact, String version, Path classes, Path pom) throws IOException {
        var folder = FOLDER.resolve("io/wirescribe").resolve(artifact).resolve(version);
        var name = artifact + "-" + version;
        Files.createDirectories(folder);
        Files.copy(pom, folder.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (classes != null && Files.isDirectory(classes)) {
            pack(classes, folder.resolve(name + ".jar"), version);
        } else if (classes != null) {
            try (var zip = FileSystems.newFileSystem(classes)) {
                pack(zip.getPath("/"), folder.resolve(name + ".jar"), version);
            }
        }
    }

    private static void pack(Path classes, Path jar, String version) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : Compilation.files(classes)) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.equals(JarFile.MANIFEST_NAME)) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
        }
        assertTrue(Files.size(jar) > 0);
    }
}
