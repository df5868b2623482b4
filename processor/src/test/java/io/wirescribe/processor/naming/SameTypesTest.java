package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Reach;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which types that are written in place are one. */
class SameTypesTest {

    @Test
    void whatIsTheSameIsOne() throws DocumentException {
        assertEquals(
                Set.of("GoRequest", "GoRequestA"),
                names(bodies("{a: {properties: {b: {type: string}}}}", "{a: {properties: {b: {type: string}}}}")));
    }

    @Test
    void whatDiffersWithinDiffersAsAWhole() throws DocumentException {
        assertEquals(
                Set.of("GoRequest", "GoRequestProblemJson", "GoRequestA", "GoRequestAProblemJson", "GoRequestB"),
                names(bodies(
                        "{a: {properties: {c: {type: string}}}, b: {properties: {x: {type: string}}}}",
                        "{a: {properties: {d: {type: string}}}, b: {properties: {x: {type: string}}}}")));
    }

    @Test
    void aDescriptionIsADifference() throws DocumentException {
        assertEquals(
                Set.of("GoRequest", "GoRequestProblemJson"),
                names(bodies("{a: {type: string, description: One.}}", "{a: {type: string, description: Two.}}")));
    }

    @Test
    void whatRefersToItselfIsTheSameIfItDoesSoInTheSameWay() throws DocumentException {
        var next = "{next: {$ref: '#/paths/~1go/post/requestBody/content/%s/schema'}}";
        assertEquals(
                Set.of("GoRequest"),
                names(bodies(next.formatted("application~1json"), next.formatted("application~1problem+json"))));
    }

    @Test
    void branchesThatAreTheSameAreOneOption() throws DocumentException {
        var branch = "{required: [a], properties: {a: {type: string}}}";
        var api = api(bodies("{x: {oneOf: [%s, %s]}}".formatted(branch, branch), "{y: {type: string}}"));
        assertEquals(Set.of("GoRequest", "GoRequestProblemJson", "GoRequestX", "GoRequestXOption"), names(api));
        var choice = api.types().values().stream()
                .filter(Declared.Choice.class::isInstance)
                .map(Declared.Choice.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(1, choice.options().size());
    }

    @Test
    void whatIsInSeveralBranchesNamesNone() throws DocumentException {
        var unit = "{required: [%s], properties: {%s: {}, unit: {enum: [cm, in]}}}";
        var branches = "{x: {oneOf: [%s, %s]}}".formatted(unit.formatted("a", "a"), unit.formatted("b", "b"));
        assertEquals(
                Set.of(
                        "GoRequest",
                        "GoRequestProblemJson",
                        "GoRequestX",
                        "GoRequestXWithA",
                        "GoRequestXWithB",
                        "GoRequestXUnit"),
                names(api(bodies(branches, "{y: {type: string}}"))));
    }

    @Test
    void whatIsInPlacesOfTheSameShortNameNamesNeither() throws DocumentException {
        var place = "%s: {properties: {conditionsOfTheAudience: {properties: {operator: {enum: [is, not]}}}}}";
        assertEquals(
                "GoRequestConditionsOfTheAudienceOperator",
                names(api(bodies(
                                "{%s, %s}"
                                        .formatted(
                                                place.formatted("subscribersOfTheNewsletter"),
                                                place.formatted("customersOfTheWholeShop")),
                                "{y: {type: string}}")))
                        .stream()
                        .filter(name -> name.contains("Operator"))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void whatTakesTooLongToCompareStaysAsItIs() throws DocumentException {
        assertEquals(
                2 * 201,
                names(bodies(chain("application~1json"), chain("application~1problem+json")))
                        .size());
    }

    /** Each of 200 refers to the next. */
    private static String chain(String mediaType) {
        var next =
                "p%d: {properties: {next: {$ref: '#/paths/~1go/post/requestBody/content/%s/schema/properties/p%d'}}}";
        return IntStream.range(0, 199)
                .mapToObj(i -> next.formatted(i, mediaType, i + 1))
                .collect(Collectors.joining(", ", "{", ", p199: {properties: {end: {type: string}}}}"));
    }

    private static String bodies(String json, String other) {
        return """
                openapi: 3.1.0
                info: {title: Go, version: '1'}
                paths:
                  /go:
                    post:
                      operationId: go
                      requestBody:
                        content:
                          application/json: {schema: {properties: %s}}
                          application/problem+json: {schema: {properties: %s}}
                      responses: {'204': {description: ok}}
                """.formatted(json, other);
    }

    private static Set<String> names(String document) throws DocumentException {
        return names(api(document));
    }

    private static Set<String> names(Api api) {
        return new TreeSet<>(Naming.of(api, "com.acme", List.of()).types().values());
    }

    private static Api api(String text) throws DocumentException {
        var document = OpenApiDocument.parse(new Source("go.yaml", text.getBytes(StandardCharsets.UTF_8), null));
        return Reach.pruned(SameTypes.merged(document.read(document.routes()).api()));
    }
}
