package io.wirescribe.maven;

import java.io.IOException;
import java.util.Optional;

/** Finds why a package has to be generated anew. */
final class Changes {

    private final Compilation compilation;
    private final Documents documents;
    private final Optional<String> version;

    /** @param version of the processor that would run, empty if it is not known */
    Changes(Compilation compilation, Optional<String> version) {
        this.compilation = compilation;
        this.version = version;
        this.documents = new Documents(compilation);
    }

    /** The first reason, in words; empty if there is none. */
    Optional<String> since(BuildRecord record) throws IOException {
        for (var name : record.interfaces()) {
            if (!compilation.hasSource(name) && !compilation.declares(name)) {
                return Optional.of(name + " is gone");
            }
        }
        if (!complete(record)) {
            return Optional.of("the last compile did not succeed");
        }
        if (version.isPresent() && !record.version().orElse(version.get()).equals(version.get())) {
            return Optional.of("Wirescribe " + version.get() + " takes the place of "
                    + record.version().get());
        }
        return changed(record);
    }

    private Optional<String> changed(BuildRecord record) throws IOException {
        var all = record.documents();
        var first = all.isEmpty() ? Place.NOWHERE : documents.find(all.get(0));
        for (var document : all) {
            var beside = document.way().equals("beside");
            var place = beside ? first.beside(document.path()) : documents.find(document);
            var digest = place.sha256();
            if (digest.isPresent() && !digest.get().equals(document.sha256())) {
                return Optional.of(
                        document.path().replaceFirst("^(\\.\\./)+", "") + changed(document.sha256(), digest.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether the compile after it went to its end: if it failed, most of what was generated has no class. */
    private boolean complete(BuildRecord record) {
        return record.types().stream().allMatch(compilation::hasClass);
    }

    private static String changed(String before, String now) {
        if (before.equals(Place.ABSENT)) {
            return " is there now";
        }
        return now.equals(Place.ABSENT) ? " is not there any more" : " has changed";
    }
}
