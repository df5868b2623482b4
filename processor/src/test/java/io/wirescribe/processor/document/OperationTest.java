package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Outgoing;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static Reading path(String path, String lines) {
        return Documents.read("openapi: 3.1.0\npaths:\n  %s:\n".formatted(path) + lines.indent(4));
    }

    private static Operation operation(String path, String lines) {
        return path(path, lines).api().operations().get(0);
    }

    private static List<String> parameters(Operation operation) {
        return operation.parameters().stream()
                .map(parameter -> parameter.in() + " " + parameter.name())
                .toList();
    }

    private static Type type(Content content) {
        return content.value().type();
    }

    @Test
    void truthsInQuotes() {
        var operation = operation("/a", """
                post:
                  deprecated: 'true'
                  parameters:
                    - {name: a, in: query, required: 'True', deprecated: yes, schema: {type: array, items: {}}, explode: 'false'}
                  requestBody: {required: on, content: {application/json: {schema: {type: string}}}}
                """);
        assertTrue(operation.doc().deprecated());
        var parameter = operation.parameters().get(0);
        assertTrue(parameter.required());
        assertTrue(parameter.doc().deprecated());
        assertEquals(new Serialization.Styled("form", false, false), parameter.serialization());
        assertTrue(Objects.requireNonNull(operation.body()).required());
    }

    @Test
    void whatIsNeitherTrueNorFalse() {
        var reading = path("/a", """
                post:
                  deprecated: since May
                  parameters:
                    - {name: a, in: query, required: 1, explode: [], allowEmptyValue: maybe, deprecated: null}
                  requestBody: {required: sometimes, content: {application/json: {schema: {type: string}}}}
                """);
        assertEquals(
                List.of(
                        "WARNING #/paths/~1a/post/deprecated:5 `deprecated` must be true or false: it is not heeded",
                        "WARNING #/paths/~1a/post/parameters/0/required:7 `required` must be true or false: it is not heeded",
                        "WARNING #/paths/~1a/post/parameters/0/explode:7 `explode` must be true or false: it is not heeded",
                        "WARNING #/paths/~1a/post/parameters/0/allowEmptyValue:7 `allowEmptyValue` must be true or false: it is not heeded",
                        "WARNING #/paths/~1a/post/requestBody/required:8 `required` must be true or false: it is not heeded"),
                Documents.remarks(reading));
    }

    @Test
    void placesWithCapitals() {
        var reading = path("/a/{id}", """
                get:
                  parameters:
                    - {name: id, in: Path, schema: {type: string}}
                    - {name: a, in: Query, schema: {type: string}}
                    - {name: X-B, in: HEADER, schema: {type: string}}
                    - {name: Accept, in: Header, schema: {type: string}}
                    - {name: c, in: nowhere, schema: {type: string}}
                """);
        assertEquals(
                List.of("PATH id", "QUERY a", "HEADER X-B"),
                parameters(reading.api().operations().get(0)));
        var meant = "WARNING #/paths/~1a~1{id}/get/parameters/%d:%d OpenAPI has no place `%s`: `%s` is meant";
        assertEquals(
                List.of(
                        meant.formatted(0, 6, "Path", "path"),
                        meant.formatted(1, 7, "Query", "query"),
                        meant.formatted(2, 8, "HEADER", "header"),
                        meant.formatted(3, 9, "Header", "header"),
                        "WARNING #/paths/~1a~1{id}/get/parameters/4:10 a parameter without a name, or in a place that is none, is left out"),
                Documents.remarks(reading));
    }

    @Test
    void whatIsLeftEmptySaysNothing() {
        var reading = Documents.read("""
                openapi: 3.1.0
                servers:
                security: [{key: []}]
                paths:
                  /a:
                    servers:
                    get:
                      tags:
                      servers:
                      security:
                      parameters:
                      requestBody:
                      responses:
                        '200':
                        '204':
                components: {securitySchemes: {key: {type: apiKey, in: header, name: key}}}
                """);
        assertEquals(
                List.of(
                        "WARNING #/paths/~1a/get/requestBody:12 says nothing: no body is sent",
                        "WARNING #/paths/~1a/get/responses/200:14 is not an object: any JSON is accepted",
                        "WARNING #/paths/~1a/get/responses/204:15 is not an object: nothing is known of this answer, which has no body"),
                Documents.remarks(reading));
        var operation = reading.api().operations().get(0);
        assertEquals(null, operation.body());
        assertEquals(
                List.of(1, 0),
                operation.answers().stream()
                        .map(answer -> answer.contents().size())
                        .toList());
        assertEquals(new Requirement.OneOf(List.of(List.of("key"))), operation.requirement());
    }

    @Test
    void operationsAreInTheDocumentsOrder() {
        var document = Documents.parse("""
                openapi: 3.1.0
                paths:
                  /b:
                    post: {operationId: one}
                    get: {}
                  /a?beta=true#x:
                    get: {operationId: two}
                  x-other: {get: {}}
                  /c:
                """);
        assertEquals(
                List.of("one POST /b 4", "null GET /b 5", "two GET /a?beta=true#x 7"),
                document.routes().stream()
                        .map(route -> "%s %s %s %d"
                                .formatted(
                                        route.id(),
                                        route.method(),
                                        route.path(),
                                        route.line().number()))
                        .toList());
    }

    @Test
    void aPathMayBeSomewhereElse() {
        var document = Documents.parse("""
                openapi: 3.1.0
                paths:
                  /a: {$ref: '#/components/pathItems/A'}
                  /b: {$ref: '#/components/pathItems/Nothing'}
                  /c: {$ref: '#/paths/~1c'}
                components:
                  pathItems:
                    A: {get: {operationId: getA}}
                """);
        assertEquals(
                List.of("`#/components/pathItems/Nothing` does not exist: the operations it describes are left out 4"),
                document.lost().stream()
                        .map(remark -> remark.text() + " " + remark.line().number())
                        .toList());
        assertEquals(1, document.routes().size());
        assertEquals("/a", document.routes().get(0).path());
        assertEquals(
                "#/components/pathItems/A/get",
                document.routes().get(0).pointer().fragment());
    }

    @Test
    void aPathWithoutItsSlashIsAskedForWithOne() {
        var reading = path("pets/{id}", "get: {parameters: [{name: id, in: path, required: true, schema: {}}]}");
        var operation = reading.api().operations().get(0);
        assertEquals("pets/{id}", operation.route().path());
        assertEquals("/pets/{id}", operation.route().target());
        assertEquals(List.of("PATH id"), parameters(operation));
        assertEquals(
                List.of("#/paths/pets~1{id}/get: a path begins with a slash: /pets/{id} is asked for"),
                warnings(reading));
    }

    @Test
    void methodsOfVersion32() {
        var document = Documents.parse("""
                openapi: 3.2.0
                paths:
                  /a:
                    query: {operationId: ask}
                    additionalOperations: {COPY: {operationId: copy}}
                """);
        assertEquals(
                List.of("QUERY", "COPY"),
                document.routes().stream().map(route -> route.method()).toList());
        var reading = document.read(document.routes());
        assertEquals(List.of("copy"), reading.api().operations().get(1).words());
    }

    @Test
    void itIsCalledByItsIdOrByItsMethodAndPath() {
        assertEquals(
                List.of("getIt"), operation("/a", "get: {operationId: getIt}").words());
        assertEquals(
                List.of("get", "v1", "models", "model_id"),
                operation("/v1/models/{model_id}", "get: {parameters: [{name: model_id, in: path}]}")
                        .words());
    }

    @Test
    void itsDescriptionFollowsItsSummary() {
        assertEquals(
                "Short.\n\nLong.",
                operation("/a", "get: {summary: Short, description: Long.}")
                        .doc()
                        .text());
        assertEquals(
                "Same thing.",
                operation("/a", "get: {summary: Same, description: Same thing.}")
                        .doc()
                        .text());
        assertEquals("Short", operation("/a", "get: {summary: Short}").doc().text());
        assertTrue(operation("/a", "get: {deprecated: true}").doc().deprecated());
    }

    @Test
    void parametersOfThePathHoldUnlessTheOperationHasThemItself() {
        var operation = operation("/a/{id}", """
                parameters:
                - {name: id, in: path, required: true, schema: {type: string}, description: An id}
                - {name: page, in: query, schema: {type: integer}, description: A page}
                get:
                  parameters:
                  - {name: page, in: query, schema: {type: string}, description: Another page}
                  - {name: page, in: header, schema: {type: string}}
                """);
        assertEquals(List.of("PATH id", "QUERY page", "HEADER page"), parameters(operation));
        assertEquals("Another page", operation.parameters().get(1).doc().text());
    }

    @Test
    void stylesAreThoseOfThePlace() {
        var parameters = operation("/{a}", """
                get:
                  parameters:
                  - {name: a, in: path, schema: {}}
                  - {name: b, in: query, schema: {}}
                  - {name: c, in: header, schema: {}}
                  - {name: d, in: cookie, schema: {}}
                  - {name: e, in: query, style: pipeDelimited, schema: {}}
                  - {name: f, in: query, explode: false, schema: {}}
                  - {name: g, in: query, style: nonsense, schema: {}}
                  - {name: h, in: cookie, style: cookie, schema: {}}
                """).parameters();
        assertEquals(
                List.of(
                        "simple false",
                        "form true",
                        "simple false",
                        "form true",
                        "pipeDelimited false",
                        "form false",
                        "form true",
                        "cookie true"),
                parameters.stream()
                        .map(parameter -> (Serialization.Styled) parameter.serialization())
                        .map(styled -> styled.style() + " " + styled.explode())
                        .toList());
    }

    @Test
    void aStyleThatItsPlaceDoesNotHaveIsTold() {
        var reading = path("/a/{a}", """
                post:
                  parameters:
                  - {name: a, in: path, required: true, style: deepObject, schema: {}}
                  - {name: b, in: query, style: spaceDelimited, schema: {}}
                  - {name: c, in: header, style: 1, schema: {}}
                  - {name: d, in: cookie, style: simple, schema: {}}
                  requestBody:
                    content:
                      application/x-www-form-urlencoded:
                        schema: {properties: {e: {type: array, items: {type: string}}}}
                        encoding: {e: {style: commas}}
                """);
        assertEquals(
                List.of(
                        "#/paths/~1a~1{a}/post/parameters/0/style: `style` is none that a path has: `simple` is used",
                        "#/paths/~1a~1{a}/post/parameters/2/style: `style` is none that a header has: `simple` is used",
                        "#/paths/~1a~1{a}/post/parameters/3/style: `style` is none that a cookie has: `form` is used",
                        "#/paths/~1a~1{a}/post/requestBody/content/application~1x-www-form-urlencoded/encoding/e/style:"
                                + " `style` is none that a field has: `form` is used"),
                warnings(reading));
    }

    @Test
    void thatReservedCharactersAreAllowedMatters() {
        var reading = path("/a/{a}", """
                get:
                  parameters:
                  - {name: a, in: path, required: true, allowReserved: true, schema: {type: string}}
                  - {name: b, in: query, allowReserved: true, schema: {type: string}}
                  - {name: c, in: header, allowReserved: false, schema: {type: string}}
                """);
        assertEquals(
                List.of("#/paths/~1a~1{a}/get/parameters/0:"
                        + " `allowReserved` has an effect in a query only: in a path it has none"),
                warnings(reading));
    }

    @Test
    void version32AllowsReservedCharactersInAPathToo() {
        var reading = Documents.read("""
                openapi: 3.2.0
                paths:
                  /a/{a}:
                    get:
                      parameters:
                      - {name: a, in: path, required: true, allowReserved: true, schema: {type: string}}
                      - {name: b, in: cookie, allowReserved: true, schema: {type: string}}
                """);
        assertEquals(
                new Serialization.Styled("simple", false, true),
                reading.api().operations().get(0).parameters().get(0).serialization());
        assertEquals(
                List.of("#/paths/~1a~1{a}/get/parameters/1:"
                        + " `allowReserved` has an effect in a path and a query only: in a cookie it has none"),
                warnings(reading));
    }

    private static List<String> warnings(Reading reading) {
        return reading.remarks().stream()
                .filter(remark -> remark.weight() == Weight.WARNING)
                .map(remark -> remark.pointer().fragment() + ": " + remark.text())
                .toList();
    }

    @Test
    void aParameterMayBeSomewhereElseAndHaveADefault() {
        var operation = Documents.read("""
                openapi: 3.1.0
                paths:
                  /a: {get: {parameters: [{$ref: '#/components/parameters/Version'}]}}
                components:
                  parameters:
                    Version:
                      name: anthropic-version
                      in: header
                      required: true
                      deprecated: true
                      description: Which one.
                      schema: {type: string, default: '2023-06-01', description: No.}
                """).api().operations().get(0);
        Parameter version = operation.parameters().get(0);
        assertEquals(In.HEADER, version.in());
        assertTrue(version.required());
        assertTrue(version.doc().deprecated());
        assertEquals("Which one.", version.doc().text());
        assertEquals(new Literal.Text("2023-06-01"), version.doc().standard());
        assertEquals(6, version.origin().line().number());
        assertEquals(List.of("Version"), version.origin().words());
    }

    @Test
    void aParameterMayHaveContent() {
        var parameter = operation(
                        "/a",
                        "get: {parameters: [{name: q, in: query, content: {application/json: {schema: {type: integer}}}}]}")
                .parameters()
                .get(0);
        assertEquals(new Scalar(Kind.INT64, ""), parameter.value().type());
    }

    @Test
    void whatEveryRequestHasAnywayIsNoParameter() {
        var operation = operation("/a", """
                get:
                  parameters:
                  - {name: accept, in: header, schema: {}}
                  - {name: Content-Type, in: header, schema: {}}
                  - {name: AUTHORIZATION, in: header, schema: {}}
                  - {name: Content-Length, in: header, required: true, schema: {type: integer}}
                  - {name: Host, in: header, required: true, schema: {type: string}}
                  - {name: connection, in: header, schema: {}}
                  - {name: Expect, in: header, schema: {}}
                  - {name: Upgrade, in: header, schema: {}}
                  - {name: Transfer-Encoding, in: header, schema: {}}
                  - {name: Accept, in: query, schema: {}}
                """);
        assertEquals(List.of("QUERY Accept"), parameters(operation));
    }

    @Test
    void ofSeveralServersTheFirstIsAsked() {
        var reading = path("/a", """
                post:
                  servers: [{url: /v2}, {url: 'https://b.example'}, {url: 'https://c.example'}]
                """);
        assertEquals(
                List.of("this is asked at the first of its servers, https://b.example; a client that is given a "
                        + "`baseUrl` asks there"),
                notes(reading));
        assertEquals(
                "https://b.example",
                reading.api().operations().get(0).servers().get(0).url());
    }

    @Test
    void theDocumentsOwnServersOnceMoreSayNothing() {
        var reading = Documents.read("""
                openapi: 3.1.0
                info: {title: A, version: '1'}
                servers: [{url: 'https://a.example', description: Live}, {url: /test}]
                paths:
                  /a: {get: {servers: [{url: 'https://a.example'}, {url: /test}], responses: {'204': {description: A}}}}
                  /b: {servers: [{url: /test}], get: {responses: {'204': {description: B}}}}
                """);
        var operations = reading.api().operations();
        assertEquals(List.of(), operations.get(0).servers());
        assertEquals(
                "https://a.example/test", operations.get(1).servers().get(0).url());
        assertEquals(List.of(), notes(reading));
    }

    @Test
    void theOrderOfAnswersRenamesNone() {
        var ok = "'200': {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}";
        var later = "'202': {content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}";
        for (var answers : List.of(ok + ", " + later, later + ", " + ok)) {
            var reading = path("/a", "get: {operationId: getA, responses: {%s}}".formatted(answers));
            assertEquals(
                    Set.of("getA Response", "getA 202 Response", "getA answer"), Set.copyOf(Documents.words(reading)));
            assertEquals(
                    List.of("200", "202"),
                    reading.api().operations().get(0).answers().stream()
                            .map(Answer::status)
                            .toList());
        }
    }

    @Test
    void aServerWithoutASchemeHasThatOfTheOthers() {
        var operations = Documents.read("""
                openapi: 3.1.0
                servers: [{url: 'https://{region}.example/v1', variables: {region: {default: eu}}}]
                paths:
                  /a: {get: {servers: [{url: //files.example/v2}]}}
                  /b: {get: {servers: [{url: /v2}]}}
                """).api().operations();
        var elsewhere = operations.get(0).servers().get(0);
        assertEquals("https://files.example/v2", elsewhere.url());
        assertEquals(List.of(), elsewhere.variables());
        var beside = operations.get(1).servers().get(0);
        assertEquals("https://{region}.example/v2", beside.url());
        assertEquals(1, beside.variables().size());
    }

    @Test
    void aHeaderThatNoPartCanCarryIsTold() {
        var reading = path("/a", """
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          properties:
                            note: {type: string}
                            notes: {type: array, items: {type: string}}
                            file: {type: string, format: binary}
                            files: {type: array, items: {type: string, contentMediaType: image/png}}
                        encoding:
                          note: {headers: {X-Any: {schema: {type: string}}, X-One: {schema: {const: a}}}}
                          notes: {headers: {Content-Type: {schema: {type: string}}}}
                          file: {headers: {X-Any: {schema: {type: string}}}}
                          files: {headers: {X-Any: {schema: {type: string}}}}
                """);
        assertEquals(List.of("only a file can be sent with a header of its own: it is left out"), notes(reading));
    }

    @Test
    void whereAPartBelongsIsSaidOnce() {
        var reading = path("/a", """
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {properties: {note: {type: string}}}
                        encoding:
                          note: {headers: {content-Disposition: {schema: {const: form-data; name="n"}}, X-One: {schema: {const: a}}}}
                """);
        assertEquals(
                List.of("a part has this header anyway, with the name of its field: it is left out"), notes(reading));
        var body = Objects.requireNonNull(reading.api().operations().get(0).body());
        assertEquals(
                Map.of("note", Map.of("X-One", "a")), body.contents().get(0).headers());
    }

    @Test
    void stylesOfPartsCountSinceVersion31AndThatOfDeepObjectsAlways() {
        var lines = """
                openapi: %s
                paths:
                  /a:
                    post:
                      requestBody:
                        content:
                          multipart/form-data:
                            schema: {type: object, properties: {a: {type: object}, b: {type: object}, c: {}}}
                            encoding:
                              a: {contentType: text/plain, style: deepObject, explode: true}
                              b: {contentType: text/plain, explode: false}
                              c: {contentType: text/plain}
                """;
        var deep = new Serialization.Styled("deepObject", true, false);
        var text = new Serialization.Typed("text/plain");
        assertEquals(List.of(deep, text, text), encodings(lines.formatted("3.0.0")));
        assertEquals(
                List.of(deep, new Serialization.Styled("form", false, false), text),
                encodings(lines.formatted("3.1.0")));
    }

    private static List<Serialization> encodings(String document) {
        var body = Documents.read(document).api().operations().get(0).body();
        assertNotNull(body);
        return List.copyOf(body.contents().get(0).encodings().values());
    }

    private static List<String> notes(Reading reading) {
        return reading.remarks().stream()
                .filter(remark -> remark.weight() == Weight.NOTE)
                .map(Remark::text)
                .toList();
    }

    @Test
    void aPlaceholderThatNobodyDeclaresIsAText() {
        var reading = path("/a/{id}/{other}", "get: {parameters: [{name: other, in: path, schema: {type: integer}}]}");
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("PATH id", "PATH other"), parameters(operation));
        assertEquals(
                new Scalar(Kind.STRING, ""),
                operation.parameters().get(0).value().type());
        assertTrue(operation.parameters().get(0).required());
        assertEquals(List.of(Weight.WARNING), Documents.weights(reading));
    }

    @Test
    void aPlaceholderOfAFragmentIsNone() {
        var reading = path("/a/{id}#{kind}", """
                get:
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: kind, in: path, required: true, schema: {type: string}}
                """);
        assertEquals(List.of("PATH id"), parameters(reading.api().operations().get(0)));
        assertEquals(
                List.of("#/paths/~1a~1{id}#{kind}/get/parameters/1: the path has no {kind}: the parameter is left out"),
                warnings(reading));
    }

    @Test
    void aFieldOfTheQueryFillsNoSegmentOfThePath() {
        var reading = path("/a/{id}?id={id}", "get: {parameters: [{name: id, in: query, schema: {type: integer}}]}");
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("PATH id", "QUERY id"), parameters(operation));
        assertEquals("/a/{id}", operation.sent());
        assertEquals(
                List.of("#/paths/~1a~1{id}?id={id}/get:"
                        + " nobody says what {id} of the path is: it is taken for a text"),
                warnings(reading));
        var both = path("/a/{id}?id={id}", """
                get:
                  parameters:
                  - {name: id, in: query, schema: {type: string}}
                  - {name: id, in: path, required: true, schema: {type: string}}
                """).api().operations().get(0);
        assertEquals(List.of("QUERY id", "PATH id"), parameters(both));
        assertEquals("/a/{id}", both.sent());
    }

    @Test
    void aFieldOfTheQueryThatIsWrittenIntoThePathIsOneParameter() {
        var reading = path("/a?id={id}&page={page}&kind={kind}&v=1", """
                get:
                  parameters:
                  - {name: id, in: query, required: true, schema: {type: string}}
                  - {name: page, in: query, schema: {type: integer}}
                  - {name: kind, in: path, required: true, schema: {type: string}}
                """);
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("QUERY id", "QUERY page", "PATH kind"), parameters(operation));
        assertEquals("/a?kind={kind}&v=1", operation.sent());
        assertEquals(List.of(), warnings(reading));
        var only = path("/a?id={id}", "get: {parameters: [{name: id, in: query, schema: {type: string}}]}");
        assertEquals("/a", only.api().operations().get(0).sent());
    }

    @Test
    void whatIsNoMediaTypeIsTakenForJsonOrBytesWithAWarning() {
        var reading = path("/a", """
                post:
                  requestBody: {required: true, content: {'': {schema: {type: string}}}}
                  responses: {'200': {content: {'': {}, JSON: {schema: {type: integer}}, text/plain: {}}}}
                put:
                  requestBody: {required: true, content: {json: {schema: {type: integer}}, zip: {schema: {type: object}}}}
                  responses: {'200': {content: {'*': {schema: {type: string, format: binary}}}}}
                """);
        var post = reading.api().operations().get(0);
        var put = reading.api().operations().get(1);
        var bytes = new Scalar(Kind.BINARY, "binary");
        var number = new Scalar(Kind.INT64, "");
        assertEquals(
                Map.of("application/octet-stream", bytes),
                types(Objects.requireNonNull(post.body()).contents()));
        assertEquals(
                Map.of("application/json", number, "text/plain", new Scalar(Kind.STRING, "")),
                types(post.answers().get(0).contents()));
        assertEquals(
                Map.of("application/json", number, "application/octet-stream", bytes),
                types(Objects.requireNonNull(put.body()).contents()));
        assertEquals(Map.of("*/*", bytes), types(put.answers().get(0).contents()));
        assertFalse(Outcome.silent(put));
        assertEquals(
                List.of(
                        "#/paths/~1a/post/requestBody/content/:"
                                + " `` is no media type: it is taken for bytes, `application/octet-stream`",
                        "#/paths/~1a/post/responses/200/content/: `` is no media type: it is left out",
                        "#/paths/~1a/post/responses/200/content/JSON:"
                                + " `JSON` is no media type: it is taken for `application/json`",
                        "#/paths/~1a/put/requestBody/content/json:"
                                + " `json` is no media type: it is taken for `application/json`",
                        "#/paths/~1a/put/requestBody/content/zip:"
                                + " `zip` is no media type: it is taken for bytes, `application/octet-stream`",
                        "#/paths/~1a/put/responses/200/content/*:"
                                + " `*` is no media type: it is taken for bytes, `*/*`"),
                warnings(reading));
    }

    private static Map<String, Type> types(List<Content> contents) {
        return contents.stream().collect(Collectors.toMap(Content::mediaType, OperationTest::type));
    }

    @Test
    void brokenParametersAreLeftOutWithAWarning() {
        var reading = path("/a", """
                get:
                  parameters:
                  - {name: id, in: path, schema: {}}
                  - {in: query}
                  - {name: x, in: body}
                  - {name: a header, in: header, schema: {type: string}}
                  - {$ref: '#/components/parameters/Nothing'}
                  - text
                  - {name: twice, in: query, schema: {type: string}}
                  - {name: twice, in: query, schema: {type: integer}}
                """);
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("QUERY twice"), parameters(operation));
        assertEquals(
                new Scalar(Kind.STRING, ""),
                operation.parameters().get(0).value().type());
        assertEquals(7, reading.remarks().size(), () -> reading.remarks().toString());
    }

    @Test
    void headersKnowNoCase() {
        var reading = path("/a", """
                parameters: [{name: X-Tenant, in: header, schema: {type: string}}]
                get:
                  parameters:
                  - {name: x-tenant, in: header, required: true, schema: {type: string}}
                  - {name: X-TENANT, in: header, schema: {type: integer}}
                  - {name: A, in: query, schema: {type: string}}
                  - {name: a, in: query, schema: {type: string}}
                """);
        assertEquals(
                List.of("HEADER x-tenant", "QUERY A", "QUERY a"),
                parameters(reading.api().operations().get(0)));
        assertEquals(
                List.of("#/paths/~1a/get/parameters/1: the parameter X-TENANT is there twice: the first one holds"),
                warnings(reading));
    }

    @Test
    void aHeaderOfAnAnswerIsThereOnce() {
        var reading = path("/a", """
                get:
                  responses:
                    '200':
                      description: It.
                      headers:
                        X-Left: {schema: {type: integer}}
                        x-left: {schema: {type: string}}
                """);
        assertEquals(
                List.of(
                        "#/paths/~1a/get/responses/200/headers/x-left: the header x-left is there twice: the first one holds"),
                warnings(reading));
    }

    @Test
    void theWholeQueryIsThereOnce() {
        var whole = "{name: %s, in: querystring, content: {application/json: {schema: {type: object}}}}";
        var reading = path("/a", """
                parameters: [%s]
                get:
                  parameters:
                  - %s
                  - %s
                  - {name: c, in: query, schema: {type: string}}
                """.formatted(whole.formatted("path"), whole.formatted("a"), whole.formatted("b")));
        assertEquals(
                List.of("QUERYSTRING a", "QUERY c"),
                parameters(reading.api().operations().get(0)));
        assertEquals(
                List.of(
                        "#/paths/~1a/get/parameters/1:"
                                + " a parameter that is the whole query is there twice: the first one holds",
                        "#/paths/~1a/get:"
                                + " a parameter that is the whole query is beside others of the query: all are sent"),
                warnings(reading));
    }

    @Test
    void bracesThatNameNothingAreText() {
        var reading = path("/a/{}/{b}/}{c/{", "get: {parameters: [{name: b, in: path, schema: {type: string}}]}");
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("PATH b"), parameters(operation));
        assertEquals("/a/%7B%7D/{b}/%7D%7Bc/%7B", operation.sent());
        assertEquals(
                List.of("#/paths/~1a~1{}~1{b}~1}{c~1{/get: braces that name no parameter are text:"
                        + " /a/%7B%7D/{b}/%7D%7Bc/%7B is asked for"),
                warnings(reading));
    }

    @Test
    void aServerHasNoQuery() {
        var reading = Documents.read("""
                openapi: 3.1.0
                servers: [{url: 'https://a.example/v1?v=1#a'}]
                paths: {/a: {get: {operationId: a}}}
                """);
        assertEquals("https://a.example/v1", reading.api().servers().get(0).url());
        assertEquals(
                List.of("#/servers/0: the URL of a server has no query and no fragment: https://a.example/v1 is asked"),
                warnings(reading));
    }

    @Test
    void bodiesByMediaType() {
        var body = operation("/a", """
                post:
                  requestBody:
                    required: true
                    content:
                      Application/JSON; charset=utf-8: {schema: {type: object}}
                      application/octet-stream: {schema: {type: string, format: binary}}
                      text/plain: {}
                      image/*: {}
                """).body();
        assertNotNull(body);
        assertTrue(body.required());
        assertEquals(
                List.of("application/json", "text/plain", "application/octet-stream", "image/*"),
                body.contents().stream().map(Content::mediaType).toList());
        assertEquals(new Scalar(Kind.STRING, ""), type(body.contents().get(1)));
        assertEquals(new Scalar(Kind.BINARY, "binary"), type(body.contents().get(2)));
        assertEquals(new Scalar(Kind.BINARY, "binary"), type(body.contents().get(3)));
    }

    @Test
    void aJsonPatchThatIsNoListIsSentLastOfAllJson() {
        var reading = path("/a", """
                patch:
                  requestBody:
                    content:
                      text/plain: {}
                      application/json-patch+json: {schema: {type: object}}
                      application/merge-patch+json: {schema: {type: object}}
                """);
        var body = reading.api().operations().get(0).body();
        assertNotNull(body);
        assertEquals(
                List.of("application/merge-patch+json", "application/json-patch+json", "text/plain"),
                Outgoing.contents(body).stream().map(Content::mediaType).toList());
        assertEquals(
                List.of("`application/json-patch+json` is not sent: `application/merge-patch+json` has the same type, "
                        + "and is; an overlay can remove what is not wanted"),
                notes(reading));
    }

    @Test
    void answersInTheOrderOfTheirStatuses() {
        var answers = operation("/a", """
                get:
                  responses:
                    default: {description: Wrong}
                    4xx: {description: Refused}
                    200: {description: Fine, content: {application/json: {schema: {type: string}}}}
                    204: {}
                """).answers();
        assertEquals(
                List.of("200", "204", "4XX", "default"),
                answers.stream().map(answer -> answer.status()).toList());
        assertTrue(answers.get(0).successful());
        assertFalse(answers.get(3).successful());
        assertEquals("Fine", answers.get(0).doc().text());
    }

    @Test
    void whatAHeadIsAnsweredHasNoBody() {
        var answer = operation("/a", """
                head:
                  responses:
                    200:
                      headers: {X-Count: {schema: {type: integer}}}
                      content: {application/json: {schema: {type: string}}}
                """).answers().get(0);
        assertEquals(List.of(), answer.contents());
        assertEquals("X-Count", answer.headers().get(0).name());
    }

    @Test
    void eventsOfJsonAndOfAnyTextAreTexts() {
        for (var base : List.of("{type: string}", "{}", "{enum: [a, b]}")) {
            var reading = events(base, "{properties: {event: {const: a}}}", FLAG);
            assertEquals(new Scalar(Kind.STRING, ""), eventType(reading), base);
            assertEquals(
                    List.of(
                            "the data of some events is JSON, that of others any text: each is the text that it comes as"
                                    + " #/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema 9"),
                    reading.remarks().stream()
                            .map(remark -> "%s %s %d"
                                    .formatted(
                                            remark.text(),
                                            remark.pointer().fragment(),
                                            remark.line().number()))
                            .toList());
        }
    }

    @Test
    void eventsOfJsonAreNoTextsBesideWhatEndsThem() {
        for (var other : List.of(
                "{properties: {data: {const: '[DONE]'}}}",
                "{properties: {data: {enum: ['[DONE]']}}}",
                "{properties: {data: {type: string, const: ''}}}",
                FLAG)) {
            var reading = events("{type: string}", other, FLAG);
            assertEquals(List.of(), reading.remarks(), other);
            assertFalse(eventType(reading).equals(new Scalar(Kind.STRING, "")), other);
        }
        var described = events(
                "{contentSchema: {type: boolean}}", "{properties: {event: {const: a}, data: {type: string}}}", "{}");
        assertEquals(Kind.BOOLEAN, ((Scalar) eventType(described)).kind());
        assertEquals(List.of(), described.remarks());
    }

    @Test
    void oneFixedTextBesideJsonEndsTheEvents() {
        var end = "{properties: {data: {contentMediaType: text/plain, const: '%s'}}}";
        var reading = events("{type: string}", FLAG, end.formatted("[unsubscribe]"));
        assertEquals(Kind.BOOLEAN, ((Scalar) eventType(reading)).kind());
        assertEquals(
                List.of("the data of one event is always `[unsubscribe]`, that of others is JSON: "
                        + "it is left out, and ends the stream where it has no name"),
                reading.remarks().stream().map(Remark::text).toList());
        var listed = events("{type: string}", FLAG, "{properties: {data: {enum: ['[unsubscribe]']}}}");
        assertEquals(reading.remarks(), listed.remarks());
        for (var others : List.of(
                List.of(end.formatted("[unsubscribe]"), end.formatted("ping")),
                List.of(end.formatted("[unsubscribe]"), "{properties: {data: {type: string, minLength: 1}}}"),
                List.of(end.formatted("[1]")))) {
            var texts = events("{type: string}", FLAG, String.join(", ", others));
            assertEquals(new Scalar(Kind.STRING, ""), eventType(texts), others.toString());
        }
    }

    @Test
    void onlyWhatSaysSoEndsTheEvents() {
        var text = "{properties: {data: {type: string, const: %s}}%s}";
        for (var ending : List.of(
                text.formatted("'[END]'", ""),
                text.formatted("'[END]'", ", x-ms-sse-terminal-event: false"),
                text.formatted("bye", ", x-ms-sse-terminal-event: true"))) {
            assertTrue(marker(ending).ends(), ending);
        }
        for (var beside : List.of("heartbeat", "'[open'", "'shut]'")) {
            assertFalse(marker(text.formatted(beside, "")).ends(), beside);
        }
    }

    private static Content.Marker marker(String event) {
        var events = eventContent(events("{type: string}", FLAG, event));
        return Objects.requireNonNull(events.marker());
    }

    @Test
    void eventsMayBuildUponTheSame() {
        var base = "allOf: [{$ref: '#/paths/~1a/get/x-event'}]";
        var flag = "{%s, properties: {data: {contentSchema: {type: boolean}}}}".formatted(base);
        var text = "{%s, properties: {event: {const: text}}}".formatted(base);
        for (var branches : List.of(flag + ", " + text, text + ", " + flag)) {
            var reading = path("/a", """
                    get:
                      x-event: {properties: {event: {type: string}, data: {type: string}}}
                      responses:
                        200: {content: {text/event-stream: {itemSchema: {oneOf: [%s]}}}}
                    """.formatted(branches));
            assertEquals(new Scalar(Kind.STRING, ""), eventType(reading), branches);
        }
    }

    private static final String FLAG =
            "{properties: {event: {const: flag}, data: {contentMediaType: application/json, contentSchema: {type: boolean}}}}";

    /** @param data what is said of that of all events */
    private static Reading events(String data, String... branches) {
        return path("/a", """
                get:
                  responses:
                    200:
                      content:
                        text/event-stream:
                          itemSchema:
                            type: object
                            properties: {event: {type: string}, data: %s}
                            oneOf: [%s]
                """.formatted(data, String.join(", ", branches)));
    }

    private static Type eventType(Reading reading) {
        return type(eventContent(reading));
    }

    private static Content eventContent(Reading reading) {
        return reading.api().operations().get(0).answers().get(0).contents().get(0);
    }

    @Test
    void anAnswerWithoutContentHasNone() {
        var reading = path("/a", """
                delete:
                  responses:
                    201: {content: {application/json: {schema: {type: string}}}}
                    204: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}
                    205: {content: {'*/*': {schema: {type: object}}}}
                """);
        assertEquals(
                List.of(1, 0, 0),
                reading.api().operations().get(0).answers().stream()
                        .map(answer -> answer.contents().size())
                        .toList());
        assertEquals(List.of(), Documents.words(reading));
    }

    @Test
    void inlineTypesAreNamedAfterTheOperation() {
        var reading = path("/a", """
                post:
                  operationId: createIt
                  parameters: [{name: order, in: query, schema: {enum: [asc, desc]}}]
                  requestBody: {content: {application/json: {schema: {properties: {tags: {items: {enum: [x]}}}}}}}
                  responses:
                    201: {content: {application/json: {schema: {properties: {a: {}}}}}}
                    400: {content: {application/json: {schema: {properties: {a: {}}}}}}
                """);
        assertEquals(
                List.of(
                        "createIt order",
                        "createIt Request",
                        "createIt Request tag",
                        "createIt Response",
                        "createIt 400 Response"),
                Documents.words(reading));
    }

    @Test
    void sharedPartsAreNamedAfterThemselves() {
        var reading = Documents.read("""
                openapi: 3.1.0
                paths:
                  /a: {get: {operationId: one, responses: {400: {$ref: '#/components/responses/Bad'}}}}
                  /b: {get: {operationId: two, responses: {400: {$ref: '#/components/responses/Bad'}}}}
                components:
                  responses:
                    Bad: {content: {application/json: {schema: {properties: {a: {}}}}}}
                """);
        assertEquals(List.of("Bad Response"), Documents.words(reading));
    }

    @Test
    void anAnswerThatIsNowhereIsAnyJson() {
        var reading = path("/a", "get: {responses: {200: {$ref: 'errors.yaml#/x'}}}");
        var contents = reading.api().operations().get(0).answers().get(0).contents();
        assertEquals(new Type.Anything(), type(contents.get(0)));
        assertEquals(List.of(Weight.WARNING), Documents.weights(reading));
    }

    @Test
    void aParametersMediaTypeMayBeDefinedElsewhere() {
        var operation = Documents.read("""
                openapi: 3.2.0
                paths:
                  /a:
                    get:
                      parameters:
                      - {name: f, in: query, content: {application/json: {$ref: '#/components/mediaTypes/Filter'}}}
                components:
                  mediaTypes: {Filter: {schema: {type: array, items: {type: integer}}}}
                """).api().operations().get(0);
        var parameter = operation.parameters().get(0);
        assertEquals(new Serialization.Typed("application/json"), parameter.serialization());
        assertTrue(parameter.value().type() instanceof Type.ListOf, () -> "" + parameter.value());
    }

    @Test
    void twoBodiesOfOneMediaTypeAreToldOf() {
        var lines = """
                get:
                  responses:
                    '200':
                      description: ''
                      content:
                        application/json;charset=utf-8: {schema: {type: integer}}
                        application/json;charset=ascii: {schema: {type: %s}}
                """;
        assertEquals(List.of(), path("/a", lines.formatted("integer")).remarks());
        var told = path("/a", lines.formatted("string"));
        assertEquals(
                1, told.api().operations().get(0).answers().get(0).contents().size());
        assertEquals(
                List.of("`application/json` is described before, and as something else: this is left out"),
                told.remarks().stream().map(Remark::text).toList());
    }

    @Test
    void bodiesOfTwoVersionsAreTwo() {
        var reading = path("/a", """
                get:
                  responses:
                    '200':
                      description: ''
                      content:
                        application/json;v=1: {schema: {type: integer}}
                        application/json;v=2: {schema: {type: string}}
                """);
        var operation = reading.api().operations().get(0);
        assertEquals(List.of("application/json;v=2", "application/json;v=1"), Outcome.mediaTypes(operation));
        assertEquals(
                List.of("`application/json;v=1` is not read: `application/json;v=2` has another type, and is; "
                        + "an overlay can remove what is not wanted"),
                notes(reading));
    }
}
