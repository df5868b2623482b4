package io.wirescribe.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Value;

/** What a method that asks for something is called, takes and returns. */
final class MethodHeaders {

    private final JavaTypes types;
    private final AnswerTypes answers;

    MethodHeaders(JavaTypes types) {
        this.types = types;
        this.answers = new AnswerTypes(types);
    }

    MethodSpec.Builder of(Call call) {
        var method = MethodSpec.methodBuilder(call.method()).returns(answers.result(call));
        call.arguments().forEach(passed -> method.addParameter(parameter(call, passed)));
        return method;
    }

    private ParameterSpec parameter(Call call, Call.Passed passed) {
        var plain = types.plain(value(call, passed.argument()).type());
        var type = passed.boxed() ? plain.box() : plain;
        return ParameterSpec.builder(
                        passed.argument().required() || type.isPrimitive() ? type : JavaTypes.nullable(type),
                        passed.name())
                .build();
    }

    private static Value value(Call call, Argument argument) {
        return argument.parameter() == null
                ? Requests.content(call.signature()).value()
                : argument.parameter().value();
    }
}
