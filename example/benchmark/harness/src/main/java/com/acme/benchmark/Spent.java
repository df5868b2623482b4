package com.acme.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this JVM has spent so far. */
record Spent(long cpuNanos, long allocated) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    static final String ALL = Runtime.getRuntime().availableProcessors() > 1 ? "0,1" : "0";

    private static final Path TASKS = Path.of("/proc/self/task");

    /** Garbage collection counts, compiling does not; where the system does not tell the two apart, both count. */
    static Spent now() {
        return new Spent(SYSTEM.getProcessCpuTime() - compiling(), allocating());
    }

    private static long allocating() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    /** The nanoseconds of the JIT compiler, as soon as it has nothing to do. */
    static long whenCompiled() throws InterruptedException {
        long before;
        long now = compiling();
        do {
            Thread.sleep(50);
            before = now;
            now = compiling();
        } while (now > before);
        return now;
    }

    /** The nanoseconds of the JIT compiler so far; 0 where the system does not tell them. */
    static long compiling() {
        if (!Files.isDirectory(TASKS)) {
            return 0;
        }
        long sum = 0;
        try (var tasks = Files.newDirectoryStream(TASKS)) {
            for (var task : tasks) {
                sum += compiling(task);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    private static long compiling(Path task) {
        try {
            var name = Files.readString(task.resolve("comm"));
            if (!name.startsWith("C1 Compiler") && !name.startsWith("C2 Compiler")) {
                return 0;
            }
            var spent = Files.readString(task.resolve("schedstat"));
            return Long.parseLong(spent.substring(0, spent.indexOf(' ')));
        } catch (IOException e) {
            return 0; // the thread has ended
        }
    }

    /** Leaves these processors to this JVM; where there is no taskset, all of them. */
    static void pin(String processors) throws InterruptedException {
        try {
            var self = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("taskset", "-a", "-c", "-p", processors, self)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.err.println("not pinned: " + e.getMessage());
        }
    }
}
