package io.wirescribe.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Where a reference leads (RFC 3986, 5.2). {@link URI#resolve} follows an older standard, by which a query alone loses
 * the last segment of the path, and {@link URI#normalize} drops empty segments, which some servers know files by.
 */
final class Reference {

    private Reference() {}

    /** @param base has a path that is empty or begins with a slash, as has every URL of the web */
    static URI resolved(URI base, URI reference) throws URISyntaxException {
        if (reference.isOpaque() || (reference.isAbsolute() && reference.getRawAuthority() == null)) {
            return reference;
        }
        var scheme = reference.isAbsolute() ? reference.getScheme() : base.getScheme();
        var path = reference.getRawPath();
        var query = reference.getRawQuery();
        if (reference.getRawAuthority() != null) {
            return url(scheme, reference.getRawAuthority(), withoutDots(path), query);
        }
        if (path.isEmpty()) {
            return url(scheme, base.getRawAuthority(), base.getRawPath(), query == null ? base.getRawQuery() : query);
        }
        return url(scheme, base.getRawAuthority(), withoutDots(merged(base.getRawPath(), path)), query);
    }

    private static URI url(String scheme, String authority, String path, @Nullable String query)
            throws URISyntaxException {
        return new URI(scheme + "://" + authority + path + (query == null ? "" : "?" + query));
    }

    private static String merged(String base, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return base.isEmpty() ? "/" + path : base.substring(0, base.lastIndexOf('/') + 1) + path;
    }

    private static String withoutDots(String path) {
        if (path.isEmpty()) {
            return path;
        }
        var kept = new ArrayList<String>();
        for (var segment : path.substring(1).split("/", -1)) {
            if (segment.equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            } else if (!segment.equals("..") && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        boolean folder = path.endsWith("/.") || path.endsWith("/..");
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
    }
}
