package io.wirescribe.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.wirescribe.processor.model.Call;

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
        call.arguments().forEach(passed -> method.addParameter(parameter(passed)));
        return method;
    }

    private ParameterSpec parameter(Call.Passed passed) {
        var plain = types.plain(Requests.value(passed.argument()).type());
        var type = passed.boxed() ? plain.box() : plain;
        var given = passed.argument().required() && !passed.argument().nullable();
        return ParameterSpec.builder(given || type.isPrimitive() ? type : JavaTypes.nullable(type), passed.name())
                .build();
    }
}
