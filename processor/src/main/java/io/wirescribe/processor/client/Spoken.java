package io.wirescribe.processor.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as people write them: without their packages, unless that would make two of a message the same. */
final class Spoken {

    private static final String PART = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
    private static final Pattern QUALIFIED = Pattern.compile(PART + "(?:\\." + PART + ")+");

    /** As everybody calls packages; the class around another is kept. */
    private static final Pattern PACKAGE = Pattern.compile("^(?:\\p{Ll}\\p{javaJavaIdentifierPart}*\\.)+");

    private final Map<String, Set<String>> meanings = new HashMap<>();

    private Spoken(Collection<String> types) {
        types.forEach(type -> QUALIFIED
                .matcher(type)
                .results()
                .map(MatchResult::group)
                .forEach(name -> meanings.computeIfAbsent(simple(name), ignored -> new HashSet<>())
                        .add(name)));
    }

    /** @param types all that are spoken of, as source code writes them in full */
    static Spoken of(Collection<String> types) {
        return new Spoken(types);
    }

    /** One alone. */
    static String alone(String type) {
        return new Spoken(List.of()).of(type);
    }

    /** One of them, or what is made of some. */
    String of(String type) {
        return QUALIFIED.matcher(type).replaceAll(match -> {
            var simple = simple(match.group());
            var clear = meanings.getOrDefault(simple, Set.of()).size() < 2;
            return Matcher.quoteReplacement(clear ? simple : match.group());
        });
    }

    private static String simple(String name) {
        return PACKAGE.matcher(name).replaceFirst("");
    }
}
