package io.wirescribe.processor.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds a document, in this order: in the folders the user names, beside the interface, at the top of whatever the
 * compiler reads and writes, and in the customary folders of the project around the compiler's output.
 *
 * <p>Compilers differ in what they let a processor see: Eclipse shows nothing but the output. So no place is relied
 * upon, and none that is refused is an error.
 */
public final class DocumentLocator {

    /** The option that names folders, separated as in a class path. */
    public static final String FOLDERS = "wirescribe.documents";

    private final Filer filer;
    private final Folders named;

    /** @param options the processor's */
    public DocumentLocator(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.named = Folders.named(options.getOrDefault(FOLDERS, ""));
    }

    /**
     * Looks for a document.
     *
     * @param packageName the package of the interface that asks for it; empty if it has none
     * @param name the document's, with {@code /} between folders
     */
    public Located find(String packageName, String name) {
        List<String> looked = new ArrayList<>();
        var wrong = wrong(name);
        if (wrong != null) {
            return new Located.Missing(List.of(wrong));
        }
        var project = new Project(output(name), packageName);
        return inFolders(named.within(project.roots()), name, looked)
                .or(() -> byCompiler(packageName, name, looked))
                .or(() -> inFolders(project.folders(), name, looked))
                .<Located>map(Located.Found::new)
                .orElseGet(() -> new Located.Missing(looked));
    }

    private static @Nullable String wrong(String name) {
        if (name.isBlank()) {
            return "nowhere, for it has no name";
        } else if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || name.contains("\\")) {
            return "nowhere, for a document is named by a relative path with / between folders (-A" + FOLDERS
                    + "=... names a folder to look in)";
        } else if (List.of(name.split("/", -1)).contains("..")) {
            return "nowhere, for a document's name cannot lead out of its folder with .. (-A" + FOLDERS
                    + "=... names a folder to look in)";
        }
        return null;
    }

    private Optional<Source> byCompiler(String packageName, String name, List<String> looked) {
        if (!packageName.isEmpty()) {
            for (var place : Place.BESIDE) {
                var found = resource(place, packageName, name, looked);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (var place : Place.TOPS) {
            var found = resource(place, "", name, looked);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Source> resource(Place place, String packageName, String name, List<String> looked) {
        try {
            var file = filer.getResource(place.location(), packageName, name);
            looked.add(packageName.isEmpty() ? place.words() : packageName + " on " + place.words());
            try (var in = file.openInputStream()) {
                return Optional.of(new Source(name, in.readAllBytes(), file.toUri()));
            }
        } catch (IOException | RuntimeException notThere) {
            // each compiler has an exception of its own for a place it does not have or a file that is not in it
            return Optional.empty();
        }
    }

    private static Optional<Source> inFolders(List<Path> folders, String name, List<String> looked) {
        for (var folder : folders) {
            looked.add(folder.toString());
            try {
                var file = folder.resolve(name);
                if (Files.isRegularFile(file)) {
                    return Optional.of(new Source(name, Files.readAllBytes(file), file.toUri()));
                }
            } catch (IOException | RuntimeException notThere) {
                // a folder that cannot be read does not have it
            }
        }
        return Optional.empty();
    }

    /** Where the compiler would write a file of that name; null if that is no folder on disk. */
    private @Nullable Path output(String name) {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).toUri();
            Path folder = Path.of(uri);
            for (int i = 0; i < name.split("/", -1).length && folder != null; i++) {
                folder = folder.getParent();
            }
            return folder;
        } catch (IOException | RuntimeException notOnDisk) {
            return null;
        }
    }

    private record Place(Location location, String words) {

        static final List<Place> BESIDE = List.of(
                new Place(StandardLocation.SOURCE_PATH, "the source path"),
                new Place(StandardLocation.CLASS_OUTPUT, "the class output"),
                new Place(StandardLocation.CLASS_PATH, "the class path"));

        static final List<Place> TOPS = List.of(
                new Place(StandardLocation.CLASS_OUTPUT, "the class output"),
                new Place(StandardLocation.SOURCE_PATH, "the source path"),
                new Place(StandardLocation.CLASS_PATH, "the class path"),
                new Place(StandardLocation.ANNOTATION_PROCESSOR_PATH, "the processor path"),
                new Place(StandardLocation.MODULE_PATH, "the module path"));
    }
}
