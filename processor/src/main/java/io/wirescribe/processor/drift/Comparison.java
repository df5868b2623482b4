package io.wirescribe.processor.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Tells what changed between two versions of a document. */
public final class Comparison {

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /** All that changed, in the order of the newer one; what is gone, where it was. */
    public static List<Change> of(Part before, Part after) {
        var comparison = new Comparison();
        comparison.compare(Called.known(before), Called.known(after), "", Direction.BOTH);
        return comparison.changes;
    }

    private void compare(Part before, Part after, String subject, Direction direction) {
        facts(before, after, subject, direction);
        if (retyped(before, after)) {
            return;
        }
        for (var part : after.parts()) {
            var old = counterpart(part, before, after);
            if (old.isPresent()) {
                matched(old.get(), part, subject, direction);
            } else {
                added(part, before, subject, direction);
            }
        }
        for (var part : before.parts()) {
            if (counterpart(part, after, before).isEmpty() && !part.kind().equals("type")) {
                removed(part, before, after, subject, direction);
            }
        }
    }

    /**
     * The same part in another version; an operation may have moved and kept its operationId, and what callers name
     * themselves by may be called otherwise in the document.
     */
    private static Optional<Part> counterpart(Part part, Part there, Part here) {
        var same = there.find(part.kind(), part.name());
        var key = part.kind().equals("operation") ? "id" : "method";
        var id = part.fact(key);
        if (same.isPresent() || id == null) {
            return same;
        }
        return there.parts().stream()
                .filter(other -> other.kind().equals(part.kind()) && id.equals(other.fact(key)))
                .filter(other -> here.find(other.kind(), other.name()).isEmpty())
                .findFirst();
    }

    private void matched(Part before, Part after, String subject, Direction direction) {
        if (before.is("unused")) {
            if (!before.is("required") && after.is("required")) {
                added(after, before, subject, Direction.SENT);
            }
        } else if (!after.is("unused")) {
            var named = Subjects.of(before, subject);
            if (after.kind().equals("operation") && !before.name().equals(after.name())) {
                changes.add(new Change.Altered(
                        named, "route", before.name(), after.name(), Direction.SENT, Verdict.BREAKING));
            }
            int first = changes.size();
            compare(before, after, named, direction(before, after, direction));
            method(before, after, named, changes.subList(first, changes.size()));
        }
    }

    /** @param told of its operation, the parameters of which say best why it is not what it was */
    private void method(Part before, Part after, String subject, List<Change> told) {
        var old = before.fact("signature");
        var now = after.fact("signature");
        if (old == null || now == null) {
            return;
        }
        var forms = Forms.of(old);
        var others = Forms.of(now);
        if (!forms.takenBy(others) && (!Rules.told(told) || !forms.inOrderOf(others))) {
            changes.add(new Change.Altered(subject, "signature", old, now, Direction.BOTH, Verdict.BREAKING));
        }
    }

    /** What something else consists of cannot be compared. */
    private static boolean retyped(Part before, Part after) {
        return !Objects.equals(before.fact("type"), after.fact("type"))
                || !Objects.equals(before.fact("is"), after.fact("is"));
    }

    private void facts(Part before, Part after, String subject, Direction direction) {
        var names = new TreeSet<>(before.facts().keySet());
        names.addAll(after.facts().keySet());
        var retyped = retyped(before, after);
        for (var name : names) {
            var old = before.fact(name);
            var now = after.fact(name);
            if (!Objects.equals(old, now) && !Rules.silent(name, old, now) && !(retyped && Rules.ofTheType(name))) {
                var verdict = Rules.altered(name, before, after).in(direction);
                changes.add(new Change.Altered(subject, name, old, now, direction, verdict));
            }
        }
    }

    private void added(Part part, Part whole, String subject, Direction direction) {
        var optional = part.fact("required") == null;
        if (part.kind().equals("type") || (part.is("unused") && optional)) {
            return;
        }
        var where = direction(part, part, direction);
        changes.add(new Change.Added(
                Subjects.of(part, subject),
                rule(part, "added"),
                optional ? "" : ", required",
                where,
                Rules.added(part, whole).in(where)));
    }

    private void removed(Part part, Part whole, Part now, String subject, Direction direction) {
        if (!part.is("unused")) {
            var where = direction(part, part, direction);
            changes.add(new Change.Removed(
                    Subjects.of(part, subject),
                    rule(part, "removed"),
                    where,
                    Rules.removed(part, whole, now).in(where)));
        }
    }

    private static String rule(Part part, String what) {
        return part.kind().replace(' ', '-') + "-" + what;
    }

    /** Who sends a part: a type is sent and received by those that it was, or is now. */
    private static Direction direction(Part before, Part after, Direction whole) {
        return switch (after.kind()) {
            case "type" ->
                Direction.of(before.is("sent") || after.is("sent"), before.is("received") || after.is("received"));
            case "answer" -> Direction.RECEIVED;
            case "parameter", "body", "server", "scheme", "credential" -> Direction.SENT;
            default -> whole;
        };
    }
}
