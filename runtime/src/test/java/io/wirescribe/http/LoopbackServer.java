package io.wirescribe.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that sends exactly the bytes a test writes, so that it can misbehave in every way. */
final class LoopbackServer implements AutoCloseable {

    /** What the server does with one request. */
    interface Script {
        void answer(Connection connection, String request) throws Exception;
    }

    private final ServerSocket listener;
    private final Script script;
    private final boolean readsBodies;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private LoopbackServer(Script script, boolean readsBodies) throws IOException {
        this.readsBodies = readsBodies;
        this.listener = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        this.script = script;
        start("accept", this::accept);
    }

    static LoopbackServer doing(Script script) {
        return listening(script, true);
    }

    /** Answers as soon as the head of a request has come. */
    static LoopbackServer early(Script script) {
        return listening(script, false);
    }

    private static LoopbackServer listening(Script script, boolean readsBodies) {
        try {
            return new LoopbackServer(script, readsBodies);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers every request alike. */
    static LoopbackServer answering(int status, String contentType, String body) {
        return doing((connection, request) -> connection.whole(status, contentType, body));
    }

    String url() {
        return "http://localhost:" + listener.getLocalPort();
    }

    HttpTransport transport() {
        return HttpTransport.to(url()).build();
    }

    /** Every request as it came: head and body. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return connections.size();
    }

    /** Whether the client gives the connection up within some seconds. */
    boolean isLeft(int connection) throws InterruptedException {
        return isLeft(connection, Duration.ofSeconds(30));
    }

    /** The connection may still be to come. */
    boolean isLeft(int connection, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (connections.size() <= connection && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return connections.size() > connection
                && connections.get(connection).left.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void accept() throws IOException {
        while (true) {
            var connection = new Connection(listener.accept());
            connections.add(connection);
            start("connection", connection::serve);
        }
    }

    private static void start(String name, Body body) {
        var thread = new Thread(
                () -> {
                    try {
                        body.run();
                    } catch (Exception e) {
                        // the test is over, or the client has gone: what it then sees is what is tested
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private interface Body {
        void run() throws Exception;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    /** One connection of a client. */
    final class Connection {

        private final Socket socket;
        private final CountDownLatch left = new CountDownLatch(1);

        Connection(Socket socket) {
            this.socket = socket;
        }

        private void serve() throws Exception {
            try {
                var in = new BufferedInputStream(socket.getInputStream());
                while (true) {
                    var request = read(in);
                    requests.add(request);
                    script.answer(this, request);
                }
            } finally {
                left.countDown();
                close();
            }
        }

        private String read(InputStream in) throws IOException {
            var head = new StringBuilder();
            while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
                int b = in.read();
                if (b < 0) {
                    throw new IOException("the client has gone");
                }
                head.append((char) b);
            }
            var text = head.toString();
            if (!readsBodies) {
                return text;
            }
            if (text.toLowerCase(Locale.ROOT).contains("\r\ntransfer-encoding: chunked")) {
                return text + chunks(in);
            }
            int length = 0;
            for (var line : text.lines().toList()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        private String chunks(InputStream in) throws IOException {
            var body = new ByteArrayOutputStream();
            while (true) {
                int length = Integer.parseInt(line(in), 16);
                body.write(in.readNBytes(length));
                line(in);
                if (length == 0) {
                    return body.toString(StandardCharsets.UTF_8);
                }
            }
        }

        private String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new IOException("the client has gone");
                }
                line.append((char) b);
            }
            return line.toString().strip();
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        void whole(int status, String contentType, String body) throws IOException {
            head(status, contentType, "content-length: " + body.getBytes(StandardCharsets.UTF_8).length);
            write(body);
        }

        void head(int status, String contentType, String... headers) throws IOException {
            var type = contentType.isEmpty() ? "" : "content-type: " + contentType + "\r\n";
            var more = String.join("\r\n", headers);
            write("HTTP/1.1 " + status + " Status\r\n" + type + more + (more.isEmpty() ? "\r\n" : "\r\n\r\n"));
        }

        void chunk(String text) throws IOException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            write(Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
        }

        /** Waits until the client hangs up. */
        void awaitLeft() throws IOException {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            left.countDown();
        }

        void close() throws IOException {
            socket.close();
        }

        /** Hangs up in a way that the other side takes for a failure. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
