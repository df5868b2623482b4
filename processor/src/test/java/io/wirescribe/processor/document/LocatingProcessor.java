package io.wirescribe.processor.document;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Looks for one document while something is compiled. */
@SupportedAnnotationTypes("*")
@SupportedOptions(DocumentLocator.FOLDERS)
final class LocatingProcessor extends AbstractProcessor {

    private final String packageName;
    private final String name;
    private Located located = new Located.Missing(List.of());

    LocatingProcessor(String packageName, String name) {
        this.packageName = packageName;
        this.name = name;
    }

    Located located() {
        return located;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            located = new DocumentLocator(
                            processingEnv.getFiler(),
                            processingEnv.getOptions(),
                            () -> processingEnv.getElementUtils().getAllModuleElements().stream()
                                    .map(module -> module.getQualifiedName().toString())
                                    .toList())
                    .find(packageName, name);
        }
        return false;
    }
}
