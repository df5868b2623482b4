package io.wirescribe.processor.emit;

import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Outgoing;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.naming.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the methods of an interface can look like, operation by operation. */
public final class Signatures {

    private final JavaTypes types;
    private final Names names;

    private Signatures(Api api, Names names) {
        this.types = new JavaTypes(api, names);
        this.names = names;
    }

    public static List<Signature> of(Api api, Names names) {
        var signatures = new Signatures(api, names);
        return api.operations().stream().map(signatures::signature).toList();
    }

    private Signature signature(Operation operation) {
        var arguments = operation.parameters().stream()
                .filter(Parameter::sendable)
                .map(parameter -> argument(operation, parameter))
                .toList();
        return new Signature(
                operation,
                names.operation(operation),
                names.stream(operation),
                arguments,
                bodies(operation, arguments),
                written(Outcome.json(operation)),
                written(Outcome.events(operation)));
    }

    private Argument argument(Operation operation, Parameter parameter) {
        var type = parameter.value().type();
        return new Argument(
                names.parameter(operation, parameter),
                source(types.plain(type)),
                source(types.boxed(type)),
                parameter.required(),
                parameter,
                null);
    }

    private List<Argument> bodies(Operation operation, List<Argument> arguments) {
        var body = operation.body();
        if (body == null) {
            return List.of();
        }
        var taken = arguments.stream().map(Argument::name).toList();
        var name = Stream.of("request", "body", "requestBody", "content")
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse("theBody");
        Map<String, Argument> bodies = new LinkedHashMap<>();
        for (var content : Outgoing.contents(body)) {
            var type = content.value().type();
            var boxed = source(types.boxed(type));
            bodies.putIfAbsent(
                    boxed, new Argument(name, source(types.plain(type)), boxed, body.required(), null, content));
        }
        return List.copyOf(bodies.values());
    }

    private @Nullable String written(Optional<Content> content) {
        return content.map(found -> source(types.boxed(found.value().type()))).orElse(null);
    }

    /** A type as source code writes it in full, without annotations in it. */
    static String source(TypeName type) {
        return type.toString().replaceAll(" @[\\w.]+ ", "");
    }
}
