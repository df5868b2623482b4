package io.wirescribe;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which call an exception is about, in words that hold no value and no secret.
 *
 * @param method the HTTP method
 * @param path the path as the document writes it, {@code {parameters}} unfilled
 * @param requestId what the server calls the exchange, null if it never said
 */
public record Call(String method, String path, @Nullable String requestId) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * A sentence about this call.
     *
     * @param what what happened
     * @return the sentence, opened by method and path, closed by the request id where there is one
     */
    String tell(String what) {
        var sentence = method + " " + path + ": " + what;
        return requestId == null ? sentence : sentence + " (request id " + requestId + ")";
    }
}
