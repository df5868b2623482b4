package io.wirescribe;

import java.util.regex.Pattern;

/** A document as a user agent names it: RFC 9110 allows but some characters, and a header should stay short. */
record Product(Document document) {

    private static final Pattern NO_TOKEN = Pattern.compile("[^\\w!#$%&'*+.^`|~-]+");
    private static final int LONGEST = 64;
    private static final int SHORT_DIGEST = 16;

    @Override
    public String toString() {
        var name = document.name().substring(document.name().lastIndexOf('/') + 1);
        var version = document.version().isBlank() ? "" : "/" + token(document.version());
        var digest = document.digest();
        return token(name) + version + " (sha256:" + digest.substring(0, Math.min(SHORT_DIGEST, digest.length())) + ")";
    }

    private static String token(String text) {
        var start = text.strip();
        var token = NO_TOKEN.matcher(start.substring(0, Math.min(LONGEST, start.length())))
                .replaceAll("-");
        return token.isEmpty() ? "-" : token;
    }
}
