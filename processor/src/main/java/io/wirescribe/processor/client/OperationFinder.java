package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Letters;
import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which operation of a document each method of an interface means. */
public final class OperationFinder {

    private static final Pattern METHOD_AND_PATH = Pattern.compile("([A-Za-z]+)\\s+(/.*)");

    /** Such a one as people get it wrong, too. */
    private static final Pattern TWO_WORDS = Pattern.compile("[A-Za-z]+\\s+\\S+");

    private final Wish wish;
    private final List<Route> routes;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Route> found = new LinkedHashMap<>();
    private final List<Route> guessed = new ArrayList<>();

    private OperationFinder(Wish wish, List<Route> routes) {
        this.wish = wish;
        this.routes = routes;
    }

    /**
     * What was found.
     *
     * @param routes by the signature of the method
     * @param guessed what methods with a mistake probably mean: that their types exist spares the user further errors
     */
    public record Found(Map<String, Route> routes, List<Route> guessed, List<Mistake> mistakes) {}

    public static Found find(Wish wish, List<Route> routes) {
        var finder = new OperationFinder(wish, routes);
        wish.methods().forEach(finder::find);
        return new Found(finder.found, finder.guessed, finder.mistakes);
    }

    private void find(Wish.Method method) {
        var candidates = candidates(method);
        if (candidates.size() == 1) {
            found.put(method.signature(), candidates.get(0));
        } else if (candidates.isEmpty()) {
            var near = near(method.operation());
            guessed.addAll(near);
            mistakes.add(unknown(method, near));
        } else {
            guessed.addAll(candidates);
            mistakes.add(Mistake.ambiguousOperation(place(method), wish.document(), method.operation(), candidates));
        }
    }

    private Mistake unknown(Wish.Method method, List<Route> near) {
        var operation = method.operation();
        if (operation.isBlank()) {
            return Mistake.blankOperation(place(method));
        }
        return near.isEmpty()
                        && nameless()
                        && !TWO_WORDS.matcher(operation.strip()).matches()
                ? Mistake.namelessOperations(place(method), wish.document(), operation, routes.get(0))
                : Mistake.unknownOperation(place(method), wish.document(), operation, near);
    }

    private List<Route> candidates(Wish.Method method) {
        var operation = method.operation();
        var route = METHOD_AND_PATH.matcher(operation.strip());
        if (route.matches()) {
            return matching(candidate -> candidate.method().equalsIgnoreCase(route.group(1))
                    && candidate.target().equals(route.group(2)));
        }
        var exact = matching(candidate -> operation.equals(candidate.id()));
        return exact.isEmpty() && !method.annotated()
                ? matching(candidate ->
                        candidate.id() != null && Letters.of(candidate.id()).equals(Letters.of(operation)))
                : exact;
    }

    private List<Route> matching(Predicate<Route> condition) {
        return routes.stream().filter(condition).toList();
    }

    /** Whether only methods and paths tell the document's operations apart. */
    private boolean nameless() {
        return !routes.isEmpty() && routes.stream().allMatch(route -> route.id() == null);
    }

    /** What may be meant: the nearest, or all of a path that is written without a method. */
    private List<Route> near(String operation) {
        if (TWO_WORDS.matcher(operation.strip()).matches()) {
            return Nearest.to(operation, routes, Mistake::route).stream().toList();
        } else if (operation.startsWith("/")) {
            return Nearest.to(operation, routes, Route::path).stream()
                    .flatMap(route -> matching(other -> other.path().equals(route.path())).stream())
                    .toList();
        }
        return Nearest.to(operation, matching(route -> route.id() != null), OperationFinder::id).stream()
                .toList();
    }

    private Place place(Wish.Method method) {
        return method.annotated()
                ? Place.operation(wish.qualifiedName(), method.signature())
                : Place.method(wish.qualifiedName(), method.signature());
    }

    private static String id(Route route) {
        return route.id() == null ? "" : route.id();
    }
}
