package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final String SCHEMES = """
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: x-api-key, description: Yours.}
                token: {type: http, scheme: Bearer}
                password: {type: http, scheme: basic}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://example.com/token, scopes: {}}}}
                openId: {type: openIdConnect, openIdConnectUrl: https://example.com}
                cookie: {$ref: '#/components/securitySchemes/session'}
                session: {type: apiKey, in: cookie, name: SID}
                digest: {type: http, scheme: digest}
            """;

    private static List<String> security(String lines) {
        return Documents.read("openapi: 3.1.0\n" + lines + SCHEMES).api().security().stream()
                .map(Security::name)
                .toList();
    }

    @Test
    void whereItIsServed() {
        var api = Documents.read("""
                openapi: 3.1.0
                info: {title: The title, description: The description.}
                paths: {}
                servers:
                - url: https://{region}.example.com/v1
                  description: Everywhere.
                  variables:
                    region: {default: eu, enum: [eu, us], description: Where.}
                - url: /relative
                  name: relative
                """).api();
        assertEquals(
                List.of(
                        new Server(
                                "",
                                "https://{region}.example.com/v1",
                                List.of(new Server.Variable("region", "eu", List.of("eu", "us"), doc("Where."))),
                                doc("Everywhere.")),
                        new Server("relative", "/relative", List.of(), Doc.NONE)),
                api.servers());
        assertEquals("The description.", api.doc().text());
        assertEquals("api.yaml", api.document());
    }

    @Test
    void whatAUrlLeavesOpenHasToBeSet() {
        var server = Documents.read("""
                openapi: 3.1.0
                paths: {}
                servers: [{url: 'https://{tenant}.{region}.{zone}.example', variables: {region: {default: eu}, zone: {}}}]
                """).api().servers().get(0);
        assertTrue(server.whole());
        assertEquals(
                List.of(
                        new Server.Variable("region", "eu", List.of(), Doc.NONE),
                        new Server.Variable("zone", null, List.of(), Doc.NONE),
                        new Server.Variable("tenant", null, List.of(), Doc.NONE)),
                server.variables());
        assertFalse(Documents.read("openapi: 3.1.0\npaths: {}\nservers: [{url: '{host}/v1'}]")
                .api()
                .servers()
                .get(0)
                .whole());
    }

    @Test
    void aHostWithoutASchemeIsAskedByHttps() {
        var api = Documents.read("""
                openapi: 3.1.0
                servers: [{url: //api.example/v1}, {url: /v1}, {url: 'http://old.example'}]
                paths: {}
                """).api();
        assertEquals(
                List.of("https://api.example/v1", "/v1", "http://old.example"),
                api.servers().stream().map(Server::url).toList());
        var alone = Documents.read("""
                openapi: 3.1.0
                servers: [{url: /v1}]
                paths: {/a: {get: {servers: [{url: //files.example}]}}}
                """).api();
        assertEquals(
                "https://files.example",
                alone.operations().get(0).servers().get(0).url());
    }

    @Test
    void whereNothingIsAskedNoServerIs() {
        var api = Documents.read("""
                openapi: 3.1.0
                servers: [{url: 'https://a.example'}]
                paths: {/a: {get: {servers: [{url: 'https://{x}.b.example'}, {url: 'https://{y}.c.example'}]}}}
                """).api();
        assertEquals(
                List.of("https://a.example", "https://{x}.b.example"),
                api.everyServer().stream().map(Server::url).toList());
    }

    @Test
    void withoutServersThereAreNone() {
        assertEquals(
                List.of(),
                Documents.read("openapi: 3.1.0\npaths: {}\nservers: []").api().servers());
        assertEquals(
                List.of(), Documents.read("openapi: 3.1.0\npaths: {}").api().servers());
    }

    @Test
    void brokenServersAreLeftOut() {
        var reading = Documents.read(
                "openapi: 3.1.0\npaths: {}\nservers: [{description: a}, text, {url: https://b}, {url: https://c, variables: 1}]");
        assertEquals(
                List.of("https://b", "https://c"),
                reading.api().servers().stream().map(Server::url).toList());
        assertEquals(2, reading.remarks().size());
        assertEquals(
                1,
                Documents.read("openapi: 3.1.0\npaths: {}\nservers: {url: x}")
                        .remarks()
                        .size());
    }

    @Test
    void everyKindOfCredentialByName() {
        var security = Documents.read("openapi: 3.1.0\n" + SCHEMES).api().security();
        assertEquals(
                List.of(
                        new Security.ApiKey("cookie", In.COOKIE, "SID", Doc.NONE),
                        new Security.ApiKey("key", In.HEADER, "x-api-key", doc("Yours.")),
                        new Security.Bearer("oauth", Doc.NONE),
                        new Security.ClientCredentials("oauth", "https://example.com/token", Doc.NONE),
                        new Security.Bearer("openId", Doc.NONE),
                        new Security.Basic("password", Doc.NONE),
                        new Security.ApiKey("session", In.COOKIE, "SID", Doc.NONE),
                        new Security.Bearer("token", Doc.NONE)),
                security);
    }

    @Test
    void noTokensAreFetchedFromAPlaceholder() {
        for (var url : List.of(
                "https://<tenant>.example.com/token",
                "https://your_tenant.example.com/token",
                "https://user:secret@example.com/token",
                "https://{tenant}.example.com/token",
                "/token")) {
            var reading = Documents.read("""
                    openapi: 3.1.0
                    paths: {}
                    components:
                      securitySchemes:
                        oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: '%s', scopes: {}}}}
                    """.formatted(url));
            assertEquals(
                    List.of(new Security.Bearer("oauth", Doc.NONE)),
                    reading.api().security());
            assertEquals(
                    List.of(
                            "NOTE #/components/securitySchemes/oauth/flows/clientCredentials/tokenUrl:5 no tokens can be"
                                    + " fetched for oauth: its tokenUrl is no http(s) URL of a host"),
                    Documents.remarks(reading));
        }
    }

    @Test
    void aSignatureOfAmazonIsNoKey() {
        var gateway = "{type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4}";
        var custom = "{type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: custom}";
        var http = "{type: http, scheme: aws4-hmac-sha256, description: Yours.}";
        var schemes = "components: {securitySchemes: {a: %s, b: %s, c: %s}}".formatted(gateway, custom, http);
        assertEquals(
                List.of(
                        new Security.Signed("a", Doc.NONE),
                        new Security.ApiKey("b", In.HEADER, "Authorization", Doc.NONE),
                        new Security.Signed("c", doc("Yours."))),
                Documents.read("openapi: 3.1.0\n" + schemes).api().security());
    }

    @Test
    void onlyTheCredentialsThatAreAskedFor() {
        assertEquals(List.of("key"), security("security: [{key: []}]\npaths: {/a: {get: {}}}\n"));
        assertEquals(
                List.of("password", "token"),
                security("security: [{key: []}]\npaths: {/a: {get: {security: [{password: [], token: []}]}}}\n"));
        assertEquals(List.of(), security("paths: {/a: {get: {security: []}}}\n"));
    }

    @Test
    void whatIsNoSchemeIsToldWhereItIsFirstAskedFor() {
        var reading = Documents.read("""
                openapi: 3.1.0
                paths:
                  /a: {get: {}}
                  /b: {get: {security: [{none: []}]}}
                  /c: {get: {security: [{other: [], none: []}]}}
                security: [{lost: []}]
                """);
        assertEquals(
                List.of(
                        "WARNING #/security/0:6 `security` names what is no scheme: lost",
                        "WARNING #/paths/~1b/get/security/0:4 `security` names what is no scheme: none",
                        "WARNING #/paths/~1c/get/security/0:5 `security` names what is no scheme: other"),
                Documents.remarks(reading));
    }

    private static Requirement requirement(String lines) {
        return Documents.read("openapi: 3.1.0\n" + lines + SCHEMES)
                .api()
                .operations()
                .get(0)
                .requirement();
    }

    @Test
    void whatAnOperationNeeds() {
        assertEquals(
                new Requirement.OneOf(List.of(List.of("token"), List.of("key", "password"))),
                requirement(
                        "security: [{key: []}]\npaths: {/a: {get: {security: [{token: []}, {password: [], key: []}]}}}\n"));
        assertEquals(
                new Requirement.OneOf(List.of(List.of("key"))),
                requirement("security: [{key: []}]\npaths: {/a: {get: {}}}\n"));
        assertEquals(
                new Requirement.OneOf(List.of(List.of(), List.of("key"))),
                requirement("security: [{}, {key: []}]\npaths: {/a: {get: {}}}\n"));
        assertEquals(Requirement.NONE, requirement("security: [{key: []}]\npaths: {/a: {get: {security: []}}}\n"));
    }

    @Test
    void whatNobodyCanSetIsNotNeeded() {
        assertEquals(
                new Requirement.OneOf(List.of(List.of("key"))),
                requirement("paths: {/a: {get: {security: [{digest: [], key: []}]}}}\n"));
    }

    @Test
    void whereNobodySaysWhatNeedsThemAllSchemesAreWelcome() {
        assertEquals(
                new Requirement.Unsaid(List.of("cookie", "key", "oauth", "openId", "password", "session", "token")),
                requirement("paths: {/a: {get: {}}}\n"));
    }

    private static Doc doc(String text) {
        return new Doc(text, false, null);
    }
}
