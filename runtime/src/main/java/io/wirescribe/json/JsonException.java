package io.wirescribe.json;

import io.wirescribe.Call;
import io.wirescribe.WirescribeException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text is malformed, or not what its type asks for: {@code /max_tokens: expected a number but was a string (line
 * 1, column 17)}. The message tells the place and the kind of things, never what the text holds.
 */
public final class JsonException extends WirescribeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_POINTER = 200;

    private final String problem;
    private final String pointer;
    private final int line;
    private final int column;

    JsonException(String problem, String pointer, int line, int column) {
        this(problem, pointer, line, column, null);
    }

    private JsonException(String problem, String pointer, int line, int column, @Nullable Call call) {
        super(described(problem, pointer, line, column), null, call);
        this.problem = problem;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    private static String described(String problem, String pointer, int line, int column) {
        var message = new StringBuilder();
        if (!pointer.isEmpty()) {
            pointer.codePoints()
                    .limit(LONGEST_POINTER)
                    .map(c -> Character.isISOControl(c) ? '?' : c)
                    .forEach(message::appendCodePoint);
            message.append(": ");
        }
        message.append(problem);
        if (line > 0) {
            message.append(" (line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        return message.toString();
    }

    /**
     * What a codec of one's own throws for a value it cannot use.
     *
     * @param problem what is wrong, without what the text holds
     * @return the exception, about no place
     */
    public static JsonException because(String problem) {
        return new JsonException(problem, "", 0, 0);
    }

    /**
     * The same failure, as that of a call.
     *
     * @param call the call whose answer it is about
     * @return an exception with the call's method, path and request id
     */
    public JsonException during(Call call) {
        return traced(new JsonException(problem, pointer, line, column, call));
    }

    /**
     * The same failure, with more said about it.
     *
     * @param context words to stand before the problem
     * @return an exception about the same place
     */
    public JsonException explained(String context) {
        return traced(new JsonException(context + ": " + problem, pointer, line, column));
    }

    /** The same failure of a value that stands somewhere in another one. */
    JsonException within(JsonException place) {
        return traced(new JsonException(problem, place.pointer + pointer, place.line, place.column));
    }

    JsonException withoutPosition() {
        return traced(new JsonException(problem, pointer, 0, 0));
    }

    private JsonException traced(JsonException other) {
        other.setStackTrace(getStackTrace());
        return other;
    }

    /**
     * Where in the document.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line in the text.
     *
     * @return from 1, or 0 if not known
     */
    public int line() {
        return line;
    }

    /**
     * The column in the line.
     *
     * @return from 1, or 0 if not known
     */
    public int column() {
        return column;
    }
}
