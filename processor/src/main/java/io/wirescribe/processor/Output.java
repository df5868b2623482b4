package io.wirescribe.processor;

import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.emit.SourceFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Writes files, in the order of their names, always all of them. */
final class Output {

    private final Filer filer;
    private final Report report;

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

    private void write(SourceFile file, Place place, List<? extends Element> origins) {
        try {
            var source = filer.createSourceFile(file.qualifiedName(), origins.toArray(Element[]::new));
            try (var writer = source.openWriter()) {
                writer.write(file.text());
            }
        } catch (FilerException alreadyThere) {
            report.notWritten(place, file.qualifiedName(), "there is a class of that name already");
        } catch (IOException failed) {
            report.notWritten(place, file.qualifiedName(), String.valueOf(failed.getMessage()));
        }
    }
}
