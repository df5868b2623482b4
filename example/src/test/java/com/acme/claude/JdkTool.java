package com.acme.claude;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a tool of the JDK, run in a process of its own.
 *
 * @param said on standard output and standard error
 */
record JdkTool(int code, String said) {

    /** Options that a user may have set for every JVM: the tool would obey them, and say so among its own words. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS");

    static JdkTool run(String name, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(OPTIONS);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JdkTool(process.waitFor(), said.replace(System.lineSeparator(), "\n"));
    }
}
