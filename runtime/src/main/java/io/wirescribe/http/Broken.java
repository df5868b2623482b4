package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An exchange that broke, in words. */
final class Broken {

    private Broken() {}

    static WirescribeException whileReading(String what, IOException e, Call call) {
        if (e instanceof InterruptedIOException) {
            return new ConnectionException("interrupted while reading " + what, e, call);
        }
        if (e instanceof Closed) {
            return new ConnectionException(e.getMessage() + " while reading " + what, null, call);
        }
        if (e instanceof Late) {
            return new TimeoutException(e.getMessage() + " while reading " + what, null, call);
        }
        return new ConnectionException(what + " was cut off", quotable(e), call);
    }

    /** A protocol error quotes what the server sent in place of HTTP. */
    static @Nullable Throwable quotable(Throwable e) {
        return isNoHttp(e) ? null : e;
    }

    /** Whether the server sent something that is no HTTP. */
    static boolean isNoHttp(@Nullable Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProtocolException) {
                return true;
            }
        }
        return false;
    }

    static String words(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    /** A body was closed under whoever reads it. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1;

        Closed(String by) {
            super(by);
        }
    }

    /** A time limit passed while a body was waited for. */
    static final class Late extends IOException {

        private static final long serialVersionUID = 1;

        private Late(String limit) {
            super(limit);
        }

        static Late silentFor(Duration silence) {
            return new Late("nothing came for " + words(silence));
        }

        static Late beyond(Deadline deadline) {
            return new Late("the call took more than " + words(deadline.limit()));
        }
    }
}
