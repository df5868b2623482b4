package com.acme.benchmark.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** {@code Server PORT}: one thread that answers what {@link Answers} holds, in a process of its own. */
public final class Server {

    private final Map<String, List<ByteBuffer>> answers = new HashMap<>();
    private final PriorityQueue<Connection> paused = new PriorityQueue<>(Comparator.comparingLong(Connection::due));

    private Server() {}

    public static void main(String[] args) throws IOException {
        new Server().serve(Integer.parseInt(args[0]));
    }

    List<ByteBuffer> answer(Asked asked) {
        return answers.computeIfAbsent(
                asked.kind() + asked.model(), key -> Answers.rendered(asked.kind(), asked.model()));
    }

    void later(Connection connection) {
        paused.add(connection);
    }

    private void serve(int port) throws IOException {
        try (var selector = Selector.open();
                var listening = ServerSocketChannel.open()) {
            listening.bind(new InetSocketAddress("127.0.0.1", port), 512);
            listening.configureBlocking(false);
            listening.register(selector, SelectionKey.OP_ACCEPT);
            System.out.println("listening");
            while (true) {
                selector.select(timeout());
                while (!paused.isEmpty() && paused.peek().due() <= System.nanoTime()) {
                    paused.poll().goOn();
                }
                for (var key : selector.selectedKeys()) {
                    if (key.isAcceptable()) {
                        accept(listening, selector);
                    } else {
                        ((Connection) key.attachment()).ready();
                    }
                }
                selector.selectedKeys().clear();
            }
        }
    }

    private long timeout() {
        return paused.isEmpty() ? 0 : Math.max(1, (paused.peek().due() - System.nanoTime()) / 1_000_000);
    }

    private void accept(ServerSocketChannel listening, Selector selector) throws IOException {
        var channel = listening.accept();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var key = channel.register(selector, SelectionKey.OP_READ);
        key.attach(new Connection(channel, key, this));
    }
}
