package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A copy of a user's project of two modules, whose documents are in all the places where documents are. */
final class Shop {

    private static final Path ORIGINAL = Path.of("src/test/resources/shop");

    private final Path folder;

    private Shop(Path folder) {
        this.folder = folder;
    }

    static Shop in(Path folder) throws IOException {
        for (var file : Compilation.files(ORIGINAL)) {
            var copy = folder.resolve(ORIGINAL.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        var shop = new Shop(folder);
        shop.installVendorsJar();
        return shop;
    }

    /** Again and again with the same version, as vendors do. */
    void installVendorsJar() throws IOException {
        Repository.install("com.vendor", "tariffs", "1", file("tariffs"));
    }

    Path folder() {
        return folder;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Puts one text in the place of another. */
    void edit(String path, String before, String after) throws IOException {
        var text = Files.readString(file(path));
        assertTrue(text.contains(before), () -> path + " has no " + before);
        Files.writeString(file(path), text.replace(before, after));
    }

    /** What the builders accept, asked of the classes as they are now. */
    Map<?, ?> limits() throws IOException, ReflectiveOperationException {
        var classes = new URL[] {file("app/target/classes/").toUri().toURL()};
        try (var loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            return (Map<?, ?>)
                    loader.loadClass("com.shop.Limits").getMethod("all").invoke(null);
        }
    }

    /** The names of all files that the build has left of a type. */
    Set<String> traces(String type) throws IOException {
        return Compilation.files(file("app/target")).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(type + "(Codec)?(\\$.*)?\\.(java|class)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
