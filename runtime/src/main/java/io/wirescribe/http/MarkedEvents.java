package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Events up to the one without a name whose data says that there are no more; with a name it is left out. */
final class EndedEvents implements EventSource {

    private final ServerSentEvents source;
    private final byte[] end;

    EndedEvents(RawResponse answer, String end) {
        this.end = end.getBytes(StandardCharsets.UTF_8);
        this.source = new ServerSentEvents(answer, answer.limits().event(), this.end);
    }

    @Override
    public boolean next() throws IOException {
        while (source.next()) {
            if (!isEnd() || source.error() != null) {
                return true;
            }
            if (source.name().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean isEnd() {
        return Arrays.equals(source.data(), 0, source.length(), end, 0, end.length);
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
