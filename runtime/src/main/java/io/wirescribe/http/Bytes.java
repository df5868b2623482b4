package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Content that is in memory. */
@SuppressWarnings("ArrayRecordComponent") // bodies are sent, not compared
record Bytes(byte[] array) implements Content {

    Bytes {
        requireNonNull(array, "bytes");
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(array);
    }

    @Override
    public long length() {
        return array.length;
    }
}
