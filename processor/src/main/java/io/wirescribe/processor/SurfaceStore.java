package io.wirescribe.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where surfaces are kept: in a folder that the user names, or beside the generated sources. Not beside the classes,
 * because Maven deletes those, and all that came with them, before it compiles again.
 */
final class SurfaceStore {

    /** The option that names a folder, for builds that delete generated sources too. */
    static final String FOLDER = "wirescribe.surfaces";

    private final Filer filer;
    private final @Nullable Path folder;

    private SurfaceStore(Filer filer, @Nullable Path folder) {
        this.filer = filer;
        this.folder = folder;
    }

    static SurfaceStore of(ProcessingEnvironment environment) {
        var named = environment.getOptions().getOrDefault(FOLDER, "").strip();
        return new SurfaceStore(environment.getFiler(), named.isEmpty() ? generated(environment) : path(named));
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException notOneOfThisSystem) {
            return null;
        }
    }

    /** Null if generated sources are in no folder on disk. */
    private static @Nullable Path generated(ProcessingEnvironment environment) {
        try {
            var file = environment
                    .getFiler()
                    .getResource(StandardLocation.SOURCE_OUTPUT, "", "META-INF/wirescribe/_.surface");
            return Path.of(file.toUri()).getParent();
        } catch (IOException | RuntimeException nowhere) {
            return null;
        }
    }

    /** Whether files can be written without the compiler. */
    boolean onDisk() {
        return folder != null;
    }

    /** Where that of a package is, in words. */
    String place(String packageName) {
        return folder == null ? "META-INF/wirescribe/" + name(packageName) : folder.resolve(name(packageName)) + "";
    }

    Optional<String> read(String packageName) {
        try {
            return folder == null ? Optional.empty() : Optional.of(Files.readString(folder.resolve(name(packageName))));
        } catch (IOException neverWritten) {
            return Optional.empty();
        }
    }

    void write(String packageName, String text, Report report) {
        try {
            if (folder == null) {
                var file = filer.createResource(
                        StandardLocation.SOURCE_OUTPUT, "", "META-INF/wirescribe/" + name(packageName));
                try (var out = file.openOutputStream()) {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            } else {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name(packageName)), text);
            }
        } catch (IOException | RuntimeException failed) {
            report.notRecorded(place(packageName), String.valueOf(failed.getMessage()));
        }
    }

    private static String name(String packageName) {
        return (packageName.isEmpty() ? "_" : packageName) + ".surface";
    }
}
