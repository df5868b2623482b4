package io.wirescribe.processor.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is to be found, said so that it holds on every machine.
 *
 * @param way how it was found
 * @param path what that way leads along, with {@code /} between folders
 */
public record Provenance(Way way, String path) {

    /** A way to a document. */
    public enum Way {
        /** A file. The path begins at the folder that classes are written to. */
        FILE("file"),

        /** What the class path or the module path has under that name. */
        CLASS_PATH("class-path"),

        /** What the processor path has under that name. */
        PROCESSOR_PATH("processor-path"),

        /** In the folder or archive of the first document, which others are referred to from. The path begins there. */
        BESIDE("beside"),

        /** An address of its own. */
        URL("url");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** What it is called in the record of a build. */
        public String word() {
            return word;
        }
    }

    /**
     * A file.
     *
     * @param output the folder that classes are written to; null if there is none
     */
    static Provenance file(Path file, @Nullable Path output) {
        try {
            var from = output == null ? null : output.toAbsolutePath().normalize();
            var path = file.toAbsolutePath().normalize();
            return new Provenance(
                    Way.FILE,
                    (from == null ? path : from.relativize(path)).toString().replace('\\', '/'));
        } catch (IllegalArgumentException onAnotherDrive) {
            return new Provenance(Way.URL, file.toUri().toString());
        }
    }

    /**
     * A document that another one refers to.
     *
     * @param from what that one is called
     * @param name by {@link Neighbours#name}
     */
    static Provenance neighbour(String from, String name) {
        if (Neighbours.absolute(name)) {
            return new Provenance(Way.URL, name);
        }
        var folder = Scope.folderOf(from).folder();
        return new Provenance(
                Way.BESIDE,
                name.startsWith(folder)
                        ? name.substring(folder.length())
                        : "../".repeat((int)
                                        folder.chars().filter(c -> c == '/').count())
                                + name);
    }
}
