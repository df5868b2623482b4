package io.wirescribe.processor.emit;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.model.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** How requests are made: one method for each operation, shared by every way of asking. */
final class Requests {

    private static final Set<String> SHORTCUTS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final JavaTypes types;
    private final Map<Route, Signature> signatures = new LinkedHashMap<>();
    private final Map<Route, List<Argument>> arguments = new LinkedHashMap<>();
    private final ValueChecks values;
    private final Requirements requirements;
    private final Map<Route, String> names = new LinkedHashMap<>();

    Requests(JavaTypes types, ClientPlan plan, Requirements requirements) {
        this.types = types;
        this.requirements = requirements;
        for (var call : plan.calls()) {
            var route = call.signature().operation().route();
            signatures.put(route, call.signature());
            var used = arguments.computeIfAbsent(route, ignored -> new ArrayList<>());
            call.arguments().stream()
                    .map(Call.Passed::argument)
                    .filter(argument -> !used.contains(argument))
                    .forEach(used::add);
        }
        this.values = new ValueChecks(arguments.values().stream()
                .flatMap(List::stream)
                .map(Argument::name)
                .toList());
        name(plan);
    }

    private void name(ClientPlan plan) {
        Set<String> taken = plan.calls().stream().map(Call::method).collect(Collectors.toSet());
        signatures.forEach((route, signature) -> {
            var name = signature.name() + "Request";
            while (!taken.add(name)) {
                name = name.replaceFirst("Request$", "HttpRequest");
            }
            names.put(route, name);
        });
    }

    List<MethodSpec> methods() {
        return signatures.values().stream().map(this::method).toList();
    }

    /** {@code createCompletionRequest(request)}. */
    CodeBlock call(Call call) {
        var body = streaming(call);
        var values = used(call.signature()).stream()
                .map(argument -> call.arguments().stream()
                        .filter(passed -> passed.argument().equals(argument))
                        .findFirst()
                        .map(passed -> CodeBlock.of(
                                "$N", body.filter(passed::equals).isPresent() ? streamingBody(call) : passed.name()))
                        .orElse(CodeBlock.of("null")))
                .toList();
        return CodeBlock.of("$N($L)", name(call.signature()), CodeBlock.join(values, ", "));
    }

    TypeName type(Argument argument) {
        return types.plain(value(argument).type());
    }

    private Value body(Argument argument) {
        return signatures.values().stream()
                .filter(signature -> argument.equals(signature.body()))
                .findFirst()
                .map(Requests::content)
                .orElseThrow()
                .value();
    }

    private List<Argument> used(Signature signature) {
        return arguments.getOrDefault(signature.operation().route(), List.of());
    }

    static Content content(Signature signature) {
        return requireNonNull(signature.operation().body()).contents().stream()
                .filter(Content::json)
                .findFirst()
                .orElseThrow();
    }

    /** The variable that holds a body which asks for a stream. */
    static String streamingBody(Call call) {
        return ClientEmitter.passes(call, "streaming") ? "streamingBody" : "streaming";
    }

    /** The body of a call whose answer streams, if it must say so by itself. */
    Optional<Call.Passed> streaming(Call call) {
        return call.way().reading() == Way.Reading.EVENTS
                ? call.arguments().stream()
                        .filter(passed -> passed.argument().parameter() == null)
                        .filter(passed -> passed.argument().required())
                        .filter(passed -> types.declared(
                                        content(call.signature()).value().type())
                                .filter(Requests::streamable)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean streamable(Declared declared) {
        return declared instanceof Declared.Structure structure
                && structure.properties().stream()
                        .anyMatch(property -> property.name().equals("stream")
                                && property.constant() == null
                                && property.value().type() instanceof Type.Scalar scalar
                                && scalar.kind() == Type.Kind.BOOLEAN);
    }

    private MethodSpec method(Signature signature) {
        var route = signature.operation().route();
        var used = used(signature);
        var method = MethodSpec.methodBuilder(name(signature))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Library.REQUEST);
        for (var argument : used) {
            var type = type(argument);
            method.addParameter(argument.required() ? type : JavaTypes.nullable(type), argument.name());
        }
        if (used.stream().anyMatch(argument -> !limits(argument).isEmpty())) {
            var checks = used.stream().map(this::checks).collect(CodeBlock.joining(""));
            method.addStatement("$T.on($S)$L\n.verify()", Library.CONSTRAINTS, signature.name(), checks);
        }
        var parts = new ArrayList<CodeBlock>();
        for (var parameter : signature.operation().parameters()) {
            set(parameter, used).ifPresent(parts::add);
        }
        var body = signature.body();
        if (body != null && used.contains(body)) {
            var codec = types.codec(content(signature).value().type());
            var value = body.required()
                    ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, body.name(), body.name())
                    : CodeBlock.of("$N", body.name());
            parts.add(CodeBlock.of(".json($L, $L)", codec, value));
        }
        requirements.of(signature.operation()).ifPresent(parts::add);
        var line = parts.size() > 1 ? "\n" : "";
        var chain = parts.stream().map(part -> CodeBlock.of(line + "$L", part)).collect(CodeBlock.joining(""));
        return method.addStatement("return $L$L", start(route), chain).build();
    }

    /** What holds an argument to the document before it is sent; a record has done so itself. */
    private CodeBlock checks(Argument argument) {
        return argument.parameter() != null
                        && argument.required()
                        && !type(argument).isPrimitive()
                ? CodeBlock.of("\n.required($S, $N)$L", wireName(argument), argument.name(), limits(argument))
                : limits(argument);
    }

    private CodeBlock limits(Argument argument) {
        return values.of(wireName(argument), argument.name(), value(argument));
    }

    private static String wireName(Argument argument) {
        return argument.parameter() == null
                ? argument.name()
                : argument.parameter().name();
    }

    /** The patterns of these checks. */
    List<FieldSpec> patterns() {
        return values.patterns();
    }

    private Value value(Argument argument) {
        return argument.parameter() == null
                ? body(argument)
                : argument.parameter().value();
    }

    private static CodeBlock start(Route route) {
        return SHORTCUTS.contains(route.method())
                ? CodeBlock.of("$T.$L($S)", Library.REQUEST, route.method().toLowerCase(Locale.ROOT), route.path())
                : CodeBlock.of("$T.of($S, $S)", Library.REQUEST, route.method(), route.path());
    }

    private Optional<CodeBlock> set(Parameter parameter, List<Argument> used) {
        var place = parameter.in().name().toLowerCase(Locale.ROOT);
        var passed = used.stream()
                .filter(argument -> parameter.equals(argument.parameter()))
                .findFirst()
                .map(argument -> value(argument, parameter));
        return passed.or(() -> fixed(parameter))
                .map(value -> CodeBlock.of(".$L($S, $L)", place, parameter.name(), value));
    }

    /** What is sent without being asked for. */
    private static Optional<CodeBlock> fixed(Parameter parameter) {
        return parameter.in() == Parameter.In.HEADER && parameter.doc().standard() instanceof Literal.Text text
                ? Optional.of(CodeBlock.of("$S", text.value()))
                : Optional.empty();
    }

    private CodeBlock value(Argument argument, Parameter parameter) {
        var type = parameter.value().type();
        var name = argument.name();
        CodeBlock rendered;
        if (types.openEnum(type).isPresent()) {
            rendered = CodeBlock.of("$N.value()", name);
        } else if (type instanceof Type.ListOf list
                && types.openEnum(list.element().type()).isPresent()) {
            var element = types.openEnum(list.element().type()).orElseThrow();
            rendered = CodeBlock.of("$N.stream().map($T::value).toList()", name, element);
        } else {
            return CodeBlock.of("$N", name);
        }
        var fallback = fixed(parameter).orElse(CodeBlock.of("null"));
        return argument.required() ? rendered : CodeBlock.of("$N == null ? $L : $L", name, fallback, rendered);
    }

    private String name(Signature signature) {
        return requireNonNull(names.get(signature.operation().route()));
    }
}
