package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class behind the user's interface. */
final class ClientEmitter {

    private final Api api;
    private final Edition edition;
    private final Names names;
    private final ClientPlan plan;
    private final MethodHeaders headers;
    private final HeadersEmitter answerHeaders;
    private final Replies replies;
    private final Requirements requirements;
    private final Requests requests;
    private final ClassName self;
    private final ClassName implemented;

    ClientEmitter(Api api, Edition edition, Names names, ClientPlan plan) {
        this.api = api;
        this.edition = edition;
        this.names = names;
        this.plan = plan;
        var types = new JavaTypes(api, names, plan.nested());
        this.headers = new MethodHeaders(types);
        this.answerHeaders = new HeadersEmitter(types, names);
        this.replies = new Replies(types, names, plan);
        this.requirements = new Requirements(plan, replies.names());
        this.requests = new Requests(types, names, plan, requirements, replies.names());
        this.implemented = implemented(names.packageName(), plan.interfaceName());
        this.self = types.named(plan.clientName());
    }

    TypeSpec type() {
        var type = TypeSpec.classBuilder(plan.clientName())
                .addJavadoc(
                        "{@link $T} over a {@link $T}. Safe to share between threads; closing it closes its transport.\n",
                        implemented,
                        Library.TRANSPORT)
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addAnnotations(Deprecations.of(plan.deprecation()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(implemented)
                .addSuperinterface(AutoCloseable.class)
                .alwaysQualify(hidden());
        if (plan.open()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addField(DocumentConstant.of(api, edition));
        type.addFields(requirements.fields());
        type.addFields(replies.fields());
        var senders = requests.methods();
        type.addFields(requests.patterns());
        type.addField(Library.TRANSPORT, "transport", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(builder());
        plan.calls().forEach(call -> type.addMethod(method(call)));
        new ServersEmitter(api, names, plan).type().ifPresent(type::addType);
        answerHeaders.types(plan).forEach(type::addType);
        return type.addMethod(close())
                .addMethods(senders)
                .addType(new ClientBuilderEmitter(api, names, plan, self).type())
                .addTypes(replies.shelves())
                .addTypes(requests.shelves())
                .build();
    }

    /** What the interface calls something of its own, and the types within such. */
    private String[] hidden() {
        return Stream.concat(
                        plan.nested().stream(),
                        plan.nested().contains("Flow") ? Stream.of(Library.PUBLISHER.simpleName()) : Stream.of())
                .toArray(String[]::new);
    }

    static ClassName implemented(String packageName, String name) {
        var names = List.of(name.split("\\.", -1));
        return ClassName.get(packageName, names.get(0), names.stream().skip(1).toArray(String[]::new));
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
        var method = headers.of(call)
                .addAnnotation(Override.class)
                .addAnnotations(Deprecations.of(call, requests.streamsByDeprecated(call)))
                .addModifiers(Modifier.PUBLIC);
        requests.streaming(call)
                .ifPresent(body -> method.addStatement("var $N = $L", Requests.streamingBody(call), streaming(body)));
        var returning = call.way().plainly(Way.Reading.NOTHING) ? "" : "return ";
        return method.addStatement("$L$L", returning, sending(call)).build();
    }

    private static CodeBlock streaming(Call.Passed body) {
        var streaming = CodeBlock.of("$N.toBuilder().stream(true).build()", body.name());
        return body.argument().required() ? streaming : CodeBlock.of("$N == null ? null : $L", body.name(), streaming);
    }

    private CodeBlock sending(Call call) {
        var request = requests.call(call);
        var transport = passes(call, "transport") ? "this.transport" : "transport";
        if (call.way().plainly(Way.Reading.RAW)) {
            return CodeBlock.of("$L.send($L$L)", transport, request, accepting(call));
        }
        var reply = reply(call);
        return switch (call.way().delivery()) {
            case BODY -> {
                var body = call.way().reading() == Way.Reading.NOTHING ? "" : ".body()";
                yield CodeBlock.of("$L.send($L, $L)$L", reply, transport, request, body);
            }
            case RESPONSE -> CodeBlock.of("$L.send($L, $L)", reply, transport, request);
            case FUTURE -> CodeBlock.of("$L.bodyAsync($L, $L)", reply, transport, request);
            case FUTURE_RESPONSE -> CodeBlock.of("$L.sendAsync($L, $L)", reply, transport, request);
            case PUBLISHER -> CodeBlock.of("$T.publisher($L, $L, $L)", Library.REPLY, reply, transport, request);
        };
    }

    /** In a script without capitals a parameter may be called like a constant. */
    private CodeBlock reply(Call call) {
        var name = replies.reference(call);
        return passes(call, name) ? CodeBlock.of("$T.$L", self, name) : CodeBlock.of("$L", name);
    }

    static boolean passes(Call call, String name) {
        return call.arguments().stream().anyMatch(passed -> passed.name().equals(name));
    }

    private static CodeBlock accepting(Call call) {
        var mediaTypes = Outcome.mediaTypes(call.signature().operation());
        return mediaTypes.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".accept($S)", String.join(", ", mediaTypes));
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
