package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void saysWhatItDoes() {
        var text = " Sunlight holds every colour\\. .* from everywhere\\.";
        assertLinesMatch(
                List.of(
                        "On http://127\\.0\\.0\\.1:\\d+, a server of this example's own \\(ANTHROPIC_API_KEY is not set\\)",
                        "",
                        "A completion",
                        " " + text,
                        "  claude-2\\.1 stopped with stop_sequence, request req_\\d+",
                        "",
                        "A stream, word by word",
                        " " + text,
                        "",
                        "A violation, caught before the network",
                        "  CompletionRequest: prompt is required; max_tokens_to_sample must be at least 1 but was 0; "
                                + "temperature must be at most 1 but was 1\\.5",
                        "",
                        "An error of the server",
                        "  NotFoundException: status 404, not_found_error, model: claude-9, request req_\\d+",
                        "",
                        "A message, event by event",
                        " " + text,
                        "  end_turn, 23 tokens",
                        "",
                        "On Amazon Bedrock, http://127\\.0\\.0\\.1:\\d+ \\(WIRESCRIBE_LIVE is not bedrock\\)",
                        "",
                        "A completion over the same interface",
                        " " + text,
                        "  anthropic\\.claude-v2:1 stopped with stop_sequence, request [-0-9a-f]{36}",
                        "",
                        "A stream over the same interface",
                        " " + text,
                        "",
                        "An error in the same form",
                        "  BadRequestException: status 400, invalid_request_error, "
                                + "The provided model identifier is invalid\\., request [-0-9a-f]{36}",
                        "",
                        "Bedrock's own interface",
                        "  Sunlight holds every colour\\. Air",
                        "  stopped by \"scatters\", 5 tokens",
                        "",
                        "Its stream, word by word",
                        "  Sunlight holds every colour\\. Air",
                        "  14 tokens in, 5 tokens out",
                        "",
                        "A chat",
                        "  You:    Why is the sky blue\\?",
                        "  Claude:" + text,
                        "  You:    And in the evening\\?",
                        "  Claude: In the evening .* left of it\\."),
                printedBy(() -> Demo.main(new String[0])));
    }

    private static List<String> printedBy(Runnable program) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
