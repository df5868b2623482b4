package com.acme.claude;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A server that answers every request with the bytes it was given, and knows how many connections are open. */
final class RawServer implements AutoCloseable {

    /** Writes an answer, head and all. */
    @FunctionalInterface
    interface Answer {
        void to(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Answer answer;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicReference<String> lastBody = new AtomicReference<>("");

    RawServer(Answer answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** A server that always answers {@code 200} and this JSON. */
    static RawServer json(String body) {
        return of(200, "application/json", body);
    }

    /** A server that always answers this. */
    static RawServer of(int status, String contentType, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return new RawServer(out -> {
            head(out, status, contentType, bytes.length);
            out.write(bytes);
        });
    }

    static void head(OutputStream out, int status, String contentType, long length) throws IOException {
        var head = "HTTP/1.1 " + status + " Whatever\r\ncontent-type: " + contentType + "\r\nrequest-id: req_raw\r\n"
                + "content-length: " + length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
    }

    String url() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    int openConnections() {
        return open.get();
    }

    String lastBody() {
        return lastBody.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                open.incrementAndGet();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream());
            for (var length = readHead(in); length >= 0; length = readHead(in)) {
                lastBody.set(new String(in.readNBytes(length), StandardCharsets.UTF_8));
                answer.to(connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException e) {
            // the client has hung up, as it may
        } finally {
            open.decrementAndGet();
        }
    }

    /** Reads up to the blank line; the announced length of the body, or -1 at the end of the connection. */
    private static int readHead(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                return -1;
            }
            head.append((char) next);
        }
        for (var line : head.toString().split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
