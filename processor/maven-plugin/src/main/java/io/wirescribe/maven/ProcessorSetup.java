package io.wirescribe.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Whether the compiler will run the processor. If it does not, all that a user sees of it is that the generated types
 * are not found.
 */
final class ProcessorSetup {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR = "wirescribe-processor";
    private static final String NAME = "io.wirescribe.processor.WirescribeProcessor";
    private static final String CLASS = "io/wirescribe/processor/WirescribeProcessor.class";
    private static final String PROC = "-proc:";
    private static final String PATHS = "annotationProcessorPaths";

    /** The first JDK that runs processors only where it is told to. */
    private static final int ASKS = 23;

    private final List<Xpp3Dom> configurations;
    private final @Nullable String property;
    private final List<Path> classPath;
    private final List<Dependency> managed;

    /**
     * @param plugins of the project
     * @param execution the compiler's
     * @param property what {@code maven.compiler.proc} says
     * @param managed what the project's dependency management holds
     */
    ProcessorSetup(
            List<Plugin> plugins,
            String execution,
            @Nullable String property,
            List<Path> classPath,
            List<Dependency> managed) {
        this.configurations = plugins.stream()
                .filter(plugin -> plugin.getKey().equals(COMPILER))
                .flatMap(plugin -> Stream.<ConfigurationContainer>concat(
                        Stream.ofNullable(plugin.getExecutionsAsMap().get(execution)), Stream.of(plugin)))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .toList();
        this.property = property;
        this.classPath = classPath;
        this.managed = managed;
    }

    /**
     * What to do so that the processor runs; empty if it will.
     *
     * @param jdk the version of the compiler's
     */
    Optional<String> cure(int jdk) throws IOException {
        var proc = child("proc").map(Xpp3Dom::getValue).orElse(property);
        var arguments = values("compilerArgs");
        var named = values("annotationProcessors");
        var paths = paths();
        if ("none".equals(proc)) {
            return Optional.of("maven-compiler-plugin is told to run no processors. Remove <proc>none</proc>.");
        } else if (arguments.contains(PROC + "none")) {
            return Optional.of("maven-compiler-plugin is told to run no processors. Remove <arg>-proc:none</arg>.");
        } else if (!named.isEmpty() && !named.contains(NAME)) {
            return Optional.of("the annotationProcessors of maven-compiler-plugin do not name the processor, and no"
                    + " other is run. Add " + NAME + " to them.");
        } else if (paths.isPresent()) {
            return paths.get().toString().contains(PROCESSOR)
                    ? Optional.empty()
                    : Optional.of("the annotationProcessorPaths of maven-compiler-plugin do not name the processor, and"
                            + " no other place is searched. Add io.wirescribe:" + PROCESSOR + " to them.");
        } else if (arguments.stream().anyMatch(argument -> argument.matches("--?processor.*"))) {
            return Optional.empty();
        } else if (jdk >= ASKS
                && proc == null
                && named.isEmpty()
                && arguments.stream().noneMatch(argument -> argument.startsWith(PROC))) {
            return Optional.of("JDK " + jdk + " runs processors only where it is told to. Add" + " io.wirescribe:"
                    + PROCESSOR + " to the annotationProcessorPaths of maven-compiler-plugin.");
        }
        return Documents.search(classPath, CLASS) instanceof Place.Absent
                ? Optional.of("there is no processor on the class path. Add io.wirescribe:" + PROCESSOR
                        + " to the annotationProcessorPaths of maven-compiler-plugin.")
                : Optional.empty();
    }

    /** That of the processor which the compiler will run; empty if it cannot be known here, being a range, say. */
    Optional<String> version() throws IOException {
        var paths = paths();
        if (paths.isPresent()) {
            return Stream.of(paths.get().getChildren())
                    .filter(path -> path.toString().contains(PROCESSOR))
                    .findFirst()
                    .flatMap(path -> Optional.ofNullable(path.getChild("version"))
                            .map(Xpp3Dom::getValue)
                            .or(this::managed))
                    .filter(version -> Character.isDigit(version.charAt(0)));
        }
        return Documents.search(classPath, CLASS) instanceof Place.Entry entry
                ? entry.implementationVersion()
                : Optional.empty();
    }

    private Optional<String> managed() {
        return managed.stream()
                .filter(dependency -> dependency.getArtifactId().equals(PROCESSOR))
                .map(Dependency::getVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Xpp3Dom> paths() {
        return child(PATHS).filter(paths -> paths.getChildCount() > 0);
    }

    /** What the children of something say, whatever they are called. */
    private List<String> values(String name) {
        return child(name).stream()
                .flatMap(child -> Stream.of(child.getChildren()))
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
    }

    private Optional<Xpp3Dom> child(String name) {
        return configurations.stream()
                .map(configuration -> configuration.getChild(name))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
