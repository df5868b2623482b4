package io.wirescribe.processor.document;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The folder that a compiler writes classes to, as far as it says so. Nothing is written there to find out. */
final class OutputFolder {

    private static final String PROBE = "wirescribe.probe";

    private final Filer filer;
    private @Nullable Path folder;
    private boolean known;

    OutputFolder(Filer filer) {
        this.filer = filer;
    }

    /** Null if it is no folder on disk. */
    @Nullable
    Path folder() {
        if (!known) {
            known = true;
            folder = parent(() -> filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE));
            if (folder == null && filer.getClass().getName().startsWith("org.eclipse.")) {
                // Eclipse names no file that is not there, only one that might be written; others would list that one
                folder = parent(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE));
            }
        }
        return folder;
    }

    private static @Nullable Path parent(Callable<FileObject> file) {
        try {
            return Path.of(file.call().toUri()).getParent();
        } catch (Exception notOnDisk) {
            return null;
        }
    }
}
