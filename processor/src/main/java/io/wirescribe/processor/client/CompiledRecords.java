package io.wirescribe.processor.client;

import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Records that are there as classes already. Until Java 23 (JDK-8332297) javac ends with an exception of its own when
 * it is to compile a record whose class it has seen, and to create a source it looks whether there is a class.
 */
public final class CompiledRecords {

    private static final int MENDED = 23;

    private CompiledRecords() {}

    /** The first of these types that javac cannot compile again. Other compilers can. */
    public static Optional<String> first(ProcessingEnvironment environment, Collection<String> types) {
        if (Runtime.version().feature() >= MENDED) {
            return Optional.empty();
        }
        try {
            var trees = Trees.instance(environment);
            return types.stream()
                    .map(environment.getElementUtils()::getTypeElement)
                    .filter(Objects::nonNull)
                    .filter(type -> record(type) && trees.getPath(type) == null)
                    .map(type -> type.getQualifiedName().toString())
                    .findFirst();
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    private static boolean record(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(CompiledRecords::record);
    }
}
