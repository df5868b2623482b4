package io.wirescribe.http;

/**
 * How a parameter is written, OpenAPI's {@code style} and {@code explode} in one. For the name {@code color}, the array
 * {@code [blue, black]} and the object {@code {R: 1, G: 2}}:
 *
 * <table>
 * <caption>What is sent</caption>
 * <tr><th>style</th><th>array</th><th>object</th></tr>
 * <tr><td>SIMPLE</td><td>{@code blue,black}</td><td>{@code R,1,G,2}</td></tr>
 * <tr><td>SIMPLE_EXPLODED</td><td>{@code blue,black}</td><td>{@code R=1,G=2}</td></tr>
 * <tr><td>LABEL</td><td>{@code .blue,black}</td><td>{@code .R,1,G,2}</td></tr>
 * <tr><td>LABEL_EXPLODED</td><td>{@code .blue.black}</td><td>{@code .R=1.G=2}</td></tr>
 * <tr><td>MATRIX</td><td>{@code ;color=blue,black}</td><td>{@code ;color=R,1,G,2}</td></tr>
 * <tr><td>MATRIX_EXPLODED</td><td>{@code ;color=blue;color=black}</td><td>{@code ;R=1;G=2}</td></tr>
 * <tr><td>FORM</td><td>{@code color=blue,black}</td><td>{@code color=R,1,G,2}</td></tr>
 * <tr><td>FORM_EXPLODED</td><td>{@code color=blue&color=black}</td><td>{@code R=1&G=2}</td></tr>
 * <tr><td>FORM_FIELD</td><td>{@code color=blue&color=black}</td><td>{@code color={"R":1,"G":2}}</td></tr>
 * <tr><td>COOKIE</td><td>{@code color=blue,black}</td><td>{@code color=R,1,G,2}</td></tr>
 * <tr><td>COOKIE_EXPLODED</td><td>{@code color=blue; color=black}</td><td>{@code R=1; G=2}</td></tr>
 * <tr><td>SPACE_DELIMITED</td><td>{@code color=blue%20black}</td><td>{@code color=R%201%20G%202}</td></tr>
 * <tr><td>PIPE_DELIMITED</td><td>{@code color=blue%7Cblack}</td><td>{@code color=R%7C1%7CG%7C2}</td></tr>
 * <tr><td>DEEP_OBJECT</td><td>{@code color[]=blue&color[]=black}</td><td>{@code color[R]=1&color[G]=2}</td></tr>
 * </table>
 *
 * <p>Null, and an array or object of nothing, is left out; the JSON of an object never is nothing. OpenAPI does not say
 * how an array or object inside of another is written: {@code DEEP_OBJECT} goes on in brackets, with {@code []} for an
 * item that is a scalar and its number for any other; {@code FORM_EXPLODED} sends an array of scalars inside of an
 * object item by item, {@code sort=a&sort=b}; all else is sent as JSON. The brackets of {@code DEEP_OBJECT} and the
 * JSON of {@code FORM_FIELD} are sent percent-encoded.
 */
public enum Style {
    /** Of path and header parameters unless they say otherwise. */
    SIMPLE("", "", ",", false, false),
    /** Differs from {@link #SIMPLE} for objects only. */
    SIMPLE_EXPLODED("", "", ",", false, true),
    /** Of a path, after a dot. */
    LABEL(".", "", ",", false, false),
    /** Of a path, each item after a dot. */
    LABEL_EXPLODED(".", "", ".", false, true),
    /** Of a path, with its name after a semicolon. */
    MATRIX(";", "", ",", true, false),
    /** Of a path, each item with a name after a semicolon. */
    MATRIX_EXPLODED(";", "", ";", true, true),
    /** Of a query or a cookie, in one piece. */
    FORM("", "=", ",", true, false),
    /** Of a query or a cookie, each item by itself; what they use unless they say otherwise. */
    FORM_EXPLODED("", "=", "&", true, true),
    /** Of a field of a form of which nothing else is said, as which an object is JSON. */
    FORM_FIELD("", "=", "&", true, true),
    /** Of a cookie whose value is not percent-encoded, in one piece. */
    COOKIE("", "=", ",", true, false),
    /** Of a cookie whose value is not percent-encoded, each item by itself. */
    COOKIE_EXPLODED("", "=", "; ", true, true),
    /** Of a query, in one piece with spaces. */
    SPACE_DELIMITED("", "=", "%20", true, false),
    /** Of a query, in one piece with vertical bars. */
    PIPE_DELIMITED("", "=", "%7C", true, false),
    /** Of a query, names in brackets. */
    DEEP_OBJECT("", "=", "&", true, true);

    final String prefix;
    final String afterNameOfNothing;
    final String separator;
    final boolean named;
    final boolean exploded;

    Style(String prefix, String afterNameOfNothing, String separator, boolean named, boolean exploded) {
        this.prefix = prefix;
        this.afterNameOfNothing = afterNameOfNothing;
        this.separator = separator;
        this.named = named;
        this.exploded = exploded;
    }
}
