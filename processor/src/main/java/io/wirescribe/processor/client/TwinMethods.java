package io.wirescribe.processor.client;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Two methods of one signature, where the types in it do not exist yet: javac drops both without a word, so that only
 * the source shows them. Other compilers keep them, and {@link InterfaceReader} sees them.
 */
public final class TwinMethods {

    private final ProcessingEnvironment environment;

    public TwinMethods(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The second one of two, and how to complain about it. */
    public record Twin(Runnable complaint) {}

    public List<Twin> of(TypeElement type) {
        try {
            var trees = Trees.instance(environment);
            var path = trees.getPath(type);
            return path != null && path.getLeaf() instanceof ClassTree tree
                    ? twins(trees, path.getCompilationUnit(), tree)
                    : List.of();
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return List.of();
        }
    }

    private static List<Twin> twins(Trees trees, CompilationUnitTree unit, ClassTree type) {
        var seen = new HashSet<String>();
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(Predicate.not(method -> seen.add(signature(method))))
                .map(method -> new Twin(() -> trees.printMessage(
                        Diagnostic.Kind.ERROR,
                        Mistake.sameSignature(type.getSimpleName().toString(), signature(method)),
                        method,
                        unit)))
                .toList();
    }

    private static String signature(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getType().toString())
                .collect(joining(", ", method.getName() + "(", ")"));
    }
}
