package io.wirescribe.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Has the code of OpenAPI documents generated anew when one of them has changed since the last compile: the document
 * itself, a file it refers to, or an overlay; in this module, in another one or in a dependency.
 *
 * <p>The Java compiler does not see such a change. Where there is one, this goal removes what was compiled, so that
 * maven-compiler-plugin compiles the module. Otherwise it changes nothing, and the compiler has nothing to do.
 */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class RefreshMojo extends AbstractRefreshMojo {

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    /** Where the compiler writes generated sources: {@code generatedSourcesDirectory} of maven-compiler-plugin. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/annotations")
    private File generatedSources;

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
    private List<String> sourceRoots;

    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Override
    Compilation compilation() {
        return Compilation.of(classes, generatedSources, sourceRoots, classPath);
    }

    @Override
    String compilerExecution() {
        return "default-compile";
    }
}
