package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonWriter;
import java.util.function.BiConsumer;

/** A codec of what is only ever written. */
record Writing<T>(BiConsumer<JsonWriter, T> how) implements Codec<T> {

    @Override
    public T read(JsonReader in) {
        throw new UnsupportedOperationException("this is only written");
    }

    @Override
    public void write(JsonWriter out, T value) {
        how.accept(out, value);
    }
}
