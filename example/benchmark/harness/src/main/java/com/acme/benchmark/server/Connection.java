package com.acme.benchmark.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;

/** One client's connection: reads a request, writes the answer, and so on. */
final class Connection {

    private static final ByteBuffer READ = ByteBuffer.allocateDirect(64 << 10);
    private static final long PAUSE = 50_000_000;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Server server;
    private byte[] received = new byte[4 << 10];
    private int length;
    private List<ByteBuffer> answer = List.of();
    private int part;
    private ByteBuffer current = ByteBuffer.allocate(0);
    private long due;

    Connection(SocketChannel channel, SelectionKey key, Server server) {
        this.channel = channel;
        this.key = key;
        this.server = server;
    }

    long due() {
        return due;
    }

    void ready() {
        try {
            if (key.isValid() && key.isWritable()) {
                write();
            }
            if (key.isValid() && key.isReadable()) {
                read();
            }
        } catch (IOException e) {
            close();
        }
    }

    void goOn() {
        try {
            write();
        } catch (IOException e) {
            close();
        }
    }

    private void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    private void read() throws IOException {
        READ.clear();
        int count = channel.read(READ);
        if (count < 0) {
            close();
            return;
        }
        READ.flip();
        if (length + count > received.length) {
            received = Arrays.copyOf(received, Math.max(received.length * 2, length + count));
        }
        READ.get(received, length, count);
        length += count;
        answer();
    }

    private void answer() throws IOException {
        var asked = answer.isEmpty() && length > 0 ? Asked.in(received, length) : null;
        if (asked == null) {
            return;
        }
        length -= asked.end();
        System.arraycopy(received, asked.end(), received, 0, length);
        answer = server.answer(asked);
        part = 0;
        current = answer.get(0).duplicate();
        write();
    }

    private void write() throws IOException {
        channel.write(current);
        if (current.hasRemaining()) {
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            return;
        }
        key.interestOps(SelectionKey.OP_READ);
        if (++part < answer.size()) {
            current = answer.get(part).duplicate();
            due = System.nanoTime() + PAUSE;
            server.later(this);
            return;
        }
        answer = List.of();
        answer();
    }
}
