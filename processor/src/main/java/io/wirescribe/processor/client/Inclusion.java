package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which operations of a document an interface includes. */
public final class Inclusion {

    private static final String TAG = "tag:";
    private static final Pattern PATH = Pattern.compile("(?:(\\S+)\\s+)?([/*].*)");

    private final Wish wish;
    private final List<Route> routes;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Inclusion(Wish wish, List<Route> routes) {
        this.wish = wish;
        this.routes = routes;
    }

    /** What was found. */
    public record Found(Set<Route> routes, List<Mistake> mistakes) {}

    public static Found find(Wish wish, List<Route> routes) {
        var inclusion = new Inclusion(wish, routes);
        var found = wish.include().stream()
                .flatMap(pattern -> inclusion.matching(pattern.strip()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Found(found, inclusion.mistakes);
    }

    private List<Route> matching(String pattern) {
        var matching = routes.stream().filter(condition(pattern)).toList();
        if (matching.isEmpty() && !pattern.equals("*")) {
            var tagged = pattern.startsWith(TAG);
            var what = tagged ? "tagged " + pattern.substring(TAG.length()).strip() : pattern;
            mistakes.add(Mistake.includesNothing(wish, pattern, what, nearest(pattern)));
        }
        return matching;
    }

    private static Predicate<Route> condition(String pattern) {
        if (pattern.equals("*")) {
            return route -> true;
        } else if (pattern.startsWith(TAG)) {
            var tag = pattern.substring(TAG.length()).strip();
            return route -> route.tags().contains(tag);
        }
        var parts = PATH.matcher(pattern);
        if (!parts.matches()) {
            return route -> pattern.equals(route.id());
        }
        var method = anyText(Objects.requireNonNullElse(parts.group(1), "*"), Pattern.CASE_INSENSITIVE);
        var path = anyText(parts.group(2), 0);
        return route -> pattern.equals(route.id()) || (method.test(route.method()) && path.test(route.target()));
    }

    /** A {@code *} in it stands for any text. */
    private static Predicate<String> anyText(String pattern, int flags) {
        var quoted = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(quoted, flags | Pattern.DOTALL).asMatchPredicate();
    }

    private Optional<String> nearest(String pattern) {
        var known = routes.stream().flatMap(route -> called(route, pattern));
        return Nearest.to(pattern, known.collect(Collectors.toCollection(LinkedHashSet::new)), name -> name);
    }

    /** What would have included it, written as the pattern is. */
    private static Stream<String> called(Route route, String pattern) {
        if (pattern.startsWith(TAG)) {
            return route.tags().stream().map(tag -> TAG + tag);
        }
        return pattern.startsWith("/")
                ? Stream.of(route.target())
                : Stream.concat(Stream.ofNullable(route.id()), Stream.of(Mistake.route(route)));
    }
}
