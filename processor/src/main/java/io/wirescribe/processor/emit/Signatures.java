package io.wirescribe.processor.emit;

import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Argument;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.List;
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
                .map(parameter -> argument(operation, parameter))
                .toList();
        return new Signature(
                operation,
                names.operation(operation),
                names.stream(operation),
                arguments,
                body(operation, arguments),
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
                parameter);
    }

    private @Nullable Argument body(Operation operation, List<Argument> arguments) {
        var body = operation.body();
        if (body == null) {
            return null;
        }
        var taken = arguments.stream().map(Argument::name).toList();
        var name = Stream.of("request", "body", "requestBody", "content")
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse("theBody");
        return body.contents().stream()
                .filter(Content::json)
                .findFirst()
                .map(content -> argument(name, content.value().type(), body.required()))
                .orElse(null);
    }

    private Argument argument(String name, Type type, boolean required) {
        return new Argument(name, source(types.plain(type)), source(types.boxed(type)), required, null);
    }

    private @Nullable String written(Optional<Content> content) {
        return content.map(found -> source(types.boxed(found.value().type()))).orElse(null);
    }

    /** A type as source code writes it in full, without annotations in it. */
    private static String source(TypeName type) {
        return type.toString().replaceAll(" @[\\w.]+ ", "");
    }
}
