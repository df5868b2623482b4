package io.wirescribe.processor.model;

/** A body in one media type, such as {@code application/json}; parameters like a charset are left out. */
public record Content(String mediaType, Value value) {

    private static final String SERVER_SENT = "text/event-stream";
    private static final String AMAZON = "application/vnd.amazon.eventstream";

    public boolean json() {
        return mediaType.equals("application/json")
                || mediaType.endsWith("+json")
                || (mediaType.equals("*/*") && !binary());
    }

    /** Whether it is for people or other programs to read, as text. */
    public boolean text() {
        return !json()
                && !events()
                && (mediaType.startsWith("text/")
                        || mediaType.matches("application/(.+\\+)?(xml|yaml)")
                        || mediaType.equals("application/x-yaml"));
    }

    /** Whether nothing is known of what is in it. */
    public boolean bytes() {
        return !json() && !events() && !text();
    }

    private boolean binary() {
        return value.type() instanceof Type.Scalar scalar && scalar.kind() == Type.Kind.BINARY;
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
