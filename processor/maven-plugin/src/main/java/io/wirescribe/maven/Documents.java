package io.wirescribe.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks for documents where the processor would find them in this build. */
final class Documents {

    private final Compilation compilation;
    private final Map<String, Place> onClassPath = new HashMap<>();

    Documents(Compilation compilation) {
        this.compilation = compilation;
    }

    Place find(BuildRecord.Document document) throws IOException {
        var path = document.path();
        return switch (document.way()) {
            case "file" -> new Place.File(compilation.classes().resolve(path).normalize());
            case "class-path" -> onClassPath(path);
            default -> Place.NOWHERE; // another host, or the processor path: nothing to ask for at every build
        };
    }

    private Place onClassPath(String name) throws IOException {
        var known = onClassPath.get(name);
        if (known != null) {
            return known;
        }
        var found = search(compilation.classPath(), name);
        onClassPath.put(name, found);
        return found;
    }

    static Place search(List<Path> path, String name) throws IOException {
        for (var element : path) {
            if (Files.isRegularFile(element.resolve(name))) {
                return new Place.File(element.resolve(name));
            } else if (Files.isRegularFile(element) && has(element, name)) {
                return new Place.Entry(element, name);
            }
        }
        return new Place.Absent();
    }

    private static boolean has(Path archive, String name) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.getEntry(name) != null;
        } catch (ZipException noArchive) {
            return false;
        }
    }
}
