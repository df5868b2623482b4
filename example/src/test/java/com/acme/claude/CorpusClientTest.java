package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.claude.server.ClaudeServer;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real document that nobody here wrote: a client over it works against the example's server. */
class CorpusClientTest {

    private static final Path CORPUS = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus");
    private static final String DOCUMENT = "anthropic-2026-08.json";

    private static final String INTERFACE = """
            package com.stranger;

            import io.wirescribe.OpenApiClient;
            import io.wirescribe.Operation;

            @OpenApiClient("anthropic-2026-08.json")
            public interface Anthropic {

                @Operation("complete_post")
                CompletionResponse complete(CompletionRequest request);

                @Operation("GET /v1/models/{model_id}")
                ModelInfo model(String modelId);
            }
            """;

    private static final String CALLER = """
            package com.stranger;

            import io.wirescribe.NotFoundException;
            import io.wirescribe.check.ConstraintViolationException;

            public final class Caller {

                public static String call(String url, String key) {
                    try (var anthropic = AnthropicClient.builder()
                            .baseUrl(url)
                            .header("x-api-key", key)
                            .header("anthropic-version", "2023-06-01")
                            .build()) {
                        return completion(anthropic) + "|" + model(anthropic) + "|" + refusal(anthropic) + "|" + violation();
                    }
                }

                private static String completion(Anthropic anthropic) {
                    return anthropic.complete(CompletionRequest.builder()
                                    .model("claude-2.1")
                                    .prompt("\\n\\nHuman: Why is the sky blue?\\n\\nAssistant:")
                                    .maxTokensToSample(2)
                                    .build())
                            .completion();
                }

                private static String model(Anthropic anthropic) {
                    var model = anthropic.model("claude-2.1");
                    return model.displayName() + " of " + model.createdAt().getYear();
                }

                private static String refusal(Anthropic anthropic) {
                    try {
                        return anthropic.model("no/such model").toString();
                    } catch (NotFoundException e) {
                        var error = e.error(ErrorResponse.class).error();
                        return error instanceof NotFoundError notFound ? notFound.message() : error.toString();
                    }
                }

                private static String violation() {
                    try {
                        return CompletionRequest.builder().model("claude-2.1").maxTokensToSample(0).build().toString();
                    } catch (ConstraintViolationException e) {
                        return e.getMessage();
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void completesAndDescribesAModel() throws Exception {
        assumeTrue(Files.exists(CORPUS.resolve(DOCUMENT)), () -> CORPUS.resolve(DOCUMENT) + " is not there");
        var project = new Project(folder)
                .source("com/stranger/Anthropic.java", INTERFACE)
                .source("com/stranger/Caller.java", CALLER);
        assertEquals(List.of(), project.process("-Awirescribe.documents=" + CORPUS));

        assertEquals(
                " Sunlight holds|Claude 2.1 of 2023|model: such model|"
                        + "CompletionRequest: prompt is required; max_tokens_to_sample must be at least 1 but was 0",
                call(project));
    }

    private static Object call(Project project) throws Exception {
        try (var server = ClaudeServer.start();
                var classes = project.load()) {
            return classes.loadClass("com.stranger.Caller")
                    .getMethod("call", String.class, String.class)
                    .invoke(null, server.url(), ClaudeServer.KEY);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
