package io.wirescribe.processor.client;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Deprecation;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Outgoing;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Remark.Weight;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.model.Way.Delivery;
import io.wirescribe.processor.model.Way.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods that are written for the operations which an interface includes. */
public final class Methods {

    private final Map<Pointer, Declared> types;
    private final List<Remark> remarks = new ArrayList<>();

    private Methods(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /**
     * What is written.
     *
     * @param remarks what is left out
     */
    public record Planned(OperationsPlan plan, List<Remark> remarks) {}

    public static Planned of(Wish wish, Api api, Collection<Signature> signatures) {
        var methods = new Methods(api.types());
        methods.duplicates(signatures);
        methods.bodiless(signatures);
        var calls = signatures.stream().flatMap(methods::calls).toList();
        return new Planned(new OperationsPlan(wish.operations(), wish.name(), wish.open(), calls), methods.remarks);
    }

    private void duplicates(Collection<Signature> signatures) {
        var ids = new HashSet<String>();
        for (var signature : signatures) {
            var id = signature.operation().route().id();
            if (id != null && !ids.add(id)) {
                remark(
                        Weight.WARNING,
                        signature,
                        "the operationId %s is there twice: the method of this one is called %s"
                                .formatted(id, signature.name()));
            }
        }
    }

    /** What may be sent a body, but none that a client can send, is called without. */
    private void bodiless(Collection<Signature> signatures) {
        for (var signature : signatures) {
            var body = signature.operation().body();
            if (body != null && unsendable(body)) {
                remark(
                        Weight.NOTE,
                        signature,
                        "%s is called without a body: it can be sent %s, which no client can send%s"
                                .formatted(signature.name(), Mistake.mediaTypes(body), Mistake.remedy(body)));
            }
        }
    }

    private Stream<Call> calls(Signature signature) {
        var first = signature.body();
        if (first == null) {
            return calls(signature, null);
        }
        var bodies = bodies(signature, first);
        if (!bodies.contains(first)) {
            remark(
                    Weight.NOTE,
                    signature,
                    "%s is sent %s, which can hold files: a method of your own can send %s"
                            .formatted(signature.name(), mediaType(bodies.get(0)), mediaType(first)));
        }
        return bodies.stream().flatMap(body -> calls(signature, body));
    }

    /**
     * The usual one, each form that is one of several, and those that hold files, which nothing else can; each as a
     * type that Java can tell. But only one where null is allowed, which could be any of them.
     */
    private List<Argument> bodies(Signature signature, Argument first) {
        if (!first.required()) {
            return List.of(
                    signature.bodies().stream().filter(this::files).findFirst().orElse(first));
        }
        var bodies = new LinkedHashMap<String, Argument>();
        for (var body : signature.bodies()) {
            if (files(body)) {
                bodies.merge(erasure(body), body, (one, other) -> files(one) ? one : other);
            } else if (mediaType(body).equals(mediaType(first))) {
                bodies.putIfAbsent(erasure(body), body);
            }
        }
        return List.copyOf(bodies.values());
    }

    private boolean files(Argument body) {
        return Forms.file(content(body), types);
    }

    private static String erasure(Argument body) {
        return body.boxed().replaceFirst("<.*", "");
    }

    private static String mediaType(Argument body) {
        return content(body).mediaType();
    }

    private static Content content(Argument body) {
        return requireNonNull(body.content());
    }

    private static Stream<Call> calls(Signature signature, @Nullable Argument body) {
        var passed = arguments(signature, body)
                .map(argument ->
                        new Call.Passed(argument.name(), argument, !argument.required() || argument.nullable()))
                .toList();
        var calls = new ArrayList<Call>();
        plain(signature)
                .map(reading -> new Way(reading, Delivery.BODY))
                .ifPresent(
                        way -> calls.add(new Call(signature.name(), signature, way, false, passed, Deprecation.NONE)));
        if (signature.event() != null) {
            var name = calls.isEmpty() ? signature.name() : signature.streamName();
            calls.add(
                    new Call(name, signature, new Way(Reading.EVENTS, Delivery.BODY), false, passed, Deprecation.NONE));
        }
        return calls.stream();
    }

    /** Empty if there is nothing but a stream. */
    private static Optional<Reading> plain(Signature signature) {
        var operation = signature.operation();
        if (signature.answer() != null && !Outcome.anything(operation)) {
            return Optional.of(Reading.VALUE);
        } else if (Outcome.mediaTypes(operation).isEmpty()) {
            return Optional.of(Reading.NOTHING);
        } else if (!Outcome.texts(operation).isEmpty()) {
            return Optional.of(Reading.TEXT);
        }
        return Outcome.bytes(operation).isEmpty() ? Optional.empty() : Optional.of(Reading.BYTES);
    }

    /** Why an operation can have no method; null if it can. */
    public static @Nullable Remark leavingOut(Operation operation) {
        var route = operation.route();
        return problem(operation)
                .map(problem -> new Remark(
                        Weight.WARNING,
                        "%s is left out: %s".formatted(Mistake.called(route), problem),
                        route.pointer(),
                        route.line().in(route.pointer().document())))
                .orElse(null);
    }

    private static Optional<String> problem(Operation operation) {
        var body = operation.body();
        if (body != null && body.required() && unsendable(body)) {
            return Optional.of("it is sent %s, which no client can send%s"
                    .formatted(Mistake.mediaTypes(body), Mistake.remedy(body)));
        }
        return operation.parameters().stream()
                .filter(parameter -> !parameter.sendable())
                .map(parameter -> "it is asked %s, which no client can send".formatted(Mistake.asking(parameter)))
                .findFirst();
    }

    private static boolean unsendable(Body body) {
        return !body.contents().isEmpty() && Outgoing.contents(body).isEmpty();
    }

    /** Those of the path, the body, what else is required, and what is not. */
    private static Stream<Argument> arguments(Signature signature, @Nullable Argument body) {
        var arguments = signature.arguments().stream()
                .filter(argument -> !settled(argument))
                .sorted(Comparator.comparing(Argument::required).reversed())
                .toList();
        return Stream.of(
                        arguments.stream().filter(Methods::ofPath).sorted(Comparator.comparing(byPath(signature))),
                        Stream.ofNullable(body).filter(Argument::required),
                        arguments.stream().filter(argument -> !ofPath(argument) && argument.required()),
                        Stream.ofNullable(body).filter(argument -> !argument.required()),
                        arguments.stream().filter(argument -> !ofPath(argument) && !argument.required()))
                .flatMap(each -> each);
    }

    /** Where a path has an argument: whatever the order is in which the document describes them. */
    private static Function<Argument, Integer> byPath(Signature signature) {
        var path = signature.operation().route().sent();
        return argument -> argument.parameter() == null
                ? -1
                : path.indexOf("{" + argument.parameter().name() + "}");
    }

    private static boolean ofPath(Argument argument) {
        return argument.parameter() != null && argument.parameter().in() == Parameter.In.PATH;
    }

    private static boolean settled(Argument argument) {
        return argument.parameter() != null && argument.parameter().settled();
    }

    private void remark(Weight weight, Signature signature, String text) {
        var route = signature.operation().route();
        remarks.add(new Remark(
                weight, text, route.pointer(), route.line().in(route.pointer().document())));
    }
}
