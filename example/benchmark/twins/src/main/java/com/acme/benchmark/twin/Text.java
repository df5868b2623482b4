package com.acme.benchmark.twin;

import java.io.IOException;

/** Counts the text of a stream. */
public final class Text {

    private final Runnable onEvent;
    private long length;

    public Text(Runnable onEvent) {
        this.onEvent = onEvent;
    }

    public long length() {
        return length;
    }

    /** One event. */
    public void add(String text) {
        length += text.length();
        onEvent.run();
    }

    /** The events of a text completion. */
    public Sse ofCompletions() {
        return new Sse() {
            @Override
            protected void event(String name, byte[] data, int from, int to) throws IOException {
                if ("completion".equals(name)) {
                    add(CompletionCodec.read(data, from, to - from).completion());
                }
            }
        };
    }

    /** The events of a message. */
    public Sse ofMessages() {
        return new Sse() {
            @Override
            protected void event(String name, byte[] data, int from, int to) throws IOException {
                if (!"ping".equals(name) && Chat.event(data, from, to - from) instanceof Chat.Delta delta) {
                    add(delta.delta().text());
                }
            }
        };
    }

    /** The frames of a text completion on Bedrock. */
    public Frames ofFrames() {
        return new Frames() {
            @Override
            protected void message(boolean chunk, byte[] data, int from, int length) throws IOException {
                if (!chunk) {
                    throw new IOException("not a chunk");
                }
                var json = CompletionCodec.chunkBytes(data, from, length);
                add(CompletionCodec.read(json, 0, json.length).completion());
            }
        };
    }
}
