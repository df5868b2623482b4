package io.wirescribe.processor.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes sources that were written before, and does nothing else: what any processor pays for so many of them. */
@SupportedAnnotationTypes("*")
final class FilingProcessor extends EmptyProcessor {

    private final Map<String, String> sources = new TreeMap<>();
    private boolean written;

    /** @param folder with the sources, which are read now, while nobody looks at the clock */
    FilingProcessor(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var path = folder.relativize(file).toString();
                sources.put(
                        path.replace(path.contains("/") ? '/' : '\\', '.').replaceFirst("\\.java$", ""),
                        Files.readString(file));
            }
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            var origin = round.getRootElements().toArray(Element[]::new);
            sources.forEach((name, text) -> write(name, text, origin));
        }
        return super.process(annotations, round);
    }

    private void write(String name, String text, Element[] origin) {
        try (var writer =
                processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
