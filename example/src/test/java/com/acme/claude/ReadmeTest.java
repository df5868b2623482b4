package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.claude.server.ClaudeServer;
import com.acme.claude.server.Pace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's Java is compiled and run, word for word. Blocks with a package are files; the others are, one after the
 * other, the body of a method in a class that lends them its own {@code System}, {@code ClaudeClient} and
 * {@code BedrockTransport}, so that they find a key and talk to the local server.
 */
class ReadmeTest {

    private static final String AROUND = """
            package com.acme.claude;

            import com.acme.chat.*;
            import io.wirescribe.EventStream;
            import io.wirescribe.bedrock.AwsCredentials;
            import io.wirescribe.bedrock.ChatCompletionTransport;
            import io.wirescribe.check.ConstraintViolationException;
            import io.wirescribe.http.Transport;
            import java.util.List;

            public final class Readme {
                private static String url;
                private static String key;

                private static final class System {
                    static java.io.PrintStream out;

                    static String getenv(String name) {
                        return name.equals("ANTHROPIC_API_KEY") ? key : null;
                    }
                }

                private static final class ClaudeClient implements Claude {
                    private final Claude written;

                    ClaudeClient(Transport transport) {
                        written = new com.acme.claude.ClaudeClient(transport);
                    }

                    static com.acme.claude.ClaudeClient.Builder builder() {
                        return com.acme.claude.ClaudeClient.builder().baseUrl(url);
                    }

                    public Completion createCompletion(CompletionRequest request) {
                        return written.createCompletion(request);
                    }

                    public EventStream<CompletionEvent> streamCompletion(CompletionRequest request) {
                        return written.streamCompletion(request);
                    }
                }

                private static final class BedrockTransport {
                    static io.wirescribe.bedrock.BedrockTransport.Builder in(String region) {
                        return io.wirescribe.bedrock.BedrockTransport.in(region)
                                .endpoint(url)
                                .credentials(new AwsCredentials("%s", "%s", null));
                    }
                }

                public static void run(String url, String key, java.io.PrintStream out) {
                    Readme.url = url;
                    Readme.key = key;
                    System.out = out;
            %s
                }
            }
            """;

    private static final Pattern FILE = Pattern.compile("^package ([\\w.]+);.*public interface (\\w+)", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyJavaBlockCompilesAndRuns() throws Exception {
        var readme = Files.readString(Path.of("../README.md"));
        var blocks = fenced(readme, "java");
        var project = new Project(folder);
        var body = new StringBuilder();
        for (var block : blocks) {
            var file = FILE.matcher(block);
            if (file.find()) {
                project.source(file.group(1).replace('.', '/') + "/" + file.group(2) + ".java", block);
            } else {
                body.append(block).append('\n');
            }
        }
        project.source(
                "com/acme/claude/Readme.java",
                AROUND.formatted(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, body));

        assertEquals(List.of(), project.process("-Werror"));

        var printed = run(project);
        assertTrue(printed.startsWith(" Sunlight holds every colour."), printed);
        assertEquals(4, occurrences(printed, "from everywhere."), "whole, streamed, on Bedrock, in a chat");
        assertTrue(printed.contains(fenced(readme, "").get(0)), "the violation as the README shows it: " + printed);
    }

    private static String run(Project project) throws IOException, ReflectiveOperationException {
        var printed = new ByteArrayOutputStream();
        try (var server = ClaudeServer.start(Pace.of(Duration.ZERO));
                var classes = project.load()) {
            classes.loadClass("com.acme.claude.Readme")
                    .getMethod("run", String.class, String.class, PrintStream.class)
                    .invoke(
                            null,
                            server.url(),
                            ClaudeServer.KEY,
                            new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static List<String> fenced(String readme, String language) {
        return Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
