package io.wirescribe.processor;

import io.wirescribe.processor.client.Compilation;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.drift.Change;
import io.wirescribe.processor.drift.Comparison;
import io.wirescribe.processor.drift.Part;
import io.wirescribe.processor.drift.Surface;
import io.wirescribe.processor.drift.SurfaceText;
import io.wirescribe.processor.drift.Verdict;
import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Tells what is new in a document since the last time that code was generated from it. What callers see of it is kept
 * as it was when the classes were written: a compile that fails, by a warning that is an error too, says the same
 * again.
 */
final class Drift {

    /** More of what breaks nobody is only counted. */
    private static final int MOST_NOTES = 50;

    private final ProcessingEnvironment environment;
    private final SurfaceStore store;
    private final Breaking breaking;
    private final Report report;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Drift(ProcessingEnvironment environment, Report report) {
        this.environment = environment;
        this.store = SurfaceStore.of(environment, report);
        this.breaking = Breaking.of(environment.getOptions());
        this.report = report;
    }

    /**
     * Says what changed for the interfaces of a package.
     *
     * @param now what they see of the document
     * @param documented all that the document has
     * @param included what they get without asking for it by name
     */
    void tell(List<Wish> wishes, Part now, Collection<Route> documented, Set<Route> included) {
        var wish = wishes.get(0);
        texts.put(wish.packageName(), SurfaceText.write(now));
        store.read(wish.packageName())
                .flatMap(SurfaceText::read)
                .filter(before -> !Objects.equals(
                        before.facts().get("digest"), now.facts().get("digest")))
                .ifPresent(before -> {
                    if (!before.name().equals(now.name())) {
                        report.renamed(Place.document(wish.qualifiedName()), wish.document(), before.name());
                    }
                    tell(wish, Comparison.of(still(before, now, documented), asked(now, before, included)));
                });
    }

    private void tell(Wish wish, List<Change> changes) {
        var place = Place.document(wish.qualifiedName());
        var notes = 0;
        for (var change : changes) {
            if (change.verdict() == Verdict.BREAKING) {
                report.changed(place, wish.document(), change.sentence(), breaking.kind());
            } else if (notes++ < MOST_NOTES) {
                report.changed(place, wish.document(), change.sentence(), Breaking.NOTE.kind());
            }
        }
        if (notes > MOST_NOTES) {
            var more = "%d other things that break nothing for sure".formatted(notes - MOST_NOTES);
            report.changed(place, wish.document(), more, Breaking.NOTE.kind());
        }
        if (breaking == Breaking.ERROR && changes.stream().anyMatch(each -> each.verdict() == Verdict.BREAKING)) {
            report.toAccept(place, store.places(wish.packageName()));
        }
    }

    /** Without operations that the document has as before, but nobody asks for any more. */
    private static Part still(Part before, Part now, Collection<Route> documented) {
        var there = documented.stream().map(Surface::name).collect(Collectors.toSet());
        return before.without(part -> part.kind().equals("operation")
                && there.contains(part.name())
                && now.find("operation", part.name()).isEmpty());
    }

    /** Without operations that were not asked for before. */
    private static Part asked(Part now, Part before, Set<Route> included) {
        var wanted = included.stream().map(Surface::name).collect(Collectors.toSet());
        return now.without(part -> part.kind().equals("operation")
                && !wanted.contains(part.name())
                && before.find("operation", part.name()).isEmpty()
                && before.parts().stream()
                        .noneMatch(other -> part.facts().containsKey("id")
                                && part.facts().get("id").equals(other.facts().get("id"))));
    }

    /** Keeps what there is now: at once, if the compiler does not say when all classes are written. */
    void keep() {
        var kept = new ArrayList<>(texts.entrySet());
        texts.clear();
        if (kept.isEmpty()) {
            return;
        }
        Runnable writing = () -> kept.forEach(each -> store.write(each.getKey(), each.getValue(), report));
        if (!store.onDisk() || !Compilation.whenWritten(environment, writing)) {
            writing.run();
        }
    }
}
