package io.wirescribe.http;

import io.wirescribe.RawResponse;
import io.wirescribe.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Events whose data is a text as it is, given as the JSON string that a codec of texts reads. */
final class TextEvents implements EventSource {

    private final EventSource source;
    private byte[] data = {};

    TextEvents(EventSource source) {
        this.source = source;
    }

    @Override
    public boolean next() throws IOException {
        if (!source.next() || DecodedEvents.isDone(source.data(), source.length())) {
            return false;
        }
        data = Codecs.STRING.encode(new String(source.data(), 0, source.length(), StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public byte[] data() {
        return data;
    }

    @Override
    public int length() {
        return data.length;
    }

    @Override
    public @Nullable RawResponse error() {
        return source.error();
    }
}
