package io.wirescribe.maven;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Maven as a user runs it: the one that runs this build, in a process of its own. */
final class Maven {

    private final Path project;
    private final List<String> options = new ArrayList<>();
    private Path jdk = Path.of(System.getProperty("java.home"));
    private boolean network;

    Maven(Path project) {
        this.project = project;
    }

    /** As another. */
    Maven(Maven other) {
        this(other.project);
        options.addAll(other.options);
        jdk = other.jdk;
        network = other.network;
    }

    /** Said to each run, after its goals. */
    Maven option(String option) {
        options.add(option);
        return this;
    }

    /** What is not in the repository of this build may be downloaded. */
    Maven network() {
        network = true;
        return this;
    }

    Maven jdk(Path home) {
        jdk = home;
        return this;
    }

    /**
     * What came of a run.
     *
     * @param said everything, in its order
     */
    record Run(boolean success, String said) {

        boolean says(String words) {
            return said.contains(words);
        }

        /** How often the compiler found nothing to do. */
        int upToDate() {
            return said.split("Nothing to compile", -1).length - 1;
        }
    }

    /** What is typed before the goals. */
    List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(
                executable().toString(),
                "-B",
                "-s",
                Repository.settings(network).toString()));
        command.add("-Dmaven.repo.local=" + Repository.folder());
        for (var property : List.of("wirescribe.version", "compiler.version", "resources.version")) {
            if (options.stream().noneMatch(option -> option.startsWith("-D" + property))) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(options);
        return command;
    }

    Run run(String... goals) throws IOException, InterruptedException {
        var command = command();
        command.addAll(Arrays.asList(goals));
        var log = Files.createTempFile("maven", ".log");
        var maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", jdk.toString());
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        maven.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_CONFIG", "MAVEN_CMD_LINE_ARGS"));
        var process = maven.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new Run(process.waitFor() == 0, said);
    }

    private static Path executable() {
        var name = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        return Optional.ofNullable(System.getProperty("maven.home"))
                .map(home -> Path.of(home, "bin", name))
                .filter(Files::isExecutable)
                .or(() -> Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseGet(() -> abort("there is no Maven here"));
    }
}
