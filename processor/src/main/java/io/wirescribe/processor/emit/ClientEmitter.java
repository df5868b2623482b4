package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.naming.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class behind the user's interface. */
final class ClientEmitter {

    private final Api api;
    private final Names names;
    private final ClientPlan plan;
    private final JavaTypes types;
    private final Replies replies;
    private final Requests requests;
    private final ClassName self;
    private final ClassName implemented;

    ClientEmitter(Api api, Names names, ClientPlan plan) {
        this.api = api;
        this.names = names;
        this.plan = plan;
        this.types = new JavaTypes(api, names);
        this.replies = new Replies(types);
        this.requests = new Requests(types, plan);
        this.implemented = implemented(names.packageName(), plan.interfaceName());
        this.self = ClassName.get(names.packageName(), plan.clientName());
    }

    TypeSpec type() {
        var type = TypeSpec.classBuilder(self)
                .addJavadoc(
                        "{@link $T} over a {@link $T}. Safe to share between threads; closing it closes its transport.\n",
                        implemented,
                        Library.TRANSPORT)
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(implemented)
                .addSuperinterface(AutoCloseable.class);
        if (plan.open()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        replies().forEach(type::addField);
        var senders = requests.methods();
        type.addFields(requests.patterns());
        type.addField(Library.TRANSPORT, "transport", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(builder());
        plan.calls().forEach(call -> type.addMethod(method(call)));
        new ServersEmitter(api, names).type().ifPresent(type::addType);
        return type.addMethod(close())
                .addMethods(senders)
                .addType(new ClientBuilderEmitter(api, names, self).type())
                .build();
    }

    private static ClassName implemented(String packageName, String name) {
        var names = List.of(name.split("\\.", -1));
        return ClassName.get(packageName, names.get(0), names.stream().skip(1).toArray(String[]::new));
    }

    private List<FieldSpec> replies() {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        for (var call : plan.calls()) {
            if (call.way() != Call.Way.RAW) {
                var field = replies.field(call);
                fields.put(field.name(), field);
            }
        }
        return List.copyOf(fields.values());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Asks whatever server the transport leads to.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.TRANSPORT, "transport")
                .addStatement("this.transport = $T.requireNonNull(transport, $S)", Objects.class, "transport")
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("A client of the document's server.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get("", "Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec method(Call call) {
        var method = MethodSpec.methodBuilder(call.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result(call));
        call.arguments().forEach(passed -> method.addParameter(parameter(passed)));
        requests.streaming(call)
                .ifPresent(body -> method.addStatement(
                        "var $N = $N.toBuilder().stream(true).build()", Requests.streamingBody(call), body.name()));
        var request = requests.call(call);
        var transport = passes(call, "transport") ? "this.transport" : "transport";
        return switch (call.way()) {
            case NOTHING ->
                method.addStatement("$N.send($L, $L)", replies.name(call), transport, request)
                        .build();
            case VALUE, EVENTS ->
                method.addStatement("return $N.send($L, $L).body()", replies.name(call), transport, request)
                        .build();
            case RESPONSE, EVENTS_RESPONSE ->
                method.addStatement("return $N.send($L, $L)", replies.name(call), transport, request)
                        .build();
            case RAW ->
                method.addStatement("return $L.send($L$L)", transport, request, accepting(call))
                        .build();
        };
    }

    static boolean passes(Call call, String name) {
        return call.arguments().stream().anyMatch(passed -> passed.name().equals(name));
    }

    private static CodeBlock accepting(Call call) {
        var mediaTypes = Outcome.mediaTypes(call.signature().operation());
        return mediaTypes.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".accept($S)", String.join(", ", mediaTypes));
    }

    private TypeName result(Call call) {
        var operation = call.signature().operation();
        return switch (call.way()) {
            case NOTHING -> TypeName.VOID;
            case RAW -> Library.RAW_RESPONSE;
            case VALUE -> answer(call);
            case RESPONSE -> ParameterizedTypeName.get(Library.RESPONSE, answer(call));
            case EVENTS -> events(operation);
            case EVENTS_RESPONSE -> ParameterizedTypeName.get(Library.RESPONSE, events(operation));
        };
    }

    private TypeName events(Operation operation) {
        var event = Outcome.events(operation).orElseThrow().value();
        return ParameterizedTypeName.get(Library.EVENT_STREAM, types.boxed(event.type()));
    }

    private TypeName answer(Call call) {
        var value = Outcome.json(call.signature().operation()).orElseThrow().value();
        return call.boxed() || call.way() == Call.Way.RESPONSE || value.nullable()
                ? types.element(value)
                : types.plain(value.type());
    }

    private ParameterSpec parameter(Call.Passed passed) {
        var plain = requests.type(passed.argument());
        var type = passed.boxed() ? plain.box() : plain;
        return ParameterSpec.builder(
                        passed.argument().required() || type.isPrimitive() ? type : JavaTypes.nullable(type),
                        passed.name())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc("Ends what is still running, and closes the transport.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("transport.close()")
                .build();
    }
}
