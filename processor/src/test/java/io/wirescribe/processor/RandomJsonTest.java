package io.wirescribe.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonValue;
import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.model.Api;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Instances have an end, also where types have none. */
@Timeout(60)
class RandomJsonTest {

    private static final int TYPES = 12;

    /** Some values hold a few others. */
    private static final int MOST = 2 * RandomJson.ENOUGH;

    @Test
    void typesThatReferToEachOtherEnd() throws DocumentException {
        var api = api(i -> "T%d: {type: object, properties: {%s}}".formatted(i, all("p%1$d: " + reference("T%1$d"))));
        for (long seed = 0; seed < 5; seed++) {
            var json = instances(api, seed);
            assertTrue(json.stream().allMatch(Optional::isPresent));
            json.forEach(each -> assertTrue(values(JsonValue.parse(each.get())) < MOST, each::get));
            assertEquals(json, instances(api, seed));
        }
    }

    @Test
    void whatHasNoEndIsNotFound() throws DocumentException {
        var option = "{type: object, required: [k%1$d, next], properties: {k%1$d: {type: string}, next: "
                + reference("T%1$d") + "}}";
        var api = api(i -> "T%d: {oneOf: [%s]}".formatted(i, all(option)));
        assertEquals(TYPES * (TYPES + 1), api.types().size());
        assertTrue(instances(api, 1).stream().allMatch(Optional::isEmpty));
    }

    private static List<Optional<String>> instances(Api api, long seed) {
        var instances = new RandomJson(api, new Random(seed));
        return api.types().values().stream().map(instances::of).toList();
    }

    private static int values(JsonValue json) {
        Collection<JsonValue> within = json instanceof JsonObject object
                ? object.members().values()
                : json instanceof JsonArray array ? array.items() : List.of();
        return 1 + within.stream().mapToInt(RandomJsonTest::values).sum();
    }

    private static String reference(String type) {
        return "{$ref: '#/components/schemas/" + type + "'}";
    }

    /** A format, of the number of each type. */
    private static String all(String format) {
        return IntStream.range(0, TYPES).mapToObj(format::formatted).collect(joining(", "));
    }

    private static Api api(IntFunction<String> schema) throws DocumentException {
        var text = """
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    get:
                      operationId: getThing
                      responses:
                        '200': {description: A thing, content: {application/json: {schema: %s}}}
                components:
                  schemas:
                %s""".formatted(
                        reference("T0"),
                        IntStream.range(0, TYPES)
                                .mapToObj(schema)
                                .collect(joining("\n"))
                                .indent(4));
        var document = OpenApiDocument.parse(new Source("things.yaml", text.getBytes(StandardCharsets.UTF_8), null));
        return document.read(document.routes()).api();
    }
}
