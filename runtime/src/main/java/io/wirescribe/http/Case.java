package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers of some statuses, and perhaps of one media type, are made into.
 *
 * @param from the first status
 * @param to the last status
 * @param type the media type or range of types; null for any
 * @param how makes it
 */
record Case<T extends @Nullable Object>(
        int from, int to, @Nullable MediaType type, Interpretation<T> how) {

    boolean covers(int status) {
        return from <= status && status <= to;
    }

    private boolean isOf(MediaType answer) {
        return type == null || answer.isWithin(type);
    }

    private int width() {
        return to - from;
    }

    private int closeness() {
        return type == null ? 0 : type.closeness();
    }

    private boolean isCloserThan(@Nullable Case<?> other) {
        return other == null
                || width() < other.width()
                || (width() == other.width() && closeness() > other.closeness());
    }

    String accept() {
        return type == null ? how.accept() : type.written();
    }

    /**
     * The one for an answer: of the narrowest range of statuses the closest media type. Where there is one for the
     * status only, the media type does not matter: servers mislabel what they send.
     */
    static <T extends @Nullable Object> @Nullable Case<? extends T> of(
            List<Case<? extends T>> cases, RawResponse answer) {
        if (cases.size() == 1) {
            var only = cases.get(0);
            return only.covers(answer.status()) ? only : null;
        }
        var type = MediaType.of(answer);
        Case<? extends T> best = null;
        Case<? extends T> narrowest = null;
        for (var candidate : cases) {
            if (candidate.covers(answer.status())) {
                if (narrowest == null || candidate.width() < narrowest.width()) {
                    narrowest = candidate;
                }
                if (candidate.isOf(type) && candidate.isCloserThan(best)) {
                    best = candidate;
                }
            }
        }
        return best != null && narrowest != null && best.width() == narrowest.width() ? best : narrowest;
    }
}
