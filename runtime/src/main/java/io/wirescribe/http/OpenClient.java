package io.wirescribe.http;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A client of the JDK that runs its callbacks on its own thread, and can be ended on every JDK. */
final class OpenClient implements Executor {

    private final HttpClient client;
    private volatile @Nullable Thread thread;

    @SuppressWarnings("this-escape") // nothing is run before the first call
    OpenClient(HttpClient.Builder builder) {
        this.client = builder.executor(this).build();
    }

    HttpClient client() {
        return client;
    }

    /** Handing callbacks to another thread costs more than all that they do. */
    @Override
    public void execute(Runnable callback) {
        var current = Thread.currentThread();
        if (thread == null && current.getName().endsWith("-SelectorManager")) { // callers come here too
            thread = current;
        }
        callback.run();
    }

    /**
     * Ends the client's thread and with it its connections; a thread that is left in a system call delays the exit of
     * the JVM by 300 ms. From 21 on a client is closed, at once if whoever closes it is interrupted. Before, its thread
     * ends when it is interrupted, else some seconds after nobody holds the client.
     */
    @SuppressWarnings("ConstantValue")
    void end() {
        if ((Object) client instanceof AutoCloseable closeable) {
            Workers.run(() -> close(closeable));
        } else {
            var own = thread;
            if (own != null) {
                own.interrupt();
            }
        }
    }

    private static void close(AutoCloseable client) {
        Thread.currentThread().interrupt();
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException("an HTTP client could not be closed", e);
        } finally {
            Thread.interrupted();
        }
    }
}
