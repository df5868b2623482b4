package io.wirescribe.http;

/**
 * How much of an answer is taken into memory before it is refused. A body that is handed out as it arrives (an
 * {@link java.io.InputStream}, a {@link io.wirescribe.RawResponse}) has no limit.
 *
 * <pre>{@code
 * var transport = HttpTransport.to(url).limits(Limits.DEFAULT.withBody(1 << 20)).build();
 * }</pre>
 *
 * @param body the most bytes of a body that is decoded as a whole, after decompression
 * @param event the most bytes of one event of a stream
 */
public record Limits(long body, int event) {

    /** Bodies of 64 MB, events of 16 MB. */
    public static final Limits DEFAULT = new Limits(64L << 20, 16 << 20);

    /** @throws IllegalArgumentException if a limit is not above zero */
    public Limits {
        if (body <= 0 || event <= 0) {
            throw new IllegalArgumentException("a limit must be above zero");
        }
    }

    /**
     * The same with another limit of bodies.
     *
     * @param bytes the most bytes of a body
     * @return the limits
     */
    public Limits withBody(long bytes) {
        return new Limits(bytes, event);
    }

    /**
     * The same with another limit of events.
     *
     * @param bytes the most bytes of an event
     * @return the limits
     */
    public Limits withEvent(int bytes) {
        return new Limits(body, bytes);
    }
}
