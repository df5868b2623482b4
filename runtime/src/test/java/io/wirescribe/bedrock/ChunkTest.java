package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkTest {

    @Test
    void theTypeAndTheEndAreFoundWhereverTheyStand() {
        assertEquals(new Chunk("completion", false), chunk("{\"completion\":\" a\",\"stop_reason\":null}"));
        assertEquals(new Chunk("completion", true), chunk(" { \"stop_reason\" : \"stop\" , \"x\":[{}] } "));
        assertEquals(new Chunk("message_stop", true), chunk("{\"type\":\"message_stop\"}"));
        assertEquals(new Chunk("ping", true), chunk("{\"amazon-bedrock-invocationMetrics\":{},\"type\":\"ping\"}"));
        assertEquals(new Chunk("completion", false), chunk("{\"type\":null}"));
        assertEquals(new Chunk("completion", false), chunk("{}"));
    }

    @Test
    void whatStandsDeeperOrInATextIsNotMeant() {
        assertEquals(
                new Chunk("delta", false),
                chunk("{\"delta\":{\"stop_reason\":\"x\",\"type\":\"y\"},\"a\":[\"type\",{\"stop_reason\":1}],"
                        + "\"b\":\"\\\"stop_reason\\\":1}\",\"type\":\"delta\",\"c\":1e5,\"d\":true}"));
    }

    @Test
    void namesAndTextsMayBeEscaped() {
        assertEquals(new Chunk("p\"ing", true), chunk("{\"t\\u0079pe\":\"p\\\"ing\",\"stop\\u005freason\":\"x\"}"));
    }

    @Test
    void aTypeIsAText() {
        var wrong = assertThrows(JsonException.class, () -> chunk("{\"type\":{\"type\":\"a\"}}"));

        assertEquals("/type: expected a string but was an object (line 1, column 9)", wrong.getMessage());
    }

    @Test
    void whateverComesItEndsAndNothingButAJsonExceptionIsThrown() {
        var random = new Random(2);
        var parts = List.of("{", "}", "[", "]", ":", ",", "\"", "\\", "\"type\"", "\"stop_reason\"", "null", "1", " ");
        int wrong = 0;
        for (int i = 0; i < 20_000; i++) {
            var json = new StringBuilder("{");
            for (int part = random.nextInt(12); part > 0; part--) {
                json.append(parts.get(random.nextInt(parts.size())));
            }
            try {
                chunk(json.toString());
            } catch (JsonException e) {
                wrong++;
                if (!e.pointer().equals("/type")) {
                    assertThrows(JsonException.class, () -> JsonValue.parse(json.toString()), json.toString());
                }
            }
        }
        assertTrue(wrong < 20_000, "some are right");
    }

    private static Chunk chunk(String json) {
        return Chunk.JSON.decode(json.getBytes(StandardCharsets.UTF_8));
    }
}
