package io.wirescribe.bedrock;

import java.net.URI;
import java.util.Locale;

/**
 * Where Bedrock is.
 *
 * @param url what transports send to
 * @param host the host header of what they send, which is signed
 * @param prefix the path of the URL, which every target is appended to
 */
record AwsEndpoint(String url, String host, String prefix) {

    static AwsEndpoint of(String url) {
        var uri = URI.create(url);
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException("an endpoint is http:// or https:// and a host, perhaps a port");
        }
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        var host = uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort());
        var path = uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new AwsEndpoint(scheme + "://" + host + path, host, path);
    }

    /** A letter out of place would make another host of it. */
    static String region(String region) {
        if (region.isEmpty()
                || !region.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException(
                    "a region is of small letters, digits and hyphens, such as eu-central-1");
        }
        return region;
    }

    /** The endpoint of a region whose service has this name in it. */
    static AwsEndpoint standard(String service, String region) {
        return of("https://" + service + "." + region + (isChina(region) ? ".amazonaws.com.cn" : ".amazonaws.com"));
    }

    /** The same for IPv4 and IPv6. */
    static AwsEndpoint dualStack(String service, String region) {
        return of(
                "https://" + service + "." + region + (isChina(region) ? ".api.amazonwebservices.com.cn" : ".api.aws"));
    }

    private static boolean isChina(String region) {
        return region.startsWith("cn-");
    }
}
