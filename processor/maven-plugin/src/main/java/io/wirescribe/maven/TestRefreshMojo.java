package io.wirescribe.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Does for interfaces among the tests what {@code refresh} does for the others. */
@Mojo(
        name = "testRefresh",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class TestRefreshMojo extends AbstractRefreshMojo {

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private File classes;

    /**
     * Where the compiler writes sources generated for tests: {@code generatedTestSourcesDirectory} of
     * maven-compiler-plugin.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/test-annotations")
    private File generatedSources;

    @Parameter(defaultValue = "${project.testCompileSourceRoots}", readonly = true, required = true)
    private List<String> sourceRoots;

    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Override
    Compilation compilation() {
        return Compilation.of(classes, generatedSources, sourceRoots, classPath);
    }

    @Override
    String compilerExecution() {
        return "default-testCompile";
    }
}
