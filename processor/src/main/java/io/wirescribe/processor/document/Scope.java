package io.wirescribe.processor.document;

/**
 * Which other documents a document may refer to.
 *
 * @param folder what their names begin with; empty for all of where the document itself was looked for
 * @param remote whether also other folders and hosts
 */
public record Scope(String folder, boolean remote) {

    /** The document's own folder. */
    static Scope folderOf(String name) {
        return new Scope(name.substring(0, name.lastIndexOf('/') + 1), false);
    }

    /** @param name by {@link Neighbours#name} */
    boolean holds(String name) {
        return name.startsWith(folder)
                && !name.equals("..")
                && !name.startsWith("../")
                && !name.startsWith("/")
                && name.indexOf('\\') < 0;
    }
}
