package io.wirescribe.processor.emit;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How requests are made: one method for each operation, shared by every way of asking. */
final class Requests {

    private static final Set<String> SHORTCUTS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

    private final JavaTypes types;
    private final Parameters parameters;
    private final MultipartForms forms;
    private final Bodies bodies;
    private final Map<Sent, Signature> signatures = new LinkedHashMap<>();
    private final Map<Sent, List<Argument>> arguments = new LinkedHashMap<>();
    private final Map<Sent, Set<Argument>> boxed = new LinkedHashMap<>();
    private final ValueChecks values;
    private final Requirements requirements;
    private final Map<Sent, String> wishes = new LinkedHashMap<>();
    private final Map<Sent, String> names = new LinkedHashMap<>();

    /** @param constants names of the client's other constants */
    Requests(
            JavaTypes types,
            Names documentNames,
            ClientPlan plan,
            Requirements requirements,
            Collection<String> constants) {
        this.types = types;
        this.requirements = requirements;
        this.parameters = new Parameters(types);
        this.forms = new MultipartForms(types, documentNames);
        this.bodies = new Bodies(types, forms);
        for (var call : plan.calls()) {
            var sent = Sent.by(call);
            signatures.put(sent, call.signature());
            wishes.putIfAbsent(
                    sent, sent.usual(call.signature()) ? call.signature().name() : call.method());
            var used = arguments.computeIfAbsent(sent, ignored -> new ArrayList<>());
            call.arguments().stream()
                    .map(Call.Passed::argument)
                    .filter(argument -> !used.contains(argument))
                    .forEach(used::add);
            call.arguments().stream()
                    .filter(passed -> passed.boxed() && passed.argument().neverNull())
                    .filter(passed -> passed.argument().parameter() != null)
                    .forEach(passed -> boxed.computeIfAbsent(sent, ignored -> new HashSet<>())
                            .add(passed.argument()));
        }
        this.values = new ValueChecks(
                types,
                arguments.values().stream()
                        .flatMap(List::stream)
                        .map(Argument::name)
                        .toList(),
                constants);
        name(plan);
    }

    /** What is asked for, and what is sent for it. */
    private record Sent(Route route, @Nullable Content content) {

        static Sent by(Call call) {
            var body = call.arguments().stream()
                    .map(Call.Passed::argument)
                    .filter(argument -> argument.parameter() == null)
                    .findFirst()
                    .orElse(call.signature().body());
            return new Sent(call.signature().operation().route(), content(body));
        }

        boolean usual(Signature signature) {
            return Objects.equals(content, content(signature.body()));
        }

        private static @Nullable Content content(@Nullable Argument body) {
            return body == null ? null : body.content();
        }
    }

    private void name(ClientPlan plan) {
        Set<String> taken = plan.calls().stream().map(Call::method).collect(Collectors.toSet());
        wishes.forEach((sent, wish) -> {
            var name = wish + "Request";
            while (!taken.add(name)) {
                name = name.replaceFirst("Request$", "HttpRequest");
            }
            names.put(sent, name);
        });
    }

    List<MethodSpec> methods() {
        return signatures.keySet().stream().map(this::method).toList();
    }

    /** The classes that hold how forms are encoded, once the methods are there. */
    List<TypeSpec> shelves() {
        return bodies.shelves();
    }

    /** {@code createCompletionRequest(request)}. */
    CodeBlock call(Call call) {
        var body = streaming(call);
        var values = used(Sent.by(call)).stream()
                .map(argument -> call.arguments().stream()
                        .filter(passed -> passed.argument().equals(argument))
                        .findFirst()
                        .map(passed -> CodeBlock.of(
                                "$N", body.filter(passed::equals).isPresent() ? streamingBody(call) : passed.name()))
                        .orElse(CodeBlock.of("null")))
                .toList();
        return CodeBlock.of("$N($L)", name(Sent.by(call)), CodeBlock.join(values, ", "));
    }

    TypeName type(Argument argument) {
        return types.plain(value(argument).type());
    }

    /** What somebody passes as a class may be null, which is refused like any other. */
    private TypeName type(Sent sent, Argument argument) {
        var type = type(argument);
        return boxed.getOrDefault(sent, Set.of()).contains(argument) ? type.box() : type;
    }

    private List<Argument> used(Sent sent) {
        return arguments.getOrDefault(sent, List.of());
    }

    /** The variable that holds a body which asks for a stream. */
    static String streamingBody(Call call) {
        return Free.name("streaming", name -> ClientEmitter.passes(call, name));
    }

    /** The body of a call whose answer streams, if it must say so by itself. */
    Optional<Call.Passed> streaming(Call call) {
        return call.way().reading() == Way.Reading.EVENTS
                ? call.arguments().stream()
                        .filter(passed -> passed.argument().parameter() == null)
                        .filter(passed -> types.declared(
                                        value(passed.argument()).type())
                                .filter(Requests::streamable)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the property that asks for a stream is one that the document calls deprecated. */
    boolean streamsByDeprecated(Call call) {
        return streaming(call)
                .map(body -> value(body.argument()).type())
                .flatMap(types::declared)
                .flatMap(Requests::asking)
                .filter(property -> property.doc().deprecated())
                .isPresent();
    }

    private static boolean streamable(Declared declared) {
        return asking(declared).isPresent();
    }

    /** The property by which a body asks for a stream. */
    private static Optional<Property> asking(Declared declared) {
        return declared instanceof Declared.Structure structure
                ? structure.properties().stream()
                        .filter(property -> property.name().equals("stream")
                                && property.constant() == null
                                && property.value().type() instanceof Type.Scalar scalar
                                && scalar.kind() == Type.Kind.BOOLEAN)
                        .findFirst()
                : Optional.empty();
    }

    private MethodSpec method(Sent sent) {
        var signature = requireNonNull(signatures.get(sent));
        var used = used(sent);
        var method = MethodSpec.methodBuilder(name(sent))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Library.REQUEST);
        for (var argument : used) {
            var type = type(sent, argument);
            method.addParameter(argument.neverNull() ? type : JavaTypes.nullable(type), argument.name());
        }
        var checks = used.stream().map(argument -> checks(sent, argument)).collect(CodeBlock.joining(""));
        if (!checks.isEmpty()) {
            method.addStatement("$T.on($S)$L\n.verify()", Library.CONSTRAINTS, signature.name(), checks);
        }
        var parts = new ArrayList<CodeBlock>();
        signature.operation().servers().stream()
                .findFirst()
                .map(server -> CodeBlock.of(".server($L)", ServersEmitter.arguments(server)))
                .ifPresent(parts::add);
        for (var parameter : signature.operation().parameters()) {
            parameters.set(sent.route(), parameter, used).ifPresent(parts::add);
        }
        used.stream().filter(argument -> argument.parameter() == null).forEach(body -> {
            var content = requireNonNull(body.content());
            if (content.form() == Content.Form.MULTIPART) {
                if (body.required()) {
                    method.addStatement("$L", MultipartForms.check(body));
                }
                if (forms.aged(content)) {
                    method.addAnnotation(Deprecations.USING);
                }
            }
            parts.add(bodies.set(signature, body));
        });
        requirements.of(signature.operation()).ifPresent(parts::add);
        var line = parts.size() > 1 ? "\n" : "";
        var chain = parts.stream().map(part -> CodeBlock.of(line + "$L", part)).collect(CodeBlock.joining(""));
        return method.addStatement("return $L$L", start(signature.operation()), chain)
                .build();
    }

    /** What holds an argument to the document before it is sent; a record has done so itself. */
    private CodeBlock checks(Sent sent, Argument argument) {
        return argument.parameter() != null
                        && argument.neverNull()
                        && !type(sent, argument).isPrimitive()
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

    static Value value(Argument argument) {
        return argument.parameter() == null
                ? requireNonNull(argument.content()).value()
                : argument.parameter().value();
    }

    private static CodeBlock start(Operation operation) {
        var method = operation.route().method();
        return SHORTCUTS.contains(method)
                ? CodeBlock.of("$T.$L($S)", Library.REQUEST, method.toLowerCase(Locale.ROOT), operation.sent())
                : CodeBlock.of("$T.of($S, $S)", Library.REQUEST, method, operation.sent());
    }

    private String name(Sent sent) {
        return requireNonNull(names.get(sent));
    }
}
