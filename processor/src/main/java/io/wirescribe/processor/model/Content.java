package io.wirescribe.processor.model;

/** A body in one media type, such as {@code application/json}; parameters like a charset are left out. */
public record Content(String mediaType, Value value) {

    public boolean json() {
        return mediaType.equals("application/json") || mediaType.endsWith("+json") || mediaType.equals("*/*");
    }

    public boolean events() {
        return mediaType.equals("text/event-stream");
    }
}
