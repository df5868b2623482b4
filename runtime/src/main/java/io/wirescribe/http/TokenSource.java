package io.wirescribe.http;

/**
 * Gives the token of each request, for tokens that expire.
 *
 * <pre>{@code
 * Claude claude = ClaudeClient.builder().bearerToken(vault::currentToken).build();
 * }</pre>
 *
 * <p>Called by the thread that sends, by several at once: safe for that, and fast, because it is asked each time, and
 * no call's time limit ends it. {@link ClientCredentials} is one that fetches tokens by OAuth 2 and keeps them. It
 * keeps to the limits of calls, and whoever asks for a future does not wait for it.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * The token to be sent now.
     *
     * @return the token
     */
    String token();

    /**
     * Another token, after the server answered 401. If it is not the same, the request is sent with it once more; a
     * second 401 stays.
     *
     * @param refused the token that was sent
     * @return another token; the same if there is none
     */
    default String refresh(String refused) {
        return token();
    }
}
