package com.acme.claude.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on loopback that behaves like Anthropic's and like Amazon Bedrock: it checks the key or the signature, the
 * version and every range, streams word by word, and can be made to answer each of the documented errors by asking for
 * the model {@code trouble-429}, {@code trouble-529} and so on, or an error in the middle of a stream with
 * {@code trouble-midstream}.
 *
 * <pre>{@code
 * try (var server = ClaudeServer.start()) {
 *     var claude = ClaudeClient.builder().apiKey(ClaudeServer.KEY).baseUrl(server.url()).build();
 * }
 * }</pre>
 */
public final class ClaudeServer implements AutoCloseable {

    /** The one key it accepts as Anthropic. */
    public static final String KEY = "sk-ant-local";

    /** The public half of the one key that may sign for its Bedrock. */
    public static final String AWS_KEY_ID = "AKIALOCAL";

    /** The secret half of that key. */
    public static final String AWS_SECRET = "local/secret";

    /** The one region it takes signatures for. */
    public static final String AWS_REGION = "eu-central-1";

    /** The one bearer key its Bedrock accepts in place of a signature. */
    public static final String BEDROCK_KEY = "bedrock-api-key-local";

    private final HttpServer server;
    private final ExecutorService threads;

    private ClaudeServer(Pace pace) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/v1/complete", new Gate("POST", new Completions(pace)));
        server.createContext("/v1/messages", new Gate("POST", new Messages(pace)));
        server.createContext("/model/", new Bedrock(pace));
        server.createContext("/v1/models/", new Gate("GET", new Models()));
    }

    /**
     * Starts a server on a free port; its streams send a word every 50 milliseconds.
     *
     * @return the running server; close it when done
     */
    public static ClaudeServer start() {
        return start(Pace.of(Duration.ofMillis(50)));
    }

    /**
     * Starts a server on a free port.
     *
     * @param pace how slowly it streams
     * @return the running server; close it when done
     */
    public static ClaudeServer start(Pace pace) {
        try {
            var server = new ClaudeServer(pace);
            server.server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the server is to be found.
     *
     * @return its base URL, without a slash at the end
     */
    public String url() {
        var address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** Stops the server; streams still being sent are cut off. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
