package io.wirescribe.processor.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The steps of a pointer such as {@code #/paths/~1v1~1complete/post}. */
final class JsonPointer {

    private JsonPointer() {}

    /** The steps of a fragment with its leading {@code #}. */
    static List<String> steps(String fragment) {
        return fragment.length() < 2
                ? List.of()
                : Arrays.stream(fragment.substring(2).split("/", -1))
                        .map(JsonPointer::unescape)
                        .toList();
    }

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** A fragment as a {@code $ref} has it: what is percent-encoded stands for itself. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncodedAtAll) {
            return text;
        }
    }
}
