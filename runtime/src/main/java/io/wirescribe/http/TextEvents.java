package io.wirescribe.http;

import io.wirescribe.RawResponse;
import io.wirescribe.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Events whose data is a text as it is, given as the JSON string that a codec of texts reads. */
class TextEvents implements EventSource {

    private final EventSource source;
    private byte[] data = {};
    private int length;

    TextEvents(EventSource source) {
        this.source = source;
    }

    @Override
    public final boolean next() throws IOException {
        if (!source.next() || DecodedEvents.isDone(source.data(), source.length())) {
            return false;
        }
        boolean json = isJson(source.data(), source.length());
        data = json
                ? source.data()
                : Codecs.STRING.encode(new String(source.data(), 0, source.length(), StandardCharsets.UTF_8));
        length = json ? source.length() : data.length;
        return true;
    }

    /** Whether the data of an event is JSON already. */
    boolean isJson(byte[] data, int length) {
        return false;
    }

    @Override
    public final String name() {
        return source.name();
    }

    @Override
    public final byte[] data() {
        return data;
    }

    @Override
    public final int length() {
        return length;
    }

    @Override
    public final @Nullable RawResponse error() {
        return source.error();
    }
}
