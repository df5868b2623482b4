package io.wirescribe.processor.naming;

import static java.util.Comparator.comparing;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Header;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Server;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gives every part of a document its Java name. Where two want the same one, it is that of the one that is spelled so,
 * else the order of their pointers decides, so that moving things about in the document renames nothing.
 */
public final class Naming {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final int LONGEST_TITLE = 30;

    private final Api api;

    private static final String TOKEN = "bearerToken";

    private Naming(Api api) {
        this.api = api;
    }

    /**
     * Names everything.
     *
     * @param taken simple names that the package has, or will have, for other things
     */
    public static Names of(Api api, String packageName, Collection<String> taken) {
        return new Naming(api).names(packageName, taken);
    }

    private Names names(String packageName, Collection<String> taken) {
        var reserved = new HashSet<>(Reserved.TYPES);
        reserved.addAll(taken);
        var files = Allocation.ofFiles(reserved, "Type");
        var spelled = Spelled.types(api);
        var declared = api.types().values().stream()
                .sorted(comparing(Naming::inline)
                        .thenComparing(this::foreign)
                        .thenComparing(type -> !spelled.contains(type.origin().pointer()))
                        .thenComparing(type -> type.origin().pointer()))
                .toList();
        var types = new HashMap<Pointer, String>();
        TypeNames.of(api.document(), declared, files::unreserved)
                .forEach((pointer, wanted) -> types.put(pointer, files.take(wanted)));
        var codecs = new HashMap<Pointer, String>();
        var members = new HashMap<Pointer, Map<String, String>>();
        for (var type : declared) {
            var pointer = type.origin().pointer();
            codecs.put(pointer, files.take(types.get(pointer) + "Codec"));
            members.put(pointer, members(type));
        }
        var methods = Allocation.exact(Reserved.BUILDER, "Value");
        var operations = operations();
        return new Names(
                api.document(),
                packageName,
                types,
                codecs,
                members,
                operations,
                streams(operations.values()),
                parameters(),
                headers(),
                credentials(methods),
                servers(),
                serverVariables(methods));
    }

    private boolean foreign(Declared type) {
        return !type.origin().pointer().document().equals(api.document());
    }

    /** Whether it is written where it is used, and no schema of the document's list. */
    static boolean inline(Declared type) {
        var fragment = type.origin().pointer().fragment();
        return !fragment.startsWith(COMPONENTS) || fragment.indexOf('/', COMPONENTS.length()) >= 0;
    }

    private static Map<String, String> members(Declared type) {
        if (type instanceof Declared.Structure structure) {
            var names = structure.properties().stream().map(Property::name).toList();
            return allocate(names, Naming::member, Allocation.exact(Reserved.COMPONENTS, "Value"));
        }
        if (type instanceof Declared.Answers answers) {
            var statuses =
                    answers.variants().stream().map(Declared.Variant::status).toList();
            return allocate(statuses, Statuses::word, Allocation.exact(Set.of("Unknown"), "Answer"));
        }
        var values = type instanceof Declared.OpenEnum openEnum ? openEnum.values() : List.<String>of();
        return allocate(values, value -> Shortening.cut(Words.constant(value)), Allocation.exact(Set.of(), "Value"));
    }

    private Map<Route, String> operations() {
        var allocation = Allocation.exact(Reserved.METHODS, "Operation");
        var names = new HashMap<Route, String>();
        sorted().forEach(operation ->
                names.put(operation.route(), allocation.take(Shortening.method(operation.words()))));
        return names;
    }

    private Map<Route, String> streams(Collection<String> taken) {
        var allocation = Allocation.exact(Reserved.METHODS, "Operation");
        taken.forEach(allocation::take);
        var names = new HashMap<Route, String>();
        sorted().forEach(operation -> names.put(
                operation.route(),
                allocation.take(Shortening.method(Stream.concat(operation.words().stream(), Stream.of("stream"))
                        .toList()))));
        return names;
    }

    private Stream<Operation> sorted() {
        var spelled = Spelled.operations(api);
        return api.operations().stream()
                .sorted(comparing((Operation operation) ->
                                !spelled.contains(operation.route().pointer()))
                        .thenComparing(operation -> operation.route().pointer()));
    }

    private Map<Route, Map<Parameter, String>> parameters() {
        var names = new HashMap<Route, Map<Parameter, String>>();
        for (var operation : api.operations()) {
            names.put(operation.route(), parameters(operation));
        }
        return names;
    }

    private Map<Route, Map<String, String>> headers() {
        var names = new HashMap<Route, Map<String, String>>();
        for (var operation : api.operations()) {
            var headers = Outcome.headers(operation).stream().map(Header::name).toList();
            names.put(
                    operation.route(), allocate(headers, Naming::member, Allocation.exact(Reserved.HEADERS, "Value")));
        }
        return names;
    }

    /** What is spelled as its Java name is keeps that, whatever else would be called so. */
    private static Map<Parameter, String> parameters(Operation operation) {
        var allocation = Allocation.exact(Reserved.WORDS, "Value");
        var names = new HashMap<Parameter, String>();
        operation.parameters().stream()
                .sorted(Comparator.<Parameter, Boolean>comparing(
                                parameter -> !parameter.name().equals(member(parameter.name())))
                        .thenComparing(Parameter::in)
                        .thenComparing(Parameter::name))
                .forEach(parameter -> names.put(parameter, allocation.take(member(parameter.name()))));
        return names;
    }

    private Map<Security, String> credentials(Allocation methods) {
        var names = new HashMap<Security, String>();
        api.security().stream()
                .filter(security -> !(security instanceof Security.Signed))
                .sorted(comparing(Security::name))
                .filter(security -> !(security instanceof Security.ClientCredentials))
                .forEach(security -> names.put(security, methods.take(credential(security))));
        for (var security : api.security()) {
            if (security instanceof Security.ClientCredentials client) {
                var token = names.get(new Security.Bearer(client.name(), client.doc()));
                names.put(client, TOKEN.equals(token) ? methods.take("oauth2") : Objects.requireNonNull(token));
            }
        }
        return names;
    }

    private Map<Server, String> servers() {
        var allocation = Allocation.exact(Set.of(), "Server");
        var names = new HashMap<Server, String>();
        api.servers().stream()
                .sorted(comparing(Server::url).thenComparing(Naming::title))
                .forEach(server -> names.computeIfAbsent(
                        server, ignored -> allocation.take(Shortening.cut(Words.constant(title(server))))));
        return names;
    }

    /** Its name, else what its description begins with if that is short, else its URL. */
    private static String title(Server server) {
        var title = server.doc().text().split("[^\\p{L}\\p{N} '/-]", 2)[0].strip();
        return !server.name().isBlank()
                ? server.name()
                : title.isEmpty() || title.length() > LONGEST_TITLE
                        ? server.url().replaceFirst("^[^:]*://", "").replaceFirst("/+$", "")
                        : title;
    }

    private Map<String, String> serverVariables(Allocation methods) {
        var names = new HashMap<String, String>();
        api.everyServer().stream()
                .filter(Server::whole)
                .flatMap(server -> server.variables().stream())
                .map(Server.Variable::name)
                .sorted()
                .forEach(name -> names.computeIfAbsent(name, key -> methods.take(member(key))));
        return names;
    }

    private String credential(Security security) {
        var alone = api.security().stream()
                        .filter(other -> other.getClass() == security.getClass())
                        .count()
                == 1;
        if (!alone) {
            return member(security.name());
        }
        if (security instanceof Security.ApiKey) {
            return "apiKey";
        }
        return security instanceof Security.Bearer ? TOKEN : "basic";
    }

    private static String member(String name) {
        return Shortening.cut(Words.member(List.of(name)));
    }

    private static Map<String, String> allocate(
            Collection<String> names, Function<String, String> wish, Allocation allocation) {
        var wishes = new HashMap<String, String>();
        names.forEach(name -> wishes.computeIfAbsent(name, wish));
        var allocated = new HashMap<String, String>();
        wishes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>, Boolean>comparing(
                                wished -> !wished.getKey().equals(wished.getValue()))
                        .thenComparing(wished ->
                                !wished.getKey().toLowerCase(Locale.ROOT).equals(wished.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(wished -> allocated.put(wished.getKey(), allocation.take(wished.getValue())));
        return allocated;
    }
}
