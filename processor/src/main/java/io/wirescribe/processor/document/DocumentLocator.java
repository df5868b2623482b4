package io.wirescribe.processor.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final OutputFolder output;
    private final Folders named;

    /** @param options the processor's */
    public DocumentLocator(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.output = new OutputFolder(filer);
        this.named = Folders.named(options.getOrDefault(FOLDERS, ""));
    }

    /**
     * Looks for a document.
     *
     * @param packageName the package of the interface that asks for it; empty if it has none
     * @param name the document's, with {@code /} between folders
     */
    public Located find(String packageName, String name) {
        Set<String> looked = new LinkedHashSet<>();
        var wrong = wrong(name);
        if (wrong != null) {
            return new Located.Missing(List.of(wrong));
        }
        var project = new Project(output.folder(name), packageName);
        return inFolders(named.within(project.roots()), name, looked)
                .or(() -> byCompiler(packageName, name, looked))
                .or(() -> inFolders(project.folders(), name, looked))
                .<Located>map(Located.Found::new)
                .orElseGet(() -> new Located.Missing(List.copyOf(looked)));
    }

    private static @Nullable String wrong(String name) {
        if (name.isBlank()) {
            return "nowhere, for it has no name";
        } else if (name.startsWith("/") || name.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || name.contains("\\")) {
            return "nowhere, for a document is named by a relative path with / between folders (-A" + FOLDERS
                    + "=... names a folder to look in)";
        } else if (List.of(name.split("/", -1)).contains("..")) {
            return "nowhere, for a document's name cannot lead out of its folder with .. (-A" + FOLDERS
                    + "=... names a folder to look in)";
        }
        return null;
    }

    private Optional<Source> byCompiler(String packageName, String name, Set<String> looked) {
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

    private Optional<Source> resource(Place place, String packageName, String name, Set<String> looked) {
        var words = packageName.isEmpty()
                ? "the top of " + place.words()
                : "beside the interface (" + packageName + ") on " + place.words();
        try {
            var file = filer.getResource(place.location(), packageName, name);
            looked.add(words);
            try (var in = file.openInputStream()) {
                return Optional.of(new Source(name, in.readAllBytes(), file.toUri()));
            }
        } catch (IOException notThere) {
            looked.add(words);
        } catch (RuntimeException refused) {
            // each compiler has places it does not know or does not show, and an exception of its own to say so
        }
        return Optional.empty();
    }

    private static Optional<Source> inFolders(List<Path> folders, String name, Set<String> looked) {
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

    private record Place(Location location, String words) {

        static final List<Place> BESIDE = List.of(
                new Place(StandardLocation.SOURCE_PATH, "the source path"),
                new Place(StandardLocation.CLASS_OUTPUT, "the class output"),
                new Place(StandardLocation.CLASS_PATH, "the class path"));

        static final List<Place> TOPS = List.of(
                new Place(StandardLocation.CLASS_OUTPUT, "the class output"),
                new Place(StandardLocation.SOURCE_PATH, "the source path"),
                new Place(StandardLocation.CLASS_PATH, "the class path"),
                new Place(StandardLocation.ANNOTATION_PROCESSOR_PATH, "the processor path"));
    }
}
