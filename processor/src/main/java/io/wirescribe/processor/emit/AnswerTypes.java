package io.wirescribe.processor.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.model.Way;

/** What the answers of operations are in Java. */
final class AnswerTypes {

    private final JavaTypes types;

    AnswerTypes(JavaTypes types) {
        this.types = types;
    }

    /** What a method returns. */
    TypeName result(Call call) {
        var body = body(call);
        return switch (call.way().delivery()) {
            case BODY -> plain(call);
            case RESPONSE -> response(body);
            case FUTURE -> ParameterizedTypeName.get(Library.FUTURE, body);
            case FUTURE_RESPONSE -> ParameterizedTypeName.get(Library.FUTURE, response(body));
            case PUBLISHER -> ParameterizedTypeName.get(Library.PUBLISHER, event(call));
        };
    }

    /** The body alone, as a class. */
    TypeName body(Call call) {
        return switch (call.way().reading()) {
            case NOTHING -> JavaTypes.nullable(TypeName.VOID);
            case VALUE -> types.element(json(call.signature().operation()));
            case TEXT -> Library.STRING;
            case BYTES -> Library.INPUT_STREAM;
            case EVENTS -> ParameterizedTypeName.get(Library.EVENT_STREAM, event(call));
            case RAW -> Library.RAW_RESPONSE;
        };
    }

    private TypeName plain(Call call) {
        if (call.way().reading() == Way.Reading.NOTHING) {
            return TypeName.VOID;
        }
        if (call.way().reading() != Way.Reading.VALUE || call.boxed()) {
            return body(call);
        }
        var value = json(call.signature().operation());
        return value.nullable() ? types.element(value) : types.plain(value.type());
    }

    private static TypeName response(TypeName body) {
        return ParameterizedTypeName.get(Library.RESPONSE, body);
    }

    private TypeName event(Call call) {
        var event = Outcome.events(call.signature().operation()).orElseThrow().value();
        return types.boxed(event.type());
    }

    private static Value json(Operation operation) {
        return Outcome.answer(operation).orElseThrow();
    }
}
