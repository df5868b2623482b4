package io.wirescribe.processor;

import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
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
     * @param place where to complain
     * @param origins the interfaces that the files exist for
     */
    void write(List<SourceFile> files, Place place, List<? extends Element> origins) {
        files.stream()
                .sorted(Comparator.comparing(SourceFile::qualifiedName))
                .forEach(file -> write(file, place, origins));
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

    private void write(SourceFile file, Place place, List<? extends Element> origins) {
        try {
            var source = filer.createSourceFile(file.qualifiedName(), origins.toArray(Element[]::new));
            try (var writer = source.openWriter()) {
                writer.write(file.text());
            }
            written.add(file.qualifiedName());
        } catch (FilerException alreadyThere) {
            report.notWritten(place, file.qualifiedName(), "there is a class of that name already");
        } catch (IOException failed) {
            report.notWritten(place, file.qualifiedName(), String.valueOf(failed.getMessage()));
        }
    }
}
