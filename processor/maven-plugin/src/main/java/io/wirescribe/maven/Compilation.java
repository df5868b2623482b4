package io.wirescribe.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one run of the compiler reads and writes.
 *
 * @param classes the folder of its classes
 * @param generatedSources the folder of what processors write
 * @param sourceRoots the folders of the user's sources
 * @param classPath folders and jars
 */
record Compilation(Path classes, Path generatedSources, List<Path> sourceRoots, List<Path> classPath) {

    private static final Pattern GENERATED =
            Pattern.compile("@Generated(\"io.wirescribe.processor.WirescribeProcessor\")", Pattern.LITERAL);

    static Compilation of(File classes, File generatedSources, List<String> sourceRoots, List<String> classPath) {
        return new Compilation(
                classes.toPath(),
                generatedSources.toPath(),
                sourceRoots.stream().map(Path::of).toList(),
                classPath.stream().map(Path::of).toList());
    }

    /** Where the processor keeps its records. */
    Path records() {
        return classes.resolve("META-INF").resolve("wirescribe");
    }

    /** Whether there is a source, written or generated, of the top-level type that a class is of. */
    boolean hasSource(String binaryName) {
        var source = topLevel(binaryName).replace('.', '/') + ".java";
        return Stream.concat(sourceRoots.stream(), Stream.of(generatedSources))
                .anyMatch(root -> Files.isRegularFile(root.resolve(source)));
    }

    /** Whether some source of the user's, whatever it is called, declares the top-level type that a class is of. */
    boolean declares(String binaryName) throws IOException {
        var name = topLevel(binaryName);
        int dot = name.lastIndexOf('.');
        var declared = "\\b(class|interface|record|enum)\\s+" + Pattern.quote(name.substring(dot + 1)) + "\\b";
        var inPackage = dot < 0 ? "" : "\\bpackage\\s+" + Pattern.quote(name.substring(0, dot)) + "\\s*;.*";
        return says(Pattern.compile(inPackage + declared, Pattern.DOTALL));
    }

    boolean hasClass(String binaryName) {
        return Files.isRegularFile(classes.resolve(binaryName.replace('.', '/') + ".class"));
    }

    /** Whether some source of the user's has these words in it. */
    boolean says(String words) throws IOException {
        return says(Pattern.compile(words, Pattern.LITERAL));
    }

    private boolean says(Pattern words) throws IOException {
        for (var root : sourceRoots) {
            for (var file : files(root)) {
                if (isSource(file) && says(file, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Removes what was compiled, and the given types' sources: with no class of its own, a source is compiled. */
    void forget(List<String> generated) throws IOException {
        for (var type : generated) {
            Files.deleteIfExists(generatedSources.resolve(type.replace('.', '/') + ".java"));
        }
        for (var file : files(classes)) {
            var path = classes.relativize(file).toString().replace(File.separatorChar, '/');
            if (path.endsWith(".class")) {
                var name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
                if (hasSource(name) || generated.contains(topLevel(name))) {
                    Files.delete(file);
                }
            }
        }
        for (var record : files(records())) {
            Files.delete(record);
        }
    }

    /**
     * Removes sources that a compile has left which did not succeed, and recorded nothing: those who give the compiler
     * all that is not compiled yet would give it these, and the processor could not write them.
     */
    void forgetUnrecorded() throws IOException {
        for (var file : files(generatedSources)) {
            if (isSource(file) && says(file, GENERATED)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private static boolean says(Path source, Pattern words) throws IOException {
        return words.matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
                .find();
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String topLevel(String binaryName) {
        int nested = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 1);
        return nested > 0 ? binaryName.substring(0, nested) : binaryName;
    }
}
