package io.wirescribe.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a server is: what every target is appended to.
 *
 * @param fixed the URLs of paths without parameters, of which a document has a few; callers of their own may have many
 */
record BaseUrl(String prefix, String host, boolean secure, Map<String, URI> fixed) {

    private static final int MOST_FIXED = 500;

    static BaseUrl of(String text) {
        var url = parsed(text);
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "a base URL is http:// or https:// and a host, perhaps a port and a path");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("a base URL has no user, no query and no fragment");
        }
        var path = url.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new BaseUrl(
                scheme + "://" + url.getRawAuthority() + path,
                url.getHost(),
                scheme.equals("https"),
                new ConcurrentHashMap<>());
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // not quoted, nor its cause: it may hold a password
            throw new IllegalArgumentException("the base URL is not a URL");
        }
    }

    URI of(Request request) {
        var origin = request.sending().origin();
        var target = request.target();
        if (origin != null || !target.equals(request.pathTemplate())) {
            return url(request, (origin == null ? prefix : origin) + target);
        }
        var known = fixed.get(target);
        if (known == null) {
            known = url(request, prefix + target);
            if (fixed.size() < MOST_FIXED) {
                fixed.put(target, known);
            }
        }
        return known;
    }

    /** Which host is asked, in words: its own where the request has one. */
    String host(Request request) {
        var origin = request.sending().origin();
        return origin == null ? host : URI.create(origin).getHost();
    }

    private static URI url(Request request, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // not quoted, nor its cause: its query may hold a key
            throw new IllegalArgumentException(request + ": what would be asked for is not a URL");
        }
    }
}
