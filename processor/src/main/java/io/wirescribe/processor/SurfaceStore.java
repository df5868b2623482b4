package io.wirescribe.processor;

import io.wirescribe.processor.document.OutputFolder;
import io.wirescribe.processor.document.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where surfaces are kept: in a folder that the user names, or with the generated sources. Maven and Gradle delete
 * these and the classes before they compile all again; so there is a copy beside the folder of the classes, which is
 * neither and goes when the build is cleaned.
 */
final class SurfaceStore {

    /** The option that names a folder, for builds that delete generated sources too. */
    static final String FOLDER = "wirescribe.surfaces";

    private static final String HERE = "META-INF/wirescribe/";

    private final Filer filer;
    private final List<Path> folders;

    /** @param folders to write to, and to read from the first that has one; only the first has to be there */
    private SurfaceStore(Filer filer, List<Path> folders) {
        this.filer = filer;
        this.folders = folders;
    }

    static SurfaceStore of(ProcessingEnvironment environment, Report report) {
        var filer = environment.getFiler();
        var classes = output(filer, StandardLocation.CLASS_OUTPUT);
        var named = Options.text(environment.getOptions(), FOLDER);
        if (!named.isEmpty()) {
            var folder = folder(named, classes);
            if (folder == null) {
                report.option(FOLDER, "a folder", named);
            }
            return new SurfaceStore(filer, Stream.ofNullable(folder).toList());
        }
        var generated = output(filer, StandardLocation.SOURCE_OUTPUT);
        return new SurfaceStore(
                filer,
                generated == null
                        ? List.of()
                        : Stream.of(generated.resolve(HERE), copies(classes, generated))
                                .filter(Objects::nonNull)
                                .toList());
    }

    /**
     * Null if there cannot be a folder of that name. Builds name one for all: what tests see has its own place in it.
     */
    private static @Nullable Path folder(String name, @Nullable Path classes) {
        try {
            var folder = Project.file(classes, Path.of(name));
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                return null;
            }
            return classes != null && Project.ofTests(classes) ? folder.resolve("test") : folder;
        } catch (InvalidPathException notOneOfThisSystem) {
            return null;
        }
    }

    /** Null where a build has no place of its own for it: nothing is to lie about among the user's files. */
    private static @Nullable Path copies(@Nullable Path classes, Path generated) {
        return classes == null
                        || classes.getFileName() == null
                        || generated.startsWith(classes)
                        || Files.exists(classes.resolveSibling("src"))
                ? null
                : classes.resolveSibling("wirescribe").resolve(classes.getFileName());
    }

    /** Null if it is no folder on disk. */
    private static @Nullable Path output(Filer filer, StandardLocation location) {
        var probe = HERE + "_.surface";
        return OutputFolder.above(probe, () -> filer.getResource(location, "", probe));
    }

    /** Whether files can be written without the compiler. */
    boolean onDisk() {
        return !folders.isEmpty();
    }

    /** Where all that is kept of a package is, in words. */
    String places(String packageName) {
        return kept(packageName).map(Path::toString).collect(Collectors.joining(" and "));
    }

    private Stream<Path> kept(String packageName) {
        return folders.stream().map(folder -> folder.resolve(name(packageName))).filter(Files::isRegularFile);
    }

    Optional<String> read(String packageName) {
        var file = kept(packageName).findFirst();
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void write(String packageName, String text, Report report) {
        try {
            if (folders.isEmpty()) {
                var file = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", HERE + name(packageName));
                try (var out = file.openOutputStream()) {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            } else {
                write(folders.get(0), packageName, text);
                copy(packageName, text);
            }
        } catch (IOException | RuntimeException failed) {
            var place = folders.stream().findFirst().map(Path::toString).orElse("the folder of generated sources");
            report.notRecorded(name(packageName) + " in " + place, String.valueOf(failed.getMessage()));
        }
    }

    /** One that cannot be written is not missed before everything else is deleted. */
    private void copy(String packageName, String text) {
        for (var folder : folders.subList(1, folders.size())) {
            try {
                write(folder, packageName, text);
            } catch (IOException | RuntimeException refused) {
                // the first is there
            }
        }
    }

    private static void write(Path folder, String packageName, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name(packageName)), text);
    }

    private static String name(String packageName) {
        return (packageName.isEmpty() ? "_" : packageName) + ".surface";
    }
}
