package io.wirescribe.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Outcome;

/** What a method that asks for something is called, takes and returns. */
final class MethodHeaders {

    private final JavaTypes types;

    MethodHeaders(JavaTypes types) {
        this.types = types;
    }

    MethodSpec.Builder of(Call call) {
        var method = MethodSpec.methodBuilder(call.method()).returns(result(call));
        call.arguments().forEach(passed -> method.addParameter(parameter(passed)));
        return method;
    }

    private TypeName result(Call call) {
        return switch (call.way()) {
            case NOTHING -> TypeName.VOID;
            case RAW -> Library.RAW_RESPONSE;
            case VALUE -> answer(call);
            case RESPONSE -> ParameterizedTypeName.get(Library.RESPONSE, answer(call));
            case EVENTS -> events(call);
            case EVENTS_RESPONSE -> ParameterizedTypeName.get(Library.RESPONSE, events(call));
        };
    }

    private TypeName events(Call call) {
        var event = Outcome.events(call.signature().operation()).orElseThrow().value();
        return ParameterizedTypeName.get(Library.EVENT_STREAM, types.boxed(event.type()));
    }

    private TypeName answer(Call call) {
        var value = Outcome.json(call.signature().operation()).orElseThrow().value();
        return call.boxed() || call.way() == Call.Way.RESPONSE || value.nullable()
                ? types.element(value)
                : types.plain(value.type());
    }

    private ParameterSpec parameter(Call.Passed passed) {
        var plain = types.plain(Requests.value(passed.argument()).type());
        var type = passed.boxed() ? plain.box() : plain;
        return ParameterSpec.builder(
                        passed.argument().required() || type.isPrimitive() ? type : JavaTypes.nullable(type),
                        passed.name())
                .build();
    }
}
