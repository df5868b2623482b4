package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Events up to the one whose data says that there are no more. */
final class EndedEvents implements EventSource {

    private final EventSource source;
    private final byte[] end;

    EndedEvents(EventSource source, String end) {
        this.source = source;
        this.end = end.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean next() throws IOException {
        return source.next() && !Arrays.equals(source.data(), 0, source.length(), end, 0, end.length);
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
