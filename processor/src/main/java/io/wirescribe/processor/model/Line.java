package io.wirescribe.processor.model;

/**
 * A line of a document.
 *
 * @param file the file that it is in, where that is another than the one spoken of; empty otherwise
 * @param number from 1; 0 where it is not known
 */
public record Line(String file, int number) {

    /** The same, told to somebody who thinks of another document. */
    public Line in(String document) {
        return file.equals(document) ? new Line("", number) : this;
    }

    /** {@code line 31}, or {@code common.yaml line 31}; empty where it is not known. */
    @Override
    public String toString() {
        var line = number > 0 ? "line " + number : "";
        return file.isEmpty() ? line : (file + " " + line).strip();
    }
}
