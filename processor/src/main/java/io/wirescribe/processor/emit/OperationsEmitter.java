package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.naming.Names;
import javax.lang.model.element.Modifier;

/** The interface that holds the methods which an interface of the user's includes. */
final class OperationsEmitter {

    private final Api api;
    private final Names names;
    private final OperationsPlan plan;
    private final MethodHeaders headers;

    OperationsEmitter(Api api, Names names, OperationsPlan plan) {
        this.api = api;
        this.names = names;
        this.plan = plan;
        this.headers = new MethodHeaders(new JavaTypes(api, names));
    }

    TypeSpec type() {
        var type = TypeSpec.interfaceBuilder(plan.name())
                .addJavadoc(
                        "The operations of $L that {@link $T} includes.\n",
                        Prose.code(api.document()),
                        ClientEmitter.implemented(names.packageName(), plan.interfaceName()))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED);
        if (plan.open()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (var call : plan.calls()) {
            type.addMethod(method(call).addModifiers(Modifier.ABSTRACT).build());
            if (call.arguments().stream().anyMatch(passed -> !passed.argument().required())) {
                type.addMethod(shorter(call));
            }
        }
        return type.build();
    }

    private MethodSpec.Builder method(Call call) {
        var method = headers.of(call).addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", MethodJavadoc.of(call));
        if (call.signature().operation().doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    /** Spoken of by `this`, as a method called {@code yield} has to be. */
    private MethodSpec shorter(Call call) {
        var all = call.arguments().stream()
                .map(passed -> passed.argument().required() ? CodeBlock.of("$N", passed.name()) : CodeBlock.of("null"))
                .toList();
        var returning = call.way().plainly(Way.Reading.NOTHING) ? "" : "return ";
        return method(call.shorter())
                .addModifiers(Modifier.DEFAULT)
                .addStatement("$Lthis.$N($L)", returning, call.method(), CodeBlock.join(all, ", "))
                .build();
    }
}
