package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonWriter;
import java.util.function.Function;

/** A codec of what is only ever read. */
record Reading<T>(Function<JsonReader, T> how) implements Codec<T> {

    @Override
    public T read(JsonReader in) {
        return how.apply(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
        throw new UnsupportedOperationException("this is only read");
    }
}
