package io.wirescribe.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation in a document's table of contents.
 *
 * @param id the operationId, if the document gives one
 * @param method in capitals
 * @param path as the document writes it, such as {@code /v1/models/{model_id}}
 * @param line where it is written
 */
public record Route(@Nullable String id, String method, String path, List<String> tags, Pointer pointer, Line line) {

    /** RFC 9110, 15.3.5 and 15.3.6. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205");

    public Route {
        tags = List.copyOf(tags);
    }

    /** Whether the path begins as each must. */
    public boolean rooted() {
        return path.startsWith("/");
    }

    /** The path as it is asked for, which begins with a slash. */
    public String target() {
        return rooted() ? path : "/" + path;
    }

    /**
     * The same as it is sent: without a fragment, by which some documents tell operations of one path apart, and with
     * no more than names in braces.
     */
    public String sent() {
        return Placeholder.plain(whole());
    }

    /**
     * Whether a query written into the path has such a field, to be filled with what is called so: {@code ?id={id}}.
     */
    public boolean field(String name) {
        return fields(sent()).anyMatch(filled(name)::equals);
    }

    /** Whether what is called so is a part of the path itself, whatever a query written into it has. */
    public boolean segment(String name) {
        return sent().split("\\?", 2)[0].contains("{" + name + "}");
    }

    /** The same as {@link #sent()}, without such fields of a query. */
    String sentWithout(Collection<String> names) {
        var fields = names.stream().map(Route::filled).toList();
        var kept = fields(sent()).filter(field -> !fields.contains(field)).collect(Collectors.joining("&"));
        return sent().split("\\?", 2)[0] + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Whether an answer of that status has no body, whatever the document says it would be. */
    public boolean bodiless(String status) {
        return method.equals("HEAD") || WITHOUT_CONTENT.contains(status);
    }

    private static Stream<String> fields(String sent) {
        return Stream.of(sent.split("\\?", 2)).skip(1).flatMap(query -> Stream.of(query.split("&")));
    }

    private static String filled(String name) {
        return name + "={" + name + "}";
    }

    /** What parameters fill in what is sent. */
    public List<Placeholder> placeholders() {
        return Placeholder.in(whole());
    }

    /** Whether what is sent has braces in which nothing is named, and that are text therefore. */
    public boolean braced() {
        return Placeholder.beside(whole());
    }

    private String whole() {
        return target().split("#", 2)[0];
    }
}
