package io.wirescribe.processor.emit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * One Java file. It is made while others are being handed to the compiler, which takes as long: by another thread, or
 * by whoever needs its text before one has come to it.
 */
public final class SourceFile {

    private final String packageName;
    private final String name;
    private final FutureTask<String> making;

    private SourceFile(String packageName, String name, FutureTask<String> making) {
        this.packageName = packageName;
        this.name = name;
        this.making = making;
    }

    /** @param text called once, on any thread */
    static SourceFile of(String packageName, String name, Callable<String> text) {
        var making = new FutureTask<>(text);
        ForkJoinPool.commonPool().execute(making);
        return new SourceFile(packageName, name, making);
    }

    /** Of its type, without the package. */
    public String name() {
        return name;
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** Does nothing if somebody has begun to. */
    public void make() {
        making.run();
    }

    /** What was thrown while it was made is thrown here. */
    public String text() {
        make();
        try {
            return making.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException defect) {
                throw defect;
            } else if (failed.getCause() instanceof Error defect) {
                throw defect;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
