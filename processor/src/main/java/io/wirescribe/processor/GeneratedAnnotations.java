package io.wirescribe.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that generated code carries. Without it, {@code -Xlint:processing} complains that nobody does,
 * and with {@code -Werror} no user could compile. Where the user's own code carries Jackson's too, they stay unclaimed:
 * other processors may want them.
 */
@AutoService(Processor.class)
public final class GeneratedAnnotations extends AbstractProcessor {

    /* A name in one piece would be rewritten when dependencies are relocated. */
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        Stream.of("JsonAnyGetter", "JsonCreator", "JsonInclude", "JsonProperty", "JsonValue")
                                .map(name -> String.join(".", JACKSON, name)),
                        Stream.of(
                                "javax.annotation.processing.Generated",
                                "org.jspecify.annotations.NullMarked",
                                "org.jspecify.annotations.Nullable"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // what the class is for
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().toString().startsWith(JACKSON))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .allMatch(this::ours);
    }

    private boolean ours(Element element) {
        var outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        var generated = outermost.getAnnotation(javax.annotation.processing.Generated.class);
        return generated != null && List.of(generated.value()).contains(WirescribeProcessor.class.getName());
    }
}
