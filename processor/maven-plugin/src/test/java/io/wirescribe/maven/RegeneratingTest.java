package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code example/REGENERATING.md}: its files are written, its commands are run, and they say what it says. */
class RegeneratingTest {

    private static final Path PAGE = Path.of("../../example/REGENERATING.md");
    private static final Pattern FILE = Pattern.compile("(?s)\n`([\\w./]+)`\n\n```(?:java|xml)\n(.*?)```\n");
    private static final Pattern COMMANDS = Pattern.compile("(?s)\n```sh\n(.*?)```\n```\n(.*?)```\n");

    /** Options that a user may have set for every JVM and every Maven, which the page knows nothing of. */
    private static final List<String> OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS", "MAVEN_ARGS", "MAVEN_OPTS");

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page is written for a POSIX shell")
    void thePageHolds() throws Exception {
        var page = Files.readString(PAGE);
        for (var file : FILE.matcher(page).results().toList()) {
            var path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        var steps = COMMANDS.matcher(page).results().toList();
        assertEquals(4, steps.size());
        for (var step : steps) {
            var said = run(step.group(1));
            step.group(2).lines().forEach(line -> assertTrue(said.contains(line), () -> line + " is not in " + said));
        }
    }

    private String run(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-e", "-c", "mvn() { " + maven() + " \"$@\"; }\n" + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().keySet().removeAll(OPTIONS);
        shell.environment().put("WIRESCRIBE", Path.of("../..").toRealPath().toString());
        shell.environment().put("LIBRARIES", libraries());
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private String maven() throws IOException {
        return new Maven(folder)
                .command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> List.of("runtime", "jackson-core", "jackson-annotations").stream()
                        .anyMatch(path::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
