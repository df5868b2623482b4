package io.wirescribe.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What both goals do, each for a compilation of its own. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractRefreshMojo extends AbstractMojo {

    private static final String RECORD = ".record";

    /** Whether to do nothing. */
    @Parameter(property = "wirescribe.refresh.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.plugins}", readonly = true, required = true)
    private List<Plugin> plugins;

    @Parameter(defaultValue = "${project.dependencyManagement}", readonly = true)
    private @Nullable DependencyManagement management;

    @Parameter(property = "maven.compiler.proc", readonly = true)
    private @Nullable String proc;

    abstract Compilation compilation();

    /** What maven-compiler-plugin calls the execution that is usual for it. */
    abstract String compilerExecution();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            var compilation = compilation();
            var records = Compilation.files(compilation.records()).stream()
                    .filter(file -> file.toString().endsWith(RECORD))
                    .toList();
            var managed = management == null ? List.<Dependency>of() : management.getDependencies();
            var setup = new ProcessorSetup(plugins, compilerExecution(), proc, compilation.classPath(), managed);
            check(compilation, setup);
            if (records.isEmpty()) {
                compilation.forgetUnrecorded();
            } else {
                refresh(compilation, records, setup);
            }
        } catch (IOException unreadable) {
            throw new MojoExecutionException("The documents of this module cannot be compared", unreadable);
        }
    }

    private void refresh(Compilation compilation, List<Path> records, ProcessorSetup setup) throws IOException {
        var changes = new Changes(compilation, setup.version());
        var changed = false;
        var generated = new ArrayList<String>();
        for (var file : records) {
            var record = BuildRecord.read(file);
            generated.addAll(record.types());
            var reason = changes.since(record);
            if (reason.isPresent()) {
                var name = file.getFileName().toString();
                var packageName = name.substring(0, name.length() - RECORD.length());
                getLog().info(reason.get() + ": " + packageName + " is generated anew.");
                changed = true;
            }
        }
        if (changed) {
            compilation.forget(generated);
        }
    }

    private static void check(Compilation compilation, ProcessorSetup setup) throws IOException, MojoFailureException {
        var cure = setup.cure(Runtime.version().feature());
        if (cure.isPresent() && compilation.says("@OpenApiClient")) {
            throw new MojoFailureException("No code will be generated for @OpenApiClient: " + cure.get());
        }
    }
}
