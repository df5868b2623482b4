package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.http.Transport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** What a program carries that calls an API over HTTPS: four jars, of which one is ours. */
class WeightTest {

    private static final long MOST = 1_200_000;

    @Test
    void fourJarsOfOneMegabyte() throws Exception {
        long bytes = 0;
        for (var type : List.of(Transport.class, JsonParser.class, JsonProperty.class, NullMarked.class)) {
            var jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assumeTrue(Files.isRegularFile(jar), "the runtime is not packaged yet");
            bytes += Files.size(jar);
        }
        assertTrue(bytes <= MOST, "the class path of a client has " + bytes + " bytes, at most " + MOST);
    }
}
