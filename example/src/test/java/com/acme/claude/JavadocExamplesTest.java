package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of Bedrock's classes shows compiles beside this project's own clients. */
class JavadocExamplesTest {

    private static final Path DOCUMENTED = Path.of("../runtime/src/main/java/io/wirescribe/bedrock");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final String AROUND = """
            package example;

            import com.acme.chat.*;
            import com.acme.claude.*;
            import io.wirescribe.bedrock.*;
            import io.wirescribe.http.*;
            import java.util.function.Supplier;

            class Example%d {
                void example(String accessKeyId, String secretAccessKey) {
            %s
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyExampleCompiles() {
        var project = new Project(folder);
        var count = 0;
        for (var source : Project.files(DOCUMENTED).values()) {
            for (var example : EXAMPLE.matcher(source).results().toList()) {
                var code = example.group(1).replaceAll("(?m)^ \\* ?", "");
                project.source("example/Example" + ++count + ".java", AROUND.formatted(count, code));
            }
        }
        assertFalse(count < 4, "examples are missing");
        assertEquals(List.of(), project.compile("-proc:none", "-classpath", System.getProperty("java.class.path")));
    }
}
