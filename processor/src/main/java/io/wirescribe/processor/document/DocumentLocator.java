package io.wirescribe.processor.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds a document, in this order: in the folders the user names, beside the interface and at the top of the sources
 * and the output, in the customary folders of the project around the output, and in what the project builds upon. So no
 * dependency takes the place of what is the user's own.
 *
 * <p>Compilers differ in what they let a processor see: Eclipse shows nothing but the output. So no place is relied
 * upon, and none that is refused is an error.
 */
public final class DocumentLocator {

    /** The option that names folders, separated as in a class path. */
    public static final String FOLDERS = "wirescribe.documents";

    /** The option that, being {@code allow}, lets a document refer to other folders and hosts. */
    public static final String REMOTE = "wirescribe.remoteRefs";

    private final Filer filer;
    private final OutputFolder output;
    private final Folders named;
    private final boolean remote;
    private final Supplier<List<String>> modules;

    /**
     * A locator for what is not compiled as a module.
     *
     * @param options the processor's
     */
    public DocumentLocator(Filer filer, Map<String, String> options) {
        this(filer, options, List::of);
    }

    /**
     * A locator that looks into modules too.
     *
     * @param options the processor's
     * @param modules the names of those that the compiler reads; asked for when something is looked for, since a
     *     compiler may not know them before
     */
    public DocumentLocator(Filer filer, Map<String, String> options, Supplier<List<String>> modules) {
        this.filer = filer;
        this.output = new OutputFolder(filer);
        this.named = Folders.named(Objects.requireNonNullElse(options.get(FOLDERS), ""));
        this.remote = "allow"
                .equals(Objects.requireNonNullElse(options.get(REMOTE), "").strip());
        this.modules = modules;
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
        return inFolders(named.within(project.roots()), name, new Scope("", remote), looked)
                .or(() -> byCompiler(Place.own(packageName), name, looked))
                .or(() -> inFolders(project.folders(), name, folderOf(name), looked))
                .or(() -> byCompiler(Place.others(packageName, modules.get()), name, looked))
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

    private Optional<Source> byCompiler(List<Place> places, String name, Set<String> looked) {
        for (var place : places) {
            var found = resource(place, name, looked);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Source> resource(Place place, String name, Set<String> looked) {
        try {
            var file = filer.getResource(place.location(), place.folder(), name);
            if (!holds(place, name, file.toUri())) {
                return Optional.empty();
            }
            looked.add(place.words());
            try (var in = file.openInputStream()) {
                return Optional.of(new Source(
                        name, in.readAllBytes(), file.toUri(), folderOf(name), provenance(place, name, file.toUri())));
            }
        } catch (IOException notThere) {
            looked.add(place.words());
        } catch (RuntimeException refused) {
            // each compiler has places it does not know or does not show, and an exception of its own to say so
        }
        return Optional.empty();
    }

    /** Whether it is the file that was asked for: without -d, javac drops the folders of what it would write. */
    private static boolean holds(Place place, String name, URI location) {
        var file = place.location() == StandardLocation.CLASS_OUTPUT ? onDisk(location) : null;
        return file == null || file.endsWith(place.path(name));
    }

    private Provenance provenance(Place place, String name, URI location) {
        var file = place.here() ? onDisk(location) : null;
        return file == null ? place.provenance(name) : Provenance.file(file, output.folder(name));
    }

    private static @Nullable Path onDisk(URI location) {
        try {
            return Path.of(location);
        } catch (RuntimeException elsewhere) {
            return null;
        }
    }

    private Scope folderOf(String name) {
        return new Scope(Scope.folderOf(name).folder(), remote);
    }

    private Optional<Source> inFolders(List<Path> folders, String name, Scope scope, Set<String> looked) {
        for (var folder : folders) {
            looked.add(folder.toString());
            try {
                var file = folder.resolve(name);
                if (Files.isRegularFile(file)) {
                    return Optional.of(new Source(
                            name,
                            Files.readAllBytes(file),
                            file.toUri(),
                            scope,
                            Provenance.file(file, output.folder(name))));
                }
            } catch (IOException | RuntimeException notThere) {
                // a folder that cannot be read does not have it
            }
        }
        return Optional.empty();
    }
}
