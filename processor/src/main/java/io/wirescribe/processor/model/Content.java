package io.wirescribe.processor.model;

/** A body in one media type, such as {@code application/json}; parameters like a charset are left out. */
public record Content(String mediaType, Value value) {

    private static final String SERVER_SENT = "text/event-stream";
    private static final String AMAZON = "application/vnd.amazon.eventstream";

    public boolean json() {
        return mediaType.equals("application/json") || mediaType.endsWith("+json") || mediaType.equals("*/*");
    }

    /** Whether it is a stream of events: server-sent ones, or those of AWS's event stream encoding. */
    public boolean events() {
        return mediaType.equals(SERVER_SENT) || mediaType.equals(AMAZON);
    }

    /** Whether the events come in another form than that of server-sent ones. */
    public boolean framed() {
        return mediaType.equals(AMAZON);
    }
}
