package io.wirescribe.processor.document;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The folders that a user names, as they are written. */
record Folders(List<Path> written) {

    /** @param option folders with the system's path separator between them */
    static Folders named(String option) {
        List<Path> folders = new ArrayList<>();
        for (var each : option.split(Pattern.quote(File.pathSeparator), -1)) {
            try {
                if (!each.isBlank()) {
                    folders.add(Path.of(each.strip()));
                }
            } catch (InvalidPathException notOneOfThisSystem) {
                folders.add(Path.of("."));
            }
        }
        return new Folders(folders);
    }

    /** A relative one is meant from where the compiler runs, or from the project: a build of several runs elsewhere. */
    List<Path> within(List<Path> projects) {
        Set<Path> folders = new LinkedHashSet<>();
        for (var folder : written) {
            projects.forEach(project -> folders.add(project.resolve(folder).normalize()));
            folders.add(folder.toAbsolutePath().normalize());
        }
        return List.copyOf(folders);
    }
}
