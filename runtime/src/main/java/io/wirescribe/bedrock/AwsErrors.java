package io.wirescribe.bedrock;

import java.util.Locale;
import java.util.Map;

/** The errors of Bedrock by name, which comes in several spellings, and the HTTP status each stands for. */
final class AwsErrors {

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("accessdeniedexception", 403),
            Map.entry("internalserverexception", 500),
            Map.entry("modelerrorexception", 424),
            Map.entry("modelnotreadyexception", 429),
            Map.entry("modelstreamerrorexception", 424),
            Map.entry("modeltimeoutexception", 408),
            Map.entry("resourcenotfoundexception", 404),
            Map.entry("servicequotaexceededexception", 400),
            Map.entry("serviceunavailableexception", 503),
            Map.entry("throttlingexception", 429),
            Map.entry("validationexception", 400));
    private static final int LONGEST = 80;

    private AwsErrors() {}

    /** The status of an error that came without one of its own. */
    static int status(String name, int otherwise) {
        return STATUS.getOrDefault(name(name).toLowerCase(Locale.ROOT), otherwise);
    }

    /** The bare name: servers put a namespace before it or an address after it. */
    static String name(String type) {
        int hash = type.indexOf('#');
        var name = type.substring(hash + 1);
        int colon = name.indexOf(':');
        return printable((colon < 0 ? name : name.substring(0, colon)).strip());
    }

    /** Fit for a message: the server may have sent anything. */
    private static String printable(String name) {
        var printable = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' ? c : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
