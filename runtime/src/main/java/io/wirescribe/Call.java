package io.wirescribe;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which call an exception is about, in words that hold no value and no secret.
 *
 * @param method the HTTP method
 * @param path the path as the document writes it, {@code {parameters}} unfilled
 * @param requestId what the server calls the exchange, null if it never said
 * @param attempts how often it was sent, from 1
 */
public record Call(String method, String path, @Nullable String requestId, int attempts) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * A call that was sent once.
     *
     * @param method the HTTP method
     * @param path the path as the document writes it, {@code {parameters}} unfilled
     * @param requestId what the server calls the exchange, null if it never said
     */
    public Call(String method, String path, @Nullable String requestId) {
        this(method, path, requestId, 1);
    }

    /**
     * A sentence about this call.
     *
     * @param what what happened
     * @return the sentence, opened by method and path, closed by the attempts if there were several, and the request id
     *     where there is one
     */
    String tell(String what) {
        var sentence = method + " " + path + ": " + what;
        var attempted = attempts > 1 ? attempts + " attempts" : "";
        var identified = requestId == null ? "" : "request id " + requestId;
        if (attempted.isEmpty() && identified.isEmpty()) {
            return sentence;
        }
        var both = attempted.isEmpty() || identified.isEmpty() ? "" : ", ";
        return sentence + " (" + attempted + both + identified + ")";
    }
}
