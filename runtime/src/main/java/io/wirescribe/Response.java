package io.wirescribe;

import org.jspecify.annotations.Nullable;

/**
 * An answer with what came around its body. A method whose return type is {@code Response<T>} instead of {@code T}
 * gives it.
 *
 * @param <T> the body's type
 * @param body the decoded body
 * @param status the HTTP status, 200 to 299
 * @param headers the headers
 */
public record Response<T extends @Nullable Object>(T body, int status, Headers headers) {

    /**
     * What the server calls this exchange: its header {@code request-id}, else {@code x-request-id}, else
     * {@code x-amzn-requestid}.
     *
     * @return the id, or null if it has none
     */
    public @Nullable String requestId() {
        return headers.requestId();
    }
}
