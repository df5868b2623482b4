package io.wirescribe.processor.model;

import java.util.List;
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

    /** What parameters fill in what is sent. */
    public List<Placeholder> placeholders() {
        return Placeholder.in(whole());
    }

    private String whole() {
        return target().split("#", 2)[0];
    }
}
