package io.wirescribe.processor.drift;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Server;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that callers see of a document: its operations, types and servers, without a word of prose. */
public final class Surface {

    /** What stands between the forms of methods, where they are a fact. */
    public static final String BETWEEN_FORMS = "; ";

    private final Values values;
    private final Map<String, String> credentials;
    private final BiPredicate<Operation, Parameter> passed;
    private final Map<Route, String> forms;

    /** @param credentials by what schemes are called, the methods that take them */
    private Surface(
            Values values,
            Map<String, String> credentials,
            BiPredicate<Operation, Parameter> passed,
            Map<Route, String> forms) {
        this.values = values;
        this.credentials = credentials;
        this.passed = passed;
        this.forms = forms;
    }

    /** Of a document that is looked at as a whole. */
    public static Part of(Api api, Edition edition, Names names) {
        return of(api, edition, names, (operation, parameter) -> true, Map.of());
    }

    /**
     * Of the part of a document that somebody uses.
     *
     * @param passed whether anybody passes a parameter
     * @param forms how the methods can be called that are written for operations
     */
    public static Part of(
            Api api, Edition edition, Names names, BiPredicate<Operation, Parameter> passed, Map<Route, String> forms) {
        var surface = new Surface(new Values(names), credentials(api, names), passed, forms);
        var whole = Part.builder("document", api.document())
                .fact("digest", edition.digest())
                .fact("version", edition.version())
                .fact("default server", first(api.servers().stream().filter(Server::whole)));
        api.servers().stream().filter(Server::whole).map(Surface::server).forEach(whole::part);
        var schemes = api.security().stream().map(surface::scheme);
        var operations = api.operations().stream().map(surface::operation);
        var types = new Types(api, names, surface.values).all();
        Stream.of(schemes, operations, types)
                .flatMap(parts -> parts.sorted(Comparator.comparing(Part::name)))
                .forEach(whole::part);
        return Called.brief(whole.build());
    }

    /** What an operation is called among the parts. */
    public static String name(Route route) {
        return route.method() + " " + route.path();
    }

    /** The one that clients begin with; a relative one of the document's is none. */
    private static String first(Stream<Server> servers) {
        return servers.findFirst().map(Server::url).orElse("");
    }

    private static Part server(Server server) {
        var part = Part.builder("server", server.url());
        server.variables()
                .forEach(variable -> part.fact(
                        "variable " + variable.name(),
                        Stream.concat(Stream.ofNullable(variable.standard()), variable.allowed().stream())
                                .distinct()
                                .toList()
                                .toString()));
        return part.build();
    }

    private static Map<String, String> credentials(Api api, Names names) {
        return api.security().stream()
                .filter(scheme -> !(scheme instanceof Security.Signed))
                .collect(Collectors.toMap(Security::name, names::credential, (first, second) -> first));
    }

    private Part scheme(Security scheme) {
        return Part.builder("scheme", scheme.name())
                .fact("method", method(List.of(scheme.name())))
                .fact("sent as", words(scheme))
                .build();
    }

    private static String words(Security scheme) {
        if (scheme instanceof Security.ApiKey key) {
            return "%s %s".formatted(Values.word(key.in()), key.key());
        } else if (scheme instanceof Security.ClientCredentials credentials) {
            return "client credentials from " + credentials.tokenUrl();
        } else if (scheme instanceof Security.Basic) {
            return "user and password";
        }
        return scheme instanceof Security.Signed ? "signature" : "bearer token";
    }

    private Part operation(Operation operation) {
        var route = operation.route();
        var part = Part.builder("operation", name(route))
                .fact("id", route.id() == null ? "" : route.id())
                .is("deprecated", operation.doc().deprecated())
                .fact("signature", forms.getOrDefault(route, ""))
                .fact("default server", first(operation.servers().stream()));
        operation.servers().stream().filter(Server::whole).map(Surface::server).forEach(part::part);
        operation.parameters().forEach(parameter -> part.part(parameter(operation, parameter)));
        var body = operation.body();
        if (body != null) {
            var sent = Part.builder("body", "").is("required", body.required());
            body.contents().forEach(content -> sent.part(content(content, name(content, body))));
            part.part(sent.build());
        }
        operation.answers().forEach(answer -> part.part(answer(answer)));
        alternatives(operation.requirement())
                .forEach(schemes -> part.part(
                        Part.builder("credential", schemes.isEmpty() ? "nothing" : String.join(" and ", schemes))
                                .fact("method", method(schemes))
                                .build()));
        return part.build();
    }

    private String method(List<String> schemes) {
        return schemes.stream()
                .map(name -> credentials.getOrDefault(name, name))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<List<String>> alternatives(Requirement requirement) {
        if (requirement instanceof Requirement.OneOf one) {
            return one.alternatives().isEmpty() ? List.of(List.of()) : one.alternatives();
        }
        var schemes = ((Requirement.Unsaid) requirement).schemes().stream().map(List::of);
        return Stream.concat(Stream.of(List.<String>of()), schemes).toList();
    }

    private Part parameter(Operation operation, Parameter parameter) {
        var twins = operation.parameters().stream()
                        .filter(other -> other.name().equals(parameter.name()))
                        .count()
                > 1;
        var in = Values.word(parameter.in());
        var part = Part.builder("parameter", twins ? parameter.name() + " in " + in : parameter.name())
                .fact("called", values.names().parameter(operation, parameter))
                .fact("in", in)
                .fact("style", style(parameter.serialization()))
                .is("required", parameter.required())
                .is("deprecated", parameter.doc().deprecated())
                .is("unused", !passed.test(operation, parameter));
        return values.describe(part, parameter.value()).build();
    }

    private static String style(Serialization serialization) {
        if (serialization instanceof Serialization.Styled styled) {
            return styled.style() + (styled.explode() ? " exploded" : "") + (styled.reserved() ? " reserved" : "");
        }
        return ((Serialization.Typed) serialization).mediaType();
    }

    private Part answer(Answer answer) {
        var part = Part.builder("answer", answer.status());
        answer.headers()
                .forEach(header -> part.part(values.describe(Part.builder("header", header.name()), header.value())
                        .build()));
        answer.contents().forEach(content -> part.part(content(content, content.mediaType())));
        return part.build();
    }

    /** A form can be one of several objects, which differ by their types only. */
    private String name(Content content, Body body) {
        var alone = body.contents().stream()
                        .filter(other -> other.mediaType().equals(content.mediaType()))
                        .count()
                == 1;
        return alone || !(content.value().type() instanceof Type.Reference reference)
                ? content.mediaType()
                : content.mediaType() + " of " + values.names().type(reference.target());
    }

    private Part content(Content content, String name) {
        return values.describe(Part.builder("content", name), content.value()).build();
    }
}
