package io.wirescribe.processor;

import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes files, in the order of their names, always all of them. */
final class Output {

    private final Filer filer;
    private final Report report;
    private final Set<String> written = new TreeSet<>();

    Output(Filer filer, Report report) {
        this.filer = filer;
        this.report = report;
    }

    /**
     * First all are created, which needs no text and takes as long as making the texts, then those are made that nobody
     * has begun with, so that the compiler waits for none while there is another.
     *
     * @param place where to complain
     * @param origins the interfaces that the files exist for
     */
    void write(List<SourceFile> files, Place place, List<? extends Element> origins) {
        var sources = new LinkedHashMap<SourceFile, JavaFileObject>();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::qualifiedName))
                .forEach(file -> create(file, place, origins).ifPresent(source -> sources.put(file, source)));
        sources.keySet().forEach(SourceFile::make);
        sources.forEach((file, source) -> write(file, source, place));
    }

    /** Whether a type is one that was written. */
    boolean wrote(String qualifiedName) {
        return written.contains(qualifiedName);
    }

    /** The qualified names of the types of a package that were written. */
    List<String> written(String packageName) {
        return written.stream()
                .filter(name ->
                        name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName))
                .toList();
    }

    /**
     * Writes a file beside the classes.
     *
     * @param path from the folder of the classes
     * @param origins the interfaces that the file exists for
     */
    void writeResource(String path, String text, List<? extends Element> origins) {
        try {
            var resource =
                    filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(Element[]::new));
            try (var out = resource.openOutputStream()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException failed) {
            report.notRecorded(path, String.valueOf(failed.getMessage()));
        }
    }

    /** Where there is a class of that name already, if compilers tell. */
    Optional<String> classFile(String qualifiedName) {
        var dot = qualifiedName.lastIndexOf('.');
        for (var location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
            try {
                var file = filer.getResource(
                        location,
                        qualifiedName.substring(0, Math.max(0, dot)),
                        qualifiedName.substring(dot + 1) + ".class");
                file.openInputStream().close();
                return Optional.of(file.getName());
            } catch (IOException | RuntimeException notThere) {
                // looks elsewhere
            }
        }
        return Optional.empty();
    }

    private Optional<JavaFileObject> create(SourceFile file, Place place, List<? extends Element> origins) {
        try {
            return Optional.of(filer.createSourceFile(file.qualifiedName(), origins.toArray(Element[]::new)));
        } catch (FilerException alreadyThere) {
            report.notWritten(place, file.qualifiedName(), "there is a class of that name already");
        } catch (IOException failed) {
            report.notWritten(place, file.qualifiedName(), String.valueOf(failed.getMessage()));
        }
        return Optional.empty();
    }

    private void write(SourceFile file, JavaFileObject source, Place place) {
        try (var writer = source.openWriter()) {
            writer.write(file.text());
        } catch (IOException failed) {
            report.notWritten(place, file.qualifiedName(), String.valueOf(failed.getMessage()));
            return;
        }
        written.add(file.qualifiedName());
    }
}
