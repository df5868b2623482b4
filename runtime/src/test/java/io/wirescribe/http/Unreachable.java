package io.wirescribe.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A server that is not there: its port is taken, so that no other one comes to it, and nobody listens. */
final class Unreachable implements AutoCloseable {

    private final Socket port = new Socket();

    Unreachable() throws IOException {
        port.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String url() {
        return "http://localhost:" + port.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
