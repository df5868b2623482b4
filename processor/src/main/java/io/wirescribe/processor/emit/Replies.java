package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How the answers of an operation are read: one constant for each way of asking. */
final class Replies {

    private final JavaTypes types;

    Replies(JavaTypes types) {
        this.types = types;
    }

    String name(Call call) {
        var operation = Words.constant(call.signature().name());
        return switch (call.way()) {
            case EVENTS, EVENTS_RESPONSE -> operation + "_EVENTS";
            case NOTHING -> operation + "_DONE";
            case VALUE, RESPONSE, RAW -> operation;
        };
    }

    FieldSpec field(Call call) {
        var operation = call.signature().operation();
        var code = CodeBlock.builder().indent().indent().add("$T.$L", Library.REPLY, reading(call));
        failures(operation).forEach(code::add);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Library.REPLY, type(call)),
                        name(call),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(code.unindent().unindent().build())
                .build();
    }

    private TypeName type(Call call) {
        var operation = call.signature().operation();
        return switch (call.way()) {
            case EVENTS, EVENTS_RESPONSE ->
                ParameterizedTypeName.get(
                        Library.EVENT_STREAM,
                        types.boxed(events(operation).value().type()));
            case NOTHING -> JavaTypes.nullable(TypeName.VOID);
            case VALUE, RESPONSE, RAW -> types.element(json(operation));
        };
    }

    private CodeBlock reading(Call call) {
        var operation = call.signature().operation();
        return switch (call.way()) {
            case EVENTS, EVENTS_RESPONSE -> {
                var events = events(operation);
                var names = eventNames(events.value().type());
                var reading = CodeBlock.builder()
                        .add("events($L)", types.codec(events.value().type()));
                if (events.framed()) {
                    reading.add("\n.framedAs($S)", events.mediaType());
                }
                if (!names.isEmpty()) {
                    var listed =
                            names.stream().map(name -> CodeBlock.of("$S", name)).toList();
                    reading.add("\n.named($L)", CodeBlock.join(listed, ", "));
                }
                yield reading.build();
            }
            case NOTHING -> CodeBlock.of("nothing()");
            case VALUE, RESPONSE, RAW -> CodeBlock.of("json($L)", types.codec(json(operation)));
        };
    }

    /**
     * The events that are values of the type, by the names its {@code type} property can have. A stream may hold
     * others, such as a ping; without such a property all are taken.
     */
    private List<String> eventNames(Type type) {
        return types.declared(type)
                .filter(Declared.Structure.class::isInstance)
                .map(Declared.Structure.class::cast)
                .flatMap(structure -> structure.properties().stream()
                        .filter(property -> property.name().equals("type"))
                        .findFirst())
                .map(this::values)
                .orElse(List.of());
    }

    private List<String> values(Property property) {
        if (property.constant() instanceof Literal.Text text) {
            return List.of(text.value());
        }
        return types.declared(property.value().type()).orElse(null) instanceof Declared.OpenEnum openEnum
                ? openEnum.values()
                : List.of();
    }

    private List<CodeBlock> failures(Operation operation) {
        Map<String, CodeBlock> codecs = new LinkedHashMap<>();
        for (var answer : Outcome.failures(operation)) {
            codec(answer).ifPresent(codec -> codecs.put(answer.status(), codec));
        }
        if (codecs.values().stream().map(CodeBlock::toString).distinct().count() == 1) {
            return List.of(
                    CodeBlock.of("\n.failing($L)", codecs.values().iterator().next()));
        }
        return codecs.entrySet().stream()
                .map(entry -> failing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CodeBlock failing(String status, CodeBlock codec) {
        if (status.matches("[1-5]\\d\\d")) {
            return CodeBlock.of("\n.failing($L, $L)", status, codec);
        }
        if (status.matches("[1-5](XX|xx)")) {
            var hundred = status.charAt(0);
            return CodeBlock.of("\n.failing($L00, $L99, $L)", hundred, hundred, codec);
        }
        return CodeBlock.of("\n.failing($L)", codec);
    }

    private Optional<CodeBlock> codec(Answer answer) {
        return answer.contents().stream()
                .filter(Content::json)
                .findFirst()
                .map(content -> types.codec(content.value().type()));
    }

    private static Value json(Operation operation) {
        return Outcome.json(operation).orElseThrow().value();
    }

    private static Content events(Operation operation) {
        return Outcome.events(operation).orElseThrow();
    }
}
