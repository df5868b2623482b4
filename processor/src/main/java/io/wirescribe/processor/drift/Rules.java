package io.wirescribe.processor.drift;

import static io.wirescribe.processor.drift.Verdict.BREAKING;
import static io.wirescribe.processor.drift.Verdict.MAY_BREAK;
import static io.wirescribe.processor.drift.Verdict.SAFE;
import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each kind of change does. */
final class Rules {

    /** What it does that a fact is another one. */
    private interface Rule {

        /** @param before null if it was not there, as {@code after} if it is not */
        Effect judge(@Nullable String before, @Nullable String after);
    }

    /** What it does that a part comes or goes. */
    private record Existence(Effect added, Effect removed) {}

    /** Not judged: what something is, not how it is. */
    private static final Set<String> SILENT =
            Set.of("digest", "version", "sent", "received", "unused", "method", "with", "without", "signature");

    /** What tells of a part of an operation why its method takes or returns another thing. */
    private static final Set<String> TELLING =
            Set.of("type", "null", "required", "parameter-added", "parameter-removed", "body-added", "body-removed");

    private static final Map<String, Rule> FACTS = Map.ofEntries(
            entry("minimum", bound(1)),
            entry("maximum", bound(-1)),
            entry("minLength", bound(1)),
            entry("maxLength", bound(-1)),
            entry("minItems", bound(1)),
            entry("maxItems", bound(-1)),
            entry("minProperties", bound(1)),
            entry("maxProperties", bound(-1)),
            entry("multipleOf", Rules::multiple),
            entry("uniqueItems", set(Effect.UNKNOWN)),
            entry("pattern", set(Effect.UNKNOWN)),
            entry("not", set(Effect.UNKNOWN)),
            entry("anyOf", set(Effect.UNKNOWN)),
            entry("readable as", set(Effect.UNKNOWN)),
            entry("prefixItems", set(Effect.UNKNOWN)),
            entry("contains", set(Effect.UNKNOWN)),
            entry("patternProperties", set(Effect.UNKNOWN)),
            entry("additionalProperties", set(Effect.UNKNOWN)),
            entry("const", set(Effect.REPLACED)),
            entry("forbidden", set(Effect.REPLACED)),
            entry("format", (before, after) -> Effect.UNKNOWN),
            entry("default server", (before, after) -> Effect.UNKNOWN),
            // whoever asked for it by its method and path still does
            entry("id", (before, after) -> before == null ? Effect.UNKNOWN : Effect.REPLACED),
            entry("type", Rules::type),
            entry("required", Rules::required),
            entry("null", (before, after) -> after == null ? Effect.NARROWER : Effect.WIDER_TYPE),
            entry("access", Rules::access),
            entry("default", (before, after) -> Effect.NONE),
            entry("deprecated", (before, after) -> Effect.NONE),
            entry("tags", (before, after) -> Effect.UNKNOWN));

    private static final Map<String, Existence> PARTS = Map.ofEntries(
            entry("operation", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("parameter", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("body", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("content", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("property", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("value", new Existence(Effect.WIDER, Effect.NAMED_LESS)),
            entry("option", new Existence(Effect.WIDER, Effect.NAMED_LESS)),
            entry("others", new Existence(Effect.REPLACED, Effect.REPLACED)),
            entry("entry", new Existence(Effect.NARROWER, Effect.WIDER)),
            entry("names", new Existence(Effect.NARROWER, Effect.WIDER)),
            entry("values", new Existence(Effect.NARROWER, Effect.WIDER)),
            entry("listed", new Existence(Effect.WIDER, Effect.NARROWER)),
            entry("when", new Existence(Effect.NARROWER, Effect.WIDER)),
            entry("demand", new Existence(Effect.NARROWER, Effect.WIDER)),
            entry("server", new Existence(Effect.NONE, new Effect(MAY_BREAK, MAY_BREAK))),
            entry("scheme", new Existence(Effect.NONE, Effect.REPLACED)),
            entry("credential", new Existence(Effect.NONE, Effect.REPLACED)));

    private static final Set<String> ABSENCE = Set.of("null", "required");

    private static final Set<String> BOXED = Set.of("items", "entries", "others");

    /** What is true of a value whatever its type is. */
    private static final Set<String> OF_ANY_TYPE =
            Set.of("type", "is", "required", "null", "deprecated", "access", "in", "style", "called");

    private Rules() {}

    /** Whether a fact only says something of values of a type. */
    static boolean ofTheType(String fact) {
        return !OF_ANY_TYPE.contains(fact);
    }

    /** Whether nobody needs to hear that a fact is another one, or not by itself. Names are only known of code. */
    static boolean silent(String fact, @Nullable String before, @Nullable String after) {
        return SILENT.contains(fact) || (fact.equals("called") && (before == null || after == null));
    }

    /** Whether what was told of the parts of an operation says that its method is another one, too. */
    static boolean told(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.verdict() == BREAKING && TELLING.contains(change.rule()));
    }

    /** Anything that no rule is for is not what it was. */
    static Effect altered(String fact, Part before, Part after) {
        if (fact.startsWith("variable ")) {
            return Effect.UNKNOWN;
        }
        var rule = FACTS.get(fact);
        var effect = rule == null ? Effect.REPLACED : rule.judge(before.fact(fact), after.fact(fact));
        if (fact.equals("type") && (boxed(before) || boxed(after))) {
            return Effect.REPLACED;
        } else if (ABSENCE.contains(fact) && nullable(before)) {
            return nullable(after)
                    ? new Effect(effect.sent(), SAFE)
                    : effect.and(new Effect(SAFE, primitive(after) ? MAY_BREAK : SAFE));
        }
        return effect;
    }

    /** Whether callers pass it as an object: Java takes an int for a long, but no list of these. */
    private static boolean boxed(Part part) {
        return part.is("null") || BOXED.contains(part.kind());
    }

    /** Whether code that compares it with null does not compile where it is always there. */
    private static boolean primitive(Part part) {
        return Stream.of("boolean", "integer", "number")
                .anyMatch(type ->
                        part.facts().getOrDefault("type", "").split(" ", 2)[0].equals(type));
    }

    /** Whether those who read it had to reckon with null: what may be absent is null to them, too. */
    private static boolean nullable(Part part) {
        return part.kind().equals("property") && (!part.is("required") || part.is("null"));
    }

    /** @param whole what it is added to, as it was */
    static Effect added(Part part, Part whole) {
        return switch (part.kind()) {
            case "when" -> possible(part, whole) ? Effect.NARROWER : Effect.NONE;
            case "property", "parameter", "body" -> part.fact("required") == null ? Effect.NONE : Effect.NARROWER;
            case "answer" -> successful(part) ? Effect.WIDER : Effect.NONE;
            case "content" -> Effect.NONE;
            default -> existence(part).added();
        };
    }

    /** Whether anybody could send what a condition is of: without what had to be there, say, nobody could. */
    private static boolean possible(Part condition, Part whole) {
        return properties(condition, "without")
                        .flatMap(name -> whole.find("property", name).stream())
                        .noneMatch(property -> property.is("required"))
                && properties(condition, "with")
                        .allMatch(name -> whole.find("property", name).isPresent());
    }

    private static Stream<String> properties(Part condition, String fact) {
        return Stream.ofNullable(condition.fact(fact)).flatMap(names -> Stream.of(names.split(" ")));
    }

    /**
     * @param whole what it is removed from
     * @param now the same, as it is now
     */
    static Effect removed(Part part, Part whole, Part now) {
        if (part.kind().equals("credential")
                && now.find("credential", "nothing").isPresent()) {
            return Effect.NONE;
        }
        if (part.kind().equals("answer") || whole.kind().equals("answer")) {
            var answer = part.kind().equals("answer") ? part : whole;
            return successful(answer) ? Effect.REPLACED : Effect.NONE;
        }
        return existence(part).removed();
    }

    private static Existence existence(Part part) {
        return PARTS.getOrDefault(part.kind(), new Existence(Effect.NONE, Effect.NONE));
    }

    private static boolean successful(Part answer) {
        return answer.name().startsWith("2") || answer.name().equals("default");
    }

    /** @param narrowing the sign of a change that allows less */
    private static Rule bound(int narrowing) {
        return (before, after) -> {
            if (before == null || after == null) {
                return before == null ? Effect.NARROWER : Effect.WIDER;
            }
            int sign = number(after).compareTo(number(before));
            if (sign == 0) {
                return after.endsWith(" exclusive") ? Effect.NARROWER : Effect.WIDER;
            }
            return sign == narrowing ? Effect.NARROWER : Effect.WIDER;
        };
    }

    private static BigDecimal number(String bound) {
        return new BigDecimal(bound.split(" ", 2)[0]);
    }

    private static Effect multiple(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return before == null ? Effect.NARROWER : Effect.WIDER;
        } else if (number(after).remainder(number(before)).signum() == 0) {
            return Effect.NARROWER;
        }
        return number(before).remainder(number(after)).signum() == 0 ? Effect.WIDER : Effect.REPLACED;
    }

    /** @param changed if there is one before and after */
    private static Rule set(Effect changed) {
        return (before, after) -> {
            if (before == null) {
                return Effect.NARROWER;
            }
            return after == null ? Effect.WIDER : changed;
        };
    }

    /** Callers may send to a wider type what they sent; but what they read of it is declared anew. */
    private static Effect type(@Nullable String before, @Nullable String after) {
        var widening = Map.of(
                "integer (int32)", Set.of("integer", "number"),
                "integer", Set.of("number"),
                "number (float)", Set.of("number"));
        return before != null
                        && after != null
                        && widening.getOrDefault(before, Set.of()).contains(after)
                ? Effect.WIDER_TYPE
                : Effect.REPLACED;
    }

    private static Effect required(@Nullable String before, @Nullable String after) {
        var sent = after != null && before == null ? BREAKING : SAFE;
        var received = Part.YES.equals(before) && !Part.YES.equals(after) ? BREAKING : SAFE;
        return new Effect(sent, received);
    }

    /** What became the server's is no longer sent, and what became the caller's no longer comes. */
    private static Effect access(@Nullable String before, @Nullable String after) {
        return new Effect("readOnly".equals(after) ? MAY_BREAK : SAFE, "writeOnly".equals(after) ? BREAKING : SAFE);
    }
}
