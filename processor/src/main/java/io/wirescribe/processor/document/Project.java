package io.wirescribe.processor.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The project around a compiler's output: the folders above it that have sources. */
public final class Project {

    /** Gradle writes to {@code build/classes/java/main}, four levels down. */
    private static final int HIGHEST = 6;

    /** What build tools call the folders of what is made for tests. */
    private static final Set<String> OF_TESTS = Set.of("test", "test-classes", "generated-test-sources");

    private final List<Path> roots;
    private final List<Path> folders = new ArrayList<>();

    Project(@Nullable Path output, String packageName) {
        this.roots = roots(output);
        var first = output != null && ofTests(output, roots) ? "test" : "main";
        var second = first.equals("test") ? "main" : "test";
        for (var root : roots) {
            for (var set : List.of(first, second)) {
                var sources = root.resolve("src").resolve(set);
                folders.add(sources.resolve("openapi"));
                folders.add(sources.resolve("resources"));
                folders.add(sources.resolve("java").resolve(packageName.replace('.', '/')));
            }
            folders.add(root);
        }
    }

    /** Whether tests are compiled, by what the folder is called within the project: where that is, says nothing. */
    private static boolean ofTests(Path output, List<Path> roots) {
        if (roots.isEmpty()) {
            return false;
        }
        for (var element : roots.get(0).relativize(output.toAbsolutePath().normalize())) {
            if (OF_TESTS.contains(element.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is compiled are the tests of a project. */
    public static boolean ofTests(Path output) {
        return ofTests(output, roots(output));
    }

    /** The nearest first. */
    List<Path> roots() {
        return roots;
    }

    /** Where people keep documents, the nearest first. */
    List<Path> folders() {
        return folders;
    }

    /**
     * What the user calls by a name: a relative one is meant from the project, since a build of several projects runs
     * elsewhere.
     *
     * @param output the folder that classes are written to; null if there is none on disk
     */
    public static Path file(@Nullable Path output, Path name) {
        var roots = roots(output);
        return roots.isEmpty() ? name.toAbsolutePath() : roots.get(0).resolve(name);
    }

    private static List<Path> roots(@Nullable Path output) {
        List<Path> roots = new ArrayList<>();
        var folder = output;
        for (int i = 0; i < HIGHEST && folder != null; i++) {
            if (Files.isDirectory(folder.resolve("src"))) {
                roots.add(folder.toAbsolutePath().normalize());
            }
            folder = folder.getParent();
        }
        return roots;
    }
}
