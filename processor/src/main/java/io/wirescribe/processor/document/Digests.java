package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Edition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The SHA-256 of what was read, as {@code sha256sum} shows it. */
final class Digests {

    private Digests() {}

    /**
     * Of one document.
     *
     * @param named those that the user names, in this order
     * @param others what they refer to
     */
    static Edition edition(String version, List<Source> named, List<Source> others) {
        Map<String, String> files = new LinkedHashMap<>();
        named.forEach(source -> files.put(source.name(), source.content().sha256()));
        others.stream()
                .sorted(Comparator.comparing(Source::name))
                .forEach(source ->
                        files.putIfAbsent(source.name(), source.content().sha256()));
        return new Edition(version, all(files), files);
    }

    private static String all(Map<String, String> files) {
        if (files.size() == 1) {
            return files.values().iterator().next();
        }
        var list = new StringBuilder();
        files.forEach(
                (name, digest) -> list.append(digest).append("  ").append(name).append('\n'));
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
