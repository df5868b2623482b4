package io.wirescribe.processor.client;

import io.wirescribe.processor.client.Members.Member;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds one method of the interface against the operation it means, once the types exist. */
public final class MethodBinder {

    private final String type;
    private final Member method;
    private final Signature signature;
    private final List<Mistake> mistakes;
    private final Set<Argument> faulty = new HashSet<>();

    private MethodBinder(String type, Member method, Signature signature, List<Mistake> mistakes) {
        this.type = type;
        this.method = method;
        this.signature = signature;
        this.mistakes = mistakes;
    }

    /**
     * Empty if the method does not fit.
     *
     * @param type the interface's qualified name
     * @param mistakes what is wrong is added here
     */
    public static Optional<Call> bind(String type, Member method, Signature signature, List<Mistake> mistakes) {
        var before = mistakes.size();
        var call = new MethodBinder(type, method, signature, mistakes).bind();
        return mistakes.size() == before ? call : Optional.empty();
    }

    private Optional<Call> bind() {
        if (nameless()) {
            mistakes.add(Mistake.nameless(place(), type, method));
            return Optional.empty();
        }
        var unsendable = signature.operation().parameters().stream()
                .filter(parameter -> !parameter.sendable())
                .findFirst();
        if (unsendable.isPresent()) {
            mistakes.add(Mistake.unsendable(place(), signature, unsendable.get()));
            return Optional.empty();
        }
        var passed = new ArrayList<Call.Passed>();
        for (var position = 0; position < method.type().getParameterTypes().size(); position++) {
            passed(position, passed).ifPresent(passed::add);
        }
        missing(passed);
        return new ReturnBinder(place(), signature, mistakes)
                .bind(TypeWords.of(method.type().getReturnType()))
                .map(returned -> new Call(
                        method.name(), signature, returned.way(), returned.boxed(), passed, method.deprecation()));
    }

    /** Whether some parameter is called as compilers call what has no name in a class file, and nothing else tells. */
    private boolean nameless() {
        var types = method.type().getParameterTypes();
        return !method.owner().equals(type)
                && IntStream.range(0, types.size())
                        .allMatch(position -> name(position).equals("arg" + position))
                && IntStream.range(0, types.size())
                        .anyMatch(position ->
                                argument(name(position), TypeWords.of(types.get(position)), types.size()) == null);
    }

    private String name(int position) {
        return method.element().getParameters().get(position).getSimpleName().toString();
    }

    private Optional<Call.Passed> passed(int position, List<Call.Passed> others) {
        var types = method.type().getParameterTypes();
        var name = name(position);
        var declared = TypeWords.of(types.get(position));
        var place = Place.parameter(type, method.signature(), position);
        var argument = argument(name, declared, types.size());
        var body = signature.operation().body();
        if (argument == null && body != null && !body.contents().isEmpty() && signature.body() == null) {
            mistakes.add(Mistake.unsupportedBody(place, signature, body));
            return Optional.empty();
        }
        if (argument == null) {
            var meant = Nearest.to(name, signature.arguments(), Argument::name)
                    .or(() -> Nearest.to(name, signature.arguments(), Mistake::wireName));
            meant.ifPresent(faulty::add);
            mistakes.add(Mistake.unknownParameter(place, signature, name, meant.map(Argument::name)));
            return Optional.empty();
        }
        var twin = others.stream()
                .filter(other -> same(other.argument(), argument))
                .findFirst();
        if (twin.isPresent()) {
            mistakes.add(Mistake.doubleParameter(place, signature, twin.get().name(), name));
            return Optional.empty();
        }
        if (!fits(argument, declared)) {
            faulty.add(argument);
            mistakes.add(
                    argument.parameter() == null
                            ? Mistake.wrongBody(place, signature, declared)
                            : Mistake.wrongParameter(place, signature, argument, declared));
            return Optional.empty();
        }
        return Optional.of(new Call.Passed(
                name, argument, !argument.type().equals(argument.boxed()) && declared.equals(argument.boxed())));
    }

    /** By name; what has no parameter's name is the body, if its type says so or if nothing else is left to be it. */
    private @Nullable Argument argument(String name, String declared, int count) {
        for (var argument : signature.arguments()) {
            if (argument.name().equals(name)) {
                return argument;
            }
        }
        var usual = signature.body();
        if (usual == null) {
            return null;
        }
        var body = signature.bodies().stream()
                .filter(each -> fits(each, declared))
                .findFirst()
                .orElse(usual);
        var likely = body.name().equals(name) || name.equals("body") || count == 1;
        var object = !declared.startsWith("java.") && declared.contains(".");
        var similar = Nearest.to(name, signature.arguments(), Argument::name);
        return likely || (fits(body, declared) && object) || ((fits(body, declared) || object) && similar.isEmpty())
                ? body
                : null;
    }

    /** There is one body, whatever it is sent as. */
    private static boolean same(Argument one, Argument other) {
        return one.parameter() == null ? other.parameter() == null : one.equals(other);
    }

    private static boolean fits(Argument argument, String declared) {
        return declared.equals(argument.type()) || declared.equals(argument.boxed());
    }

    private void missing(List<Call.Passed> passed) {
        var given = new HashSet<>(faulty);
        passed.forEach(one -> given.add(one.argument()));
        var sent = given.stream().anyMatch(argument -> argument.parameter() == null);
        for (var argument : signature.arguments()) {
            if (argument.demanded() && !given.contains(argument)) {
                mistakes.add(Mistake.missingParameter(place(), signature, argument));
            }
        }
        var body = signature.operation().body();
        if (body == null || !body.required() || body.contents().isEmpty()) {
            return;
        }
        if (signature.body() == null) {
            mistakes.add(Mistake.unsupportedBody(place(), signature, body));
        } else if (!sent) {
            mistakes.add(Mistake.missingBody(place(), signature, signature.body()));
        }
    }

    private Place place() {
        return Place.method(type, method.signature());
    }
}
