package io.wirescribe.processor.document;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The folder that a compiler writes classes to, as far as it says so. Nothing is written there to find out. */
public final class OutputFolder {

    private final Filer filer;
    private @Nullable Path folder;

    OutputFolder(Filer filer) {
        this.filer = filer;
    }

    /**
     * Null if it is no folder on disk.
     *
     * @param name of a file that is looked for there anyway
     */
    @Nullable
    Path folder(String name) {
        if (folder == null) {
            folder = above(name, () -> filer.getResource(StandardLocation.CLASS_OUTPUT, "", name));
        }
        if (folder == null && filer.getClass().getName().startsWith("org.eclipse.")) {
            // Eclipse names no file that is not there, only one that might be written; others would list that one
            var probe = "wirescribe." + System.nanoTime();
            folder = above(probe, () -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", probe));
        }
        return folder;
    }

    /**
     * The folder that a file is in by that name; null if it is no folder on disk.
     *
     * @param file as the compiler has it
     */
    public static @Nullable Path above(String name, Callable<FileObject> file) {
        try {
            Path above = Path.of(file.call().toUri());
            if (!above.endsWith(name)) {
                // without -d, javac drops the folders and means the one that it runs in
                return null;
            }
            for (int i = 0; i < name.split("/", -1).length && above != null; i++) {
                above = above.getParent();
            }
            return above;
        } catch (Exception notOnDisk) {
            return null;
        }
    }
}
