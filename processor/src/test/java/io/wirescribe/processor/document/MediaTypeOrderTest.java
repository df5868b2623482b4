package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Outgoing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several media types is sent and read, however they are written. */
class MediaTypeOrderTest {

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, application/x-www-form-urlencoded",
        "application/json, application/vnd.a+json",
        "text/plain, text/html",
        "text/plain, application/xml",
        "text/csv, application/xml",
        "text/csv, text/xml",
        "application/vnd.a.v10+json, application/vnd.a.v2+json",
        "text/csv, text/*",
    })
    void theFirstIsSent(String first, String second) {
        assertEquals(List.of(first, first), List.of(sent(first, second), sent(second, first)));
    }

    private static String sent(String... mediaTypes) {
        var described = Stream.of(mediaTypes)
                .map("'%s': {schema: {type: object, properties: {file: {type: string, format: binary}}}}"::formatted)
                .collect(Collectors.joining(", "));
        var reading = Documents.read("""
                openapi: 3.1.0
                paths:
                  /a: {post: {requestBody: {content: {%s}}}}
                """.formatted(described));
        var body = requireNonNull(reading.api().operations().get(0).body());
        return Outgoing.contents(body).get(0).mediaType();
    }

    @ParameterizedTest
    @CsvSource({"text/event-stream, application/x-ndjson", "application/x-ndjson, text/event-stream"})
    void eventsAreReadWhereverTheyStand(String first, String second) {
        var reading = Documents.read("""
                openapi: 3.1.0
                paths:
                  /a: {get: {responses: {'200': {content: {%s: {schema: {type: object}}, %s: {schema: {type: object}}}}}}}
                """.formatted(first, second));
        var events = Outcome.events(reading.api().operations().get(0)).orElseThrow();
        assertEquals("text/event-stream", events.mediaType());
    }

    @Test
    void allOfThemHaveAnOrder() {
        var ordered = List.of(
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/json;version=10",
                "application/json;version=9",
                "application/vnd.a+json",
                "application/vnd.a.v10+json",
                "application/vnd.a.v02+json",
                "application/vnd.a.v2+json",
                "application/vnd.a.v1+json",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "text/event-stream",
                "application/jsonl",
                "application/x-ndjson",
                "text/plain",
                "text/csv",
                "text/html",
                "application/xml",
                "application/yaml",
                "text/xml",
                "application/octet-stream",
                "image/png",
                "*/*",
                "text/*");
        for (int seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(new MediaTypeOrder());
            assertEquals(ordered, shuffled);
        }
    }
}
