package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Header;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.naming.Names;
import io.wirescribe.processor.naming.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The headers of answers as the document describes them, where a method gives them: a view of all that came. */
final class HeadersEmitter {

    private static final String ALL = "all";

    private final JavaTypes types;
    private final Names names;

    HeadersEmitter(JavaTypes types, Names names) {
        this.types = types;
        this.names = names;
    }

    /** One for each operation of which somebody wants more than the body. */
    List<TypeSpec> types(ClientPlan plan) {
        var found = new ArrayList<TypeSpec>();
        Set<Operation> done = new HashSet<>();
        for (var call : plan.calls()) {
            var operation = call.signature().operation();
            if (wanted(call) && !Outcome.headers(operation).isEmpty() && done.add(operation)) {
                found.add(type(call));
            }
        }
        return found;
    }

    private static boolean wanted(Call call) {
        return call.way().delivery() == Way.Delivery.RESPONSE || call.way().delivery() == Way.Delivery.FUTURE_RESPONSE;
    }

    private TypeSpec type(Call call) {
        var operation = call.signature().operation();
        var name = Words.type(List.of(call.signature().name(), "Headers"));
        var type = TypeSpec.recordBuilder(name)
                .addJavadoc(
                        "The headers of what $L answers.\n\n<pre>{@code\nvar headers = new $L(response.headers());\n}</pre>\n\n@param all all that came\n",
                        Prose.code(operation.route().method() + " "
                                + operation.route().path()),
                        name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(Library.HEADERS, ALL)
                        .build());
        Outcome.headers(operation).forEach(header -> type.addMethod(accessor(operation, header)));
        return type.build();
    }

    private MethodSpec accessor(Operation operation, Header header) {
        var list = header.value().type() instanceof Type.ListOf;
        var lead = Prose.code(header.name()) + (list ? ", empty if it is not there." : ", null if it is not there.");
        var method = MethodSpec.methodBuilder(names.header(operation, header))
                .addJavadoc("$L\n", Prose.lead(lead, Prose.html(header.doc().text())))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned(header.value().type()))
                .addStatement("return $L", read(header));
        if (header.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private TypeName returned(Type type) {
        return type instanceof Type.ListOf list
                ? ParameterizedTypeName.get(
                        ClassName.get(List.class), types.boxed(list.element().type()))
                : JavaTypes.nullable(types.boxed(type));
    }

    private static CodeBlock read(Header header) {
        if (header.value().type() instanceof Type.ListOf list && list.element().type() instanceof Type.Scalar item) {
            return CodeBlock.of("all.values($S, $L)", header.name(), reader(item));
        }
        return header.value().type() instanceof Type.Scalar scalar && scalar.kind() != Type.Kind.STRING
                ? CodeBlock.of("all.value($S, $L)", header.name(), reader(scalar))
                : CodeBlock.of("all.first($S)", header.name());
    }

    private static CodeBlock reader(Type.Scalar scalar) {
        return switch (scalar.kind()) {
            case STRING, BINARY -> CodeBlock.of("text -> text");
            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE ->
                CodeBlock.of("$T.$L::decode", Library.CODECS, JavaTypes.scalarCodec(scalar.kind()));
            case DATE_TIME -> CodeBlock.of("$T::time", Library.HEADERS);
            case DATE -> CodeBlock.of("$T::parse", LocalDate.class);
            case UUID -> CodeBlock.of("text -> $T.UUID.convert($T.of(text))", Library.CODECS, Library.JSON_VALUE);
            case BYTES -> CodeBlock.of("$T.getDecoder()::decode", java.util.Base64.class);
        };
    }
}
