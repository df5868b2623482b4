package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said about {@link ApacheTransport} alone. */
@Timeout(60)
class ApacheTransportTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);

    @Test
    void whereApachesClientIsMissingItsArtefactIsNamed() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("httpclient5") && !entry.contains("httpcore5")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (var without = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var transport = without.loadClass(ApacheTransport.class.getName());
            var builder = transport.getMethod("to", String.class).invoke(null, "http://localhost");
            var build = builder.getClass().getMethod("build");
            var e = assertThrows(InvocationTargetException.class, () -> build.invoke(builder));
            assertInstanceOf(IllegalStateException.class, e.getCause());
            assertEquals(
                    "ApacheTransport needs the artefact org.apache.httpcomponents.client5:httpclient5, "
                            + "which is missing",
                    e.getCause().getMessage());
        }
    }

    @Test
    void callsOfFuturesRunWhereTheyAreToldTo() throws Exception {
        var told = new AtomicInteger();
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = ApacheTransport.to(server.url())
                        .executor(call -> {
                            told.incrementAndGet();
                            Workers.run(call);
                        })
                        .build()) {
            assertEquals(
                    "hi",
                    WORD.bodyAsync(transport, Request.get("/"))
                            .get(30, TimeUnit.SECONDS)
                            .text());
            assertEquals(1, told.get());
        }
    }

    @Test
    void anExecutorThatTakesNoMoreFailsTheFuture() {
        try (var transport = ApacheTransport.to("http://localhost:1")
                .executor(call -> {
                    throw new RejectedExecutionException("full");
                })
                .build()) {
            var future = transport.sendAsync(Request.get("/"));
            var e = assertThrows(ExecutionException.class, future::get);
            assertInstanceOf(RejectedExecutionException.class, e.getCause());
        }
    }
}
