package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each request the credentials that its operation needs ({@link Request#security}), of the first alternative
 * that it has all credentials for, and after 401 tries once with a renewed one.
 *
 * <pre>{@code
 * Transport transport = new Credentials(Map.of("apiKey", Credential.header("x-api-key", key)), next);
 * }</pre>
 *
 * <p>A request that nothing is said about gets none. One that needs what is not there is sent without: the server
 * decides, and the exception for its 401 or 403 says which credentials were not set.
 */
public final class Credentials extends Rounds {

    private final Map<String, Credential> credentials;

    /**
     * Adds credentials.
     *
     * @param credentials by the name of their security scheme
     * @param next sends the requests; closed with this
     */
    public Credentials(Map<String, Credential> credentials, Transport next) {
        super(next);
        this.credentials = Map.copyOf(credentials);
    }

    @Override
    Request first(Request request) {
        var secured = request;
        for (var scheme : chosen(request)) {
            var credential = credentials.get(scheme);
            secured = credential == null ? secured : credential.on(secured);
        }
        return secured;
    }

    @Override
    boolean firstMayWait(Request request) {
        for (var scheme : chosen(request)) {
            if (credentials.get(scheme) instanceof TokenHeader header && header.mayWait()) {
                return true;
            }
        }
        return false;
    }

    /** An operation that can do without any is better off with one, if there is one. */
    private List<String> chosen(Request request) {
        var security = request.sending().security();
        if (security != null) {
            for (var alternative : security.alternatives()) {
                if (!alternative.isEmpty() && has(alternative)) {
                    return alternative;
                }
            }
        }
        return security == null
                ? List.of()
                : security.welcome().stream().filter(credentials::containsKey).toList();
    }

    private boolean has(List<String> schemes) {
        for (var scheme : schemes) {
            if (!credentials.containsKey(scheme)) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean concerns(RawResponse answer) {
        return answer.status() == 401 || answer.status() == 403;
    }

    @Override
    boolean mayWait() {
        return true;
    }

    @Override
    Verdict after(RawResponse answer, Request sent, int round) {
        var renewed = answer.status() == 401 && round == 0 ? renewed(sent) : null;
        if (renewed != null) {
            return new Again(renewed.again(), Duration.ZERO);
        }
        var missing = missing(sent);
        return new Done(missing == null ? answer : answer.withRemark(missing));
    }

    private @Nullable Request renewed(Request sent) {
        var body = sent.body();
        if (body != null && !body.content().isRepeatable()) {
            return null;
        }
        for (var scheme : chosen(sent)) {
            var credential = credentials.get(scheme);
            var renewed = credential == null ? null : credential.renewed(sent);
            if (renewed != null) {
                return renewed;
            }
        }
        return null;
    }

    private @Nullable String missing(Request sent) {
        var security = sent.sending().security();
        if (security == null || !chosen(sent).isEmpty()) {
            return null;
        }
        var needed = security.alternatives().stream()
                .filter(alternative -> !alternative.isEmpty())
                .map(alternative -> String.join(" and ", alternative))
                .toList();
        return needed.isEmpty()
                ? null
                : "it needs " + String.join(", or ", needed) + ", which the client was not given";
    }
}
