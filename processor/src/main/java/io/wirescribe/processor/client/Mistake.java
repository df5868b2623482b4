package io.wirescribe.processor.client;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Content.Form;
import io.wirescribe.processor.model.Line;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Serialization.Typed;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something in the user's source that cannot be, in the user's words. One method for each. */
public record Mistake(Place place, String text) {

    private static final int FEW = 10;

    static Mistake onClass(String type, String name) {
        return new Mistake(Place.document(type), "@OpenApiClient belongs on an interface, but " + name + " is none.");
    }

    static Mistake generic(String type, String name) {
        return new Mistake(
                Place.type(type), name + " has type parameters, which the interface of a client cannot have.");
    }

    static Mistake hidden(String type, String name) {
        return new Mistake(Place.type(type), name + " is private, so that no client can implement it.");
    }

    static Mistake hiddenWithin(String type, String name, String around) {
        return new Mistake(
                Place.type(type),
                "%s is within %s, which is private, so that no client can implement it.".formatted(name, around));
    }

    static Mistake sealed(Wish wish) {
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "%s is sealed, so that no client can implement it. Leave out sealed, or write: permits %s"
                        .formatted(wish.name(), wish.client()));
    }

    static Mistake noDocument(String type, String name) {
        return new Mistake(
                Place.document(type),
                name + " names no document. Write @OpenApiClient(\"name.yaml\") on it, or on its package.");
    }

    static Mistake noClient(String type, String name, boolean documented) {
        return new Mistake(
                Place.type(type),
                "%s has operations, but no @OpenApiClient. Write @OpenApiClient%s on it."
                        .formatted(name, documented ? "" : "(\"name.yaml\")"));
    }

    static Mistake packageIncludes(String name) {
        return new Mistake(
                Place.document(name),
                "What is included is written for an interface, and " + name
                        + " is a package. Name it in the @OpenApiClient of the interface that is to have the methods.");
    }

    static Mistake notInherited(Wish wish) {
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "%s includes operations, but does not inherit their methods. Write: interface %s extends %s"
                        .formatted(wish.name(), simpleName(wish), wish.operations()));
    }

    static Mistake nothingIncluded(Wish wish) {
        return new Mistake(
                Place.document(wish.qualifiedName()),
                "%s is written only if something is included. Write: @OpenApiClient(value = \"%s\", include = \"*\")"
                        .formatted(wish.operations(), wish.document()));
    }

    /** Of what is written for one package, nothing fits the types of another. */
    public static Mistake ofAnotherPackage(Wish wish, Members.Member method) {
        var owner = method.owner();
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "%s inherits %s, whose methods are written for the types of the package %s. Move %s there, or inherit %s instead, which @OpenApiClient(value = \"%s\", include = \"*\") writes."
                        .formatted(
                                wish.name(),
                                owner,
                                owner.substring(0, Math.max(0, owner.lastIndexOf('.'))),
                                simpleName(wish),
                                wish.operations(),
                                wish.document()));
    }

    /** What other processors write comes after the operations of interfaces are looked up. */
    public static Mistake unforeseen(Wish wish, Members.Member method) {
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "%s inherits %s from %s, which was not there yet when its operations were looked up. Declare %s in %s, too."
                        .formatted(wish.name(), method.name(), method.owner(), method.name(), simpleName(wish)));
    }

    static Mistake includesNothing(Wish wish, String pattern, String what, Optional<String> nearest) {
        return new Mistake(
                Place.document(wish.qualifiedName()),
                "%s has no operation %s, which %s includes.%s"
                        .formatted(
                                wish.document(),
                                what,
                                wish.name(),
                                nearest.filter(near -> !near.equals(pattern))
                                        .map(near -> " Did you mean " + near + "?")
                                        .orElse("")));
    }

    /** The name of what an interface inherits must be free. */
    public static Mistake operationsClash(Wish wish) {
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "The operations that %s includes are written to %s, but there is a class of that name already. Rename one of them."
                        .formatted(wish.name(), wish.operations()));
    }

    private static String overlays(List<String> documents) {
        return documents.size() == 1 ? "none" : String.join(" and ", documents.subList(1, documents.size()));
    }

    private static String simpleName(Wish wish) {
        return wish.name().substring(wish.name().lastIndexOf('.') + 1);
    }

    /** The types of a package are those of one document. */
    public static Mistake twoDocuments(Wish wish, List<String> other) {
        if (other.get(0).equals(wish.document())) {
            return new Mistake(
                    Place.document(wish.qualifiedName()),
                    "The package %s has interfaces over %s with different overlays, %s and %s. Name the same for all, best on the package."
                            .formatted(
                                    wish.packageName(), wish.document(), overlays(other), overlays(wish.documents())));
        }
        return new Mistake(
                Place.document(wish.qualifiedName()),
                "The package %s has interfaces over two documents, %s and %s. Give each document a package of its own."
                        .formatted(wish.packageName(), other.get(0), wish.document()));
    }

    /** The type names of a document must be free in the interface's package. */
    public static Mistake clash(String type, String document, String name, String pointer, Line line) {
        return new Mistake(
                Place.document(type),
                "%s has a type %s, but there is a class of that name already. Move the interface to a package of its own. (%s, %s)"
                        .formatted(document, name, pointer, line));
    }

    /** What javac cannot compile, and says only in a stack trace. */
    public static Mistake compiledBefore(Wish wish, String type, Optional<String> file, int version) {
        return new Mistake(
                Place.document(wish.qualifiedName()),
                "%s is there already, from an earlier compile%s, and javac %d fails on a record that it finds compiled and is to generate. Delete what that compile has left, or give %s a package of its own."
                        .formatted(type, file.map(" (%s)"::formatted).orElse(""), version, wish.name()));
    }

    /** The name of an interface's client must be free too. */
    public static Mistake clientClash(Wish wish) {
        return new Mistake(
                Place.type(wish.qualifiedName()),
                "The client of %s is called %s, but there is a class of that name already. Rename one of them."
                        .formatted(wish.name(), wish.client()));
    }

    /** @param near what may be meant */
    static Mistake unknownOperation(Place place, String document, String operation, List<Route> near) {
        var suggestion = near.size() == 1 ? suggestion(near.get(0)) : suggestion(near);
        return new Mistake(place, "%s has no operation %s.%s".formatted(document, operation, suggestion));
    }

    static Mistake blankOperation(Place place) {
        return new Mistake(place, "@Operation names no operation. Write its operationId, or its method and path.");
    }

    /** In a document that gives its operations no operationId, such as this one. */
    static Mistake namelessOperations(Place place, String document, String operation, Route one) {
        return new Mistake(
                place,
                "%s has no operation %s. It gives its operations no operationId; name one by method and path: @Operation(\"%s\")."
                        .formatted(document, operation, route(one)));
    }

    static Mistake ambiguousOperation(Place place, String document, String operation, List<Route> routes) {
        return new Mistake(
                place,
                "%s has several operations %s: %s. Say which by @Operation(\"%s\")."
                        .formatted(
                                document,
                                operation,
                                routes.stream()
                                        .map(route -> route(route) + " (" + route.line() + ")")
                                        .collect(joining(", ")),
                                route(routes.get(0))));
    }

    static Mistake sameSignature(Place place, String type, String method) {
        return new Mistake(place, sameSignature(type, method));
    }

    static String sameSignature(String type, String method) {
        return "%s has two methods %s. Call one of them something else, and say by @Operation what it does."
                .formatted(type, method);
    }

    static Mistake takenMethod(Place place, String method) {
        return new Mistake(
                place,
                "Every client has a method %s() of its own. Call this one something else, and say by @Operation what it does."
                        .formatted(method));
    }

    static Mistake writtenMethod(Place place, String method) {
        return new Mistake(
                place, method + " has a body, which @Operation does not change. Leave out @Operation, or the body.");
    }

    static Mistake genericMethod(Place place, String method) {
        return new Mistake(place, method + " has type parameters, which an operation cannot have.");
    }

    /** Class files have names of parameters only where somebody wants them. */
    static Mistake nameless(Place place, String type, Members.Member method) {
        var within = method.within().getSimpleName();
        return new Mistake(
                place,
                "%s was compiled without -parameters, so that the parameters of %s have no names. Compile it with -parameters, or declare %s in %s again."
                        .formatted(within, method.name(), method.name(), type.substring(type.lastIndexOf('.') + 1)));
    }

    static Mistake wrongReturn(
            Place place, Signature signature, String declared, List<String> possible, Optional<String> event) {
        return new Mistake(
                place,
                "%s cannot return %s. It can return %s, each also in a CompletableFuture%s. %s"
                        .formatted(
                                called(signature),
                                declared,
                                enumeration(possible),
                                event.map(", or Flow.Publisher<%s>"::formatted).orElse(""),
                                where(signature)));
    }

    static Mistake untyped(Place place, Signature signature, String type, String answer) {
        return new Mistake(
                place,
                "%s returns %s without saying of what. Write %s<%s>. %s"
                        .formatted(called(signature), a(type), type, answer, where(signature)));
    }

    static Mistake wrongBody(Place place, Signature signature, String declared) {
        var types = signature.bodies().stream().map(Argument::type).toList();
        var spoken =
                Spoken.of(Stream.concat(types.stream(), Stream.of(declared)).toList());
        var possible = types.stream().map(type -> a(spoken.of(type))).toList();
        return new Mistake(
                place,
                "%s is sent %s, not %s. %s"
                        .formatted(called(signature), enumeration(possible), a(spoken.of(declared)), where(signature)));
    }

    static Mistake missingBody(Place place, Signature signature, Argument body) {
        return new Mistake(
                place,
                "%s is sent %s. Add the parameter %s %s. %s"
                        .formatted(
                                called(signature),
                                a(Spoken.alone(body.type())),
                                Spoken.alone(body.type()),
                                body.name(),
                                where(signature)));
    }

    static Mistake unsupportedBody(Place place, Signature signature, Body body) {
        return new Mistake(
                place,
                "%s is sent %s, which no client can send%s. %s"
                        .formatted(called(signature), mediaTypes(body), remedy(body), where(signature)));
    }

    static Mistake unsendable(Place place, Signature signature, Parameter parameter) {
        return new Mistake(
                place,
                "%s is asked %s, which no client can send. %s"
                        .formatted(called(signature), asking(parameter), where(signature)));
    }

    static Mistake missingParameter(Place place, Signature signature, Argument argument) {
        return new Mistake(
                place,
                "%s requires the %s parameter %s. Add the parameter %s %s. %s"
                        .formatted(
                                called(signature),
                                kind(argument),
                                wireName(argument),
                                Spoken.alone(argument.type()),
                                argument.name(),
                                where(signature)));
    }

    static Mistake unknownParameter(Place place, Signature signature, String name, Optional<String> nearest) {
        return new Mistake(
                place,
                "%s has no parameter %s.%s %s"
                        .formatted(
                                called(signature),
                                name,
                                nearest.map(known -> " Did you mean " + known + "?")
                                        .orElseGet(() -> parameters(signature)),
                                where(signature)));
    }

    /** All there are, if that is soon said. */
    private static String parameters(Signature signature) {
        var names = signature.arguments().stream().map(Argument::name).toList();
        return names.isEmpty() || names.size() > FEW ? "" : " It has " + enumeration(names, "and") + ".";
    }

    static Mistake wrongParameter(Place place, Signature signature, Argument argument, String declared) {
        var spoken = Spoken.of(List.of(argument.type(), declared));
        return new Mistake(
                place,
                "The %s parameter %s of %s is %s, not %s. %s"
                        .formatted(
                                kind(argument),
                                wireName(argument),
                                called(signature),
                                a(spoken.of(argument.type())),
                                a(spoken.of(declared)),
                                where(signature)));
    }

    static Mistake doubleParameter(Place place, Signature signature, String name, String other) {
        return new Mistake(
                place,
                "%s and %s are the same parameter of %s. %s"
                        .formatted(name, other, called(signature), where(signature)));
    }

    private static String suggestion(List<Route> routes) {
        return routes.isEmpty()
                ? ""
                : " Did you mean "
                        + enumeration(routes.stream().map(Mistake::route).toList()) + "?";
    }

    private static String suggestion(Route route) {
        return " Did you mean %s? (%s, %s)"
                .formatted(route.id() == null ? route(route) : route.id(), path(route), route.line());
    }

    /** As the document calls it. */
    static String called(Signature signature) {
        return called(signature.operation().route());
    }

    static String called(Route route) {
        return route.id() == null ? route(route) : route.id();
    }

    private static String where(Signature signature) {
        var route = signature.operation().route();
        return "(%s, %s)".formatted(path(route), route.line());
    }

    private static String path(Route route) {
        return "paths." + route.path() + "." + route.method().toLowerCase(Locale.ROOT);
    }

    static String route(Route route) {
        return route.method() + " " + route.target();
    }

    static String mediaTypes(Body body) {
        return enumeration(body.contents().stream().map(Mistake::unsendable).toList());
    }

    /** What helps where a body cannot be sent; empty if nothing does. */
    static String remedy(Body body) {
        boolean list = body.contents().stream()
                .filter(content -> content.form() == Form.URL_ENCODED || content.form() == Form.MULTIPART)
                .anyMatch(content -> content.value().type() instanceof Type.ListOf);
        return list ? ": an overlay can describe it as an object that has the list as a property" : "";
    }

    /** Of a whole query, what it is. */
    static String asking(Parameter parameter) {
        if (parameter.in() == Parameter.In.HEADER) {
            return "with a header called `%s`".formatted(parameter.name());
        }
        return parameter.serialization() instanceof Typed typed
                ? "with a query string of "
                        + unsendable(new Content(Content.plain(typed.mediaType()), parameter.value()))
                : "with a query string of no media type";
    }

    private static String unsendable(Content content) {
        return switch (content.form()) {
            case URL_ENCODED, MULTIPART -> content.mediaType() + " without named fields";
            case JSON, TEXT, BINARY, EVENTS, MIXED -> content.mediaType();
        };
    }

    static String kind(Argument argument) {
        return argument.parameter() == null ? "body" : kind(argument.parameter());
    }

    static String kind(Parameter parameter) {
        return parameter.in().name().toLowerCase(Locale.ROOT);
    }

    static String wireName(Argument argument) {
        return argument.parameter() == null
                ? argument.name()
                : argument.parameter().name();
    }

    private static String enumeration(List<String> words) {
        return enumeration(words, "or");
    }

    private static String enumeration(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : "%s %s %s"
                        .formatted(
                                String.join(", ", words.subList(0, words.size() - 1)),
                                last,
                                words.get(words.size() - 1));
    }

    private static String a(String type) {
        return ("AEIOUaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
