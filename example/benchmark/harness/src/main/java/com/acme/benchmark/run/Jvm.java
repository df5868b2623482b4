package com.acme.benchmark.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other JVMs, of the kind that runs this one. */
final class Jvm {

    private static final int PORT = Integer.getInteger("port", 18080);

    private Jvm() {}

    static List<String> command(String classPath, List<String> options, String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }

    /** The server, on a processor of its own where that can be had. */
    static Process server() throws IOException {
        var java = command(
                Roster.classPath("harness"),
                List.of("-Xmx256m", "-XX:+UseSerialGC"),
                "com.acme.benchmark.server.Server",
                List.of(String.valueOf(PORT)));
        var command = new ArrayList<>(List.of("taskset", "-c", "1"));
        command.addAll(java);
        var process = started(command, java);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (process.getInputStream().read() < 0) {
            throw new IllegalStateException("the server does not start; is port " + PORT + " taken?");
        }
        return process;
    }

    private static Process started(List<String> pinned, List<String> plain) throws IOException {
        try {
            return new ProcessBuilder(pinned).redirectErrorStream(true).start();
        } catch (IOException e) {
            return new ProcessBuilder(plain).redirectErrorStream(true).start();
        }
    }

    static String url() {
        return "http://127.0.0.1:" + PORT;
    }
}
