package io.wirescribe.processor.document;

/** A document that cannot be read at all. The message is meant for the user and names the document. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    DocumentException(String message) {
        this(message, 0, 0);
    }

    DocumentException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line of the document at which reading stopped, from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1; 0 where there is none. */
    public int column() {
        return column;
    }
}
