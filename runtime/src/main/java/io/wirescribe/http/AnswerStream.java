package io.wirescribe.http;

import io.wirescribe.Call;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body handed out as it arrives; a failure tells of which call. */
final class AnswerStream extends FilterInputStream {

    private final Call call;

    AnswerStream(InputStream body, Call call) {
        super(body);
        this.call = call;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private IOException told(IOException e) {
        var failure = Broken.whileReading("the answer", e, call);
        return new IOException(failure.getMessage(), failure);
    }
}
