package io.wirescribe.http;

import io.wirescribe.ApiException;
import io.wirescribe.Call;
import io.wirescribe.RawResponse;
import io.wirescribe.json.Codec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which body an operation's document promises for which error, and the exceptions made of them. */
final class Failures {

    static final Failures NONE = new Failures(List.of());

    private static final int BODY_LIMIT = 64 << 10;

    private final List<Promise> promises;

    private Failures(List<Promise> promises) {
        this.promises = promises;
    }

    private record Promise(int from, int to, Codec<?> codec) {

        boolean covers(int status) {
            return from <= status && status <= to;
        }

        int width() {
            return to - from;
        }
    }

    /** The narrowest range counts, whatever the order they are given in. */
    Failures and(int from, int to, Codec<?> codec) {
        var more = new ArrayList<>(promises);
        more.removeIf(promise -> promise.from == from && promise.to == to);
        more.add(new Promise(from, to, codec));
        more.sort(Comparator.comparingInt(Promise::width));
        return new Failures(List.copyOf(more));
    }

    /** Reads the body as far as it is kept and readable: the status is the news, whatever the body is. */
    ApiException of(RawResponse answer, Call call) {
        var body = beginning(answer.body());
        var text = new String(body, StandardCharsets.UTF_8);
        return ApiException.of(
                call,
                new ApiException.Answer(
                        answer.status(),
                        answer.headers(),
                        decoded(promised(answer.status()), body),
                        text,
                        answer.remark()));
    }

    /** An error inside a stream may have no status of its own: then it holds what is promised most generally. */
    private @Nullable Codec<?> promised(int status) {
        if (status < 300 && !promises.isEmpty()) {
            return promises.get(promises.size() - 1).codec();
        }
        for (var promise : promises) {
            if (promise.covers(status)) {
                return promise.codec();
            }
        }
        return null;
    }

    private static @Nullable Object decoded(@Nullable Codec<?> codec, byte[] body) {
        if (codec == null || body.length == 0) {
            return null;
        }
        try {
            return codec.decode(body);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static byte[] beginning(InputStream body) {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[8 << 10];
        try {
            while (kept.size() < BODY_LIMIT) {
                int count = body.read(buffer, 0, Math.min(buffer.length, BODY_LIMIT - kept.size()));
                if (count < 0) {
                    break;
                }
                kept.write(buffer, 0, count);
            }
        } catch (IOException e) {
            return kept.toByteArray();
        }
        return kept.toByteArray();
    }
}
