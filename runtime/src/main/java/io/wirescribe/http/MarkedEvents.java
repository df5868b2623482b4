package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Events without those whose data is a certain text, which may say that there are no more. */
final class MarkedEvents implements EventSource {

    private final ServerSentEvents source;
    private final byte[] marker;

    private MarkedEvents(ServerSentEvents source, byte[] marker) {
        this.source = source;
        this.marker = marker;
    }

    /** Up to the one of that text that has no name. */
    static MarkedEvents endedBy(String text, RawResponse answer) {
        var end = bytes(text);
        return new MarkedEvents(new ServerSentEvents(answer, answer.limits().event(), end), end);
    }

    /** However many of that text there are. */
    static MarkedEvents beside(String text, RawResponse answer) {
        return new MarkedEvents(new ServerSentEvents(answer), bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean next() throws IOException {
        while (source.next()) {
            if (!isMarked() || source.error() != null) {
                return true;
            }
            if (source.isLast()) {
                return false;
            }
        }
        return false;
    }

    private boolean isMarked() {
        return Arrays.equals(source.data(), 0, source.length(), marker, 0, marker.length);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public byte[] data() {
        return source.data();
    }

    @Override
    public int length() {
        return source.length();
    }

    @Override
    public @Nullable RawResponse error() {
        return source.error();
    }
}
