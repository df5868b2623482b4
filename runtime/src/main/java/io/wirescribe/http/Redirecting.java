package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects: all of GET and HEAD, of other methods those that keep method and body (307 and 308), because a
 * POST that turns into a GET is not what was asked for. What is not followed is an answer like any other.
 *
 * <pre>{@code
 * var url = "https://api.example.com";
 * Transport transport = new Redirecting(url, HttpTransport.to(url).build());
 * }</pre>
 *
 * <p>To another origin (scheme, host, port) no header goes along but those that say which form of answer is wanted:
 * credentials and cookies stay. For this to hold, whatever adds them must be around this. From {@code https} to
 * {@code http} nothing is followed.
 */
public final class Redirecting extends Rounds {

    /** How many redirects in a row are followed unless told otherwise. */
    public static final int DEFAULT_HOPS = 10;

    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-encoding", "accept-language", "content-type", "user-agent");

    private final BaseUrl baseUrl;
    private final int maxHops;

    /**
     * Follows ten redirects in a row at most.
     *
     * @param baseUrl where {@code next} sends to
     * @param next sends each request, to other servers too; closed with this
     */
    public Redirecting(String baseUrl, Transport next) {
        this(baseUrl, next, DEFAULT_HOPS);
    }

    /**
     * Follows at most so many redirects in a row.
     *
     * @param baseUrl where {@code next} sends to
     * @param next sends each request, to other servers too; closed with this
     * @param maxHops how many; 0 for none
     * @throws IllegalArgumentException if it is below zero, or the base URL is none
     */
    public Redirecting(String baseUrl, Transport next, int maxHops) {
        super(next);
        if (maxHops < 0) {
            throw new IllegalArgumentException("the limit of redirects must be at least 0 but was " + maxHops);
        }
        this.baseUrl = BaseUrl.of(baseUrl);
        this.maxHops = maxHops;
    }

    @Override
    boolean concerns(RawResponse answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> maxHops > 0 && answer.headers().first("location") != null;
            default -> false;
        };
    }

    @Override
    boolean mayWait() {
        return false;
    }

    @Override
    Verdict after(RawResponse answer, Request sent, int round) {
        var from = baseUrl.of(sent);
        var to = target(from, Objects.requireNonNull(answer.headers().first("location")));
        var obstacle = obstacle(answer, sent, round, from, to);
        if (to == null || obstacle != null) {
            return new Done(obstacle == null ? answer : answer.withRemark(obstacle));
        }
        var query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        var path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        var followed = sent.at(origin(to), path + query);
        return new Again(origin(from).equals(origin(to)) ? followed : followed.withHeaders(HARMLESS), Duration.ZERO);
    }

    private @Nullable String obstacle(RawResponse answer, Request sent, int round, URI from, @Nullable URI to) {
        var method = sent.method();
        boolean reading = method.equals("GET") || method.equals("HEAD");
        if (to == null) {
            return "a redirect to no URL";
        }
        if (round >= maxHops) {
            return "more than " + maxHops + " redirects in a row";
        }
        if (!reading && answer.status() < 307) {
            return "a redirect that would turn " + method + " into GET is not followed";
        }
        if (from.getScheme().equals("https") && !to.getScheme().equalsIgnoreCase("https")) {
            return "a redirect from https to http is not followed";
        }
        var body = sent.body();
        return body == null || body.content().isRepeatable() ? null : "a body that can be sent once only cannot follow";
    }

    private static @Nullable URI target(URI from, String location) {
        try {
            var to = Reference.resolved(from, new URI(ascii(location)));
            var scheme = to.getScheme() == null ? "" : to.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && to.getHost() != null && to.getRawUserInfo() == null ? to : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Headers are read as Latin-1, a character for each byte; what is none of ASCII is encoded byte by byte. */
    private static String ascii(String location) {
        var ascii = new StringBuilder(location.length());
        for (int i = 0; i < location.length(); i++) {
            char c = location.charAt(i);
            if (c < 0x80 || c > 0xff) {
                ascii.append(c);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        }
        return ascii.toString();
    }

    private static String origin(URI url) {
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        int standard = scheme.equals("https") ? 443 : 80;
        var port = url.getPort() < 0 || url.getPort() == standard ? "" : ":" + url.getPort();
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
