package io.wirescribe.processor;

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
 * Where surfaces are kept: in a folder that the user names, or beside the generated sources. Not beside the classes,
 * because Maven deletes those, and all that came with them, before it compiles again. Of what else it deletes then, the
 * goal {@code wirescribe:refresh} keeps a copy beside the folder of the classes.
 */
final class SurfaceStore {

    /** The option that names a folder, for builds that delete generated sources too. */
    static final String FOLDER = "wirescribe.surfaces";

    private static final String HERE = "META-INF/wirescribe/";

    private final Filer filer;
    private final List<Path> folders;

    /** @param folders to read from, the first that has one; written to the first */
    private SurfaceStore(Filer filer, List<Path> folders) {
        this.filer = filer;
        this.folders = folders;
    }

    static SurfaceStore of(ProcessingEnvironment environment) {
        var filer = environment.getFiler();
        var named = environment.getOptions().getOrDefault(FOLDER, "").strip();
        if (!named.isEmpty()) {
            return new SurfaceStore(filer, Stream.ofNullable(path(named)).toList());
        }
        var generated = output(filer, StandardLocation.SOURCE_OUTPUT);
        var classes = output(filer, StandardLocation.CLASS_OUTPUT);
        return new SurfaceStore(
                filer,
                generated == null
                        ? List.of()
                        : Stream.of(generated.resolve(HERE), copies(classes))
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException notOneOfThisSystem) {
            return null;
        }
    }

    private static @Nullable Path copies(@Nullable Path classes) {
        return classes == null || classes.getFileName() == null
                ? null
                : classes.resolveSibling("wirescribe").resolve(classes.getFileName());
    }

    /** Null if it is no folder on disk. */
    private static @Nullable Path output(Filer filer, StandardLocation location) {
        try {
            var file =
                    Path.of(filer.getResource(location, "", HERE + "_.surface").toUri());
            var folder = file.getParent();
            for (int i = 0; i < 2 && folder != null; i++) {
                folder = folder.getParent();
            }
            return folder;
        } catch (IOException | RuntimeException nowhere) {
            return null;
        }
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
                var folder = folders.get(0);
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name(packageName)), text);
            }
        } catch (IOException | RuntimeException failed) {
            var place = folders.stream().findFirst().map(Path::toString).orElse("the folder of generated sources");
            report.notRecorded(name(packageName) + " in " + place, String.valueOf(failed.getMessage()));
        }
    }

    private static String name(String packageName) {
        return (packageName.isEmpty() ? "_" : packageName) + ".surface";
    }
}
