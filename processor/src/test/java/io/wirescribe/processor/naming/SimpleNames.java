package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of {@code java.lang} that generated code names without importing them. */
public final class SimpleNames {

    private static final Pattern NOT_CODE = Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|import [^;]*;");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");
    private static final Set<String> IMPLICIT = implicit();

    private SimpleNames() {}

    /** Those that would mean something else if a schema were called so. */
    public static Set<String> mistakable(Map<String, String> generated) {
        return generated.values().stream()
                .map(text -> NOT_CODE.matcher(text).replaceAll(" "))
                .flatMap(code -> NAME.matcher(code).results().map(MatchResult::group))
                .filter(IMPLICIT::contains)
                .filter(name -> !Reserved.TYPES.contains(name) && !generated.containsKey(name + ".java"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> implicit() {
        try (Stream<Path> files = Files.list(Path.of(URI.create("jrt:/java.base/java/lang")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
