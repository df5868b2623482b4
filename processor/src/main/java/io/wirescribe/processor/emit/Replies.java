package io.wirescribe.processor.emit;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.naming.Names;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How the answers of an operation are read: one constant for each way of asking. */
final class Replies {

    /** A class cannot have more of them: what sets them up would be too long for a method. */
    private static final int SHELF = 200;

    private final Names documentNames;
    private final JavaTypes types;
    private final AnswerTypes answers;
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    Replies(JavaTypes types, Names documentNames, ClientPlan plan) {
        this.documentNames = documentNames;
        this.types = types;
        this.answers = new AnswerTypes(types);
        Set<String> taken = new HashSet<>(documentNames.types().values());
        taken.add(DocumentConstant.NAME);
        for (var call : plan.calls()) {
            if (!call.way().plainly(Way.Reading.RAW) && !constants.containsKey(key(call))) {
                var name = Free.constant(name(call), taken::contains);
                taken.add(name);
                constants.put(key(call), name);
                fields.put(name, field(call, name));
            }
        }
    }

    /** What the constants are called. */
    Set<String> names() {
        return fields.keySet();
    }

    /** The client's own, if these are few. */
    List<FieldSpec> fields() {
        return fields.size() > SHELF ? List.of() : List.copyOf(fields.values());
    }

    /** The classes that hold them, if these are many. */
    List<TypeSpec> shelves() {
        List<TypeSpec> shelves = new ArrayList<>();
        var all = List.copyOf(fields.values());
        for (int start = 0; fields().isEmpty() && start < all.size(); start += SHELF) {
            var shelf =
                    TypeSpec.classBuilder(shelf(start)).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            all.subList(start, Math.min(all.size(), start + SHELF)).forEach(shelf::addField);
            shelves.add(shelf.build());
        }
        return shelves;
    }

    /** {@code CREATE_COMPLETION}. */
    String reference(Call call) {
        var name = requireNonNull(constants.get(key(call)));
        return fields.size() > SHELF ? shelf(List.copyOf(fields.keySet()).indexOf(name)) + "." + name : name;
    }

    private static String shelf(int index) {
        return "Replies" + (index / SHELF + 1);
    }

    /** Calls of the same key read their answers alike. */
    private static String key(Call call) {
        return name(call) + " " + call.signature().operation().route().pointer();
    }

    private static String name(Call call) {
        var operation = Words.constant(call.signature().name());
        return switch (call.way().reading()) {
            case VALUE -> operation;
            case TEXT -> operation + "_TEXT";
            case BYTES -> operation + "_BYTES";
            case EVENTS -> operation + "_EVENTS";
            case NOTHING -> operation + "_DONE";
            case RAW -> operation + "_RAW";
        };
    }

    private FieldSpec field(Call call, String name) {
        var operation = call.signature().operation();
        var code = CodeBlock.builder().indent().indent().add("$T.$L", Library.REPLY, reading(call));
        if (call.way().reading() != Way.Reading.RAW) {
            failures(operation).forEach(code::add);
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Library.REPLY, answers.body(call)),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(code.unindent().unindent().build())
                .build();
    }

    private CodeBlock reading(Call call) {
        var operation = call.signature().operation();
        return switch (call.way().reading()) {
            case EVENTS -> {
                var events = events(operation);
                var reading = CodeBlock.builder().add(stream(events));
                if (!events.mediaType().equals("text/event-stream")) {
                    reading.add("\n.as($S)", events.mediaType());
                }
                if (Outcome.silent(operation) && !events.lines()) {
                    reading.add("\n.orNoEvents()");
                }
                if (!events.lines()) {
                    eventName(events).ifPresent(name -> reading.add("\n.named($S)", name));
                }
                yield reading.build();
            }
            case NOTHING -> CodeBlock.of("nothing()");
            case VALUE -> value(operation);
            case TEXT -> anyOf("text()", Outcome.texts(operation));
            case BYTES -> anyOf("binary()", Outcome.bytes(operation));
            case RAW -> anyOf("raw()", Outcome.mediaTypes(operation));
        };
    }

    private CodeBlock stream(Content events) {
        var marker = events.marker();
        if (marker == null && events.serverSent() && events.value().type() instanceof Type.Anything) {
            return CodeBlock.of("anyEvents()");
        }
        var end = marker == null ? CodeBlock.of("") : CodeBlock.of(", $S", marker.text());
        return CodeBlock.of(
                "$L($L$L)", method(events), types.codec(events.value().type()), end);
    }

    /**
     * The data of server-sent events is a text; where the document asks for no more than one, nothing in it is quoted.
     */
    private String method(Content events) {
        if (events.lines()) {
            return "lines";
        }
        var method = !events.framed() && text(events.value().type()) ? "textEvents" : "events";
        var marker = events.marker();
        return marker == null || marker.ends() ? method : method + "Beside";
    }

    private boolean text(Type type) {
        return type instanceof Type.Scalar scalar
                ? scalar.kind().quoted()
                : types.declared(type).orElse(null) instanceof Declared.OpenEnum;
    }

    private CodeBlock value(Operation operation) {
        var content = Outcome.json(operation).orElseThrow();
        if (types.declared(content.value().type()).orElse(null) instanceof Declared.Answers variants) {
            return new AnswersEmitter(documentNames, types, variants).reading();
        }
        var reading = CodeBlock.builder().add(types.reading(content));
        if (!content.mediaType().equals("application/json")
                && !content.mediaType().equals("*/*")) {
            reading.add("\n.as($S)", content.mediaType());
        }
        if (Outcome.silent(operation)) {
            reading.add("\n.orNothing()");
        }
        return reading.build();
    }

    /** Read alike whichever of the media types it has. */
    private static CodeBlock anyOf(String reading, List<String> mediaTypes) {
        return mediaTypes.stream()
                .map(mediaType -> CodeBlock.of("$L.as($S)", reading, mediaType))
                .reduce((one, other) -> CodeBlock.of("$L\n.or($T.$L)", one, Library.REPLY, other))
                .orElse(CodeBlock.of(reading));
    }

    /**
     * What the events are called that hold the type, if all are called the same: a stream may hold others, such as a
     * ping. Where the document does not say it, they are called as the only {@code type} that they can have; several
     * can have become more since it was written, and all are taken.
     */
    private Optional<String> eventName(Content events) {
        var told = events.event();
        if (told != null) {
            return Optional.of(told).filter(name -> !name.isEmpty());
        }
        return types.structure(events.value().type())
                .flatMap(structure -> structure.properties().stream()
                        .filter(property -> property.name().equals("type"))
                        .findFirst())
                .flatMap(this::only);
    }

    private Optional<String> only(Property property) {
        if (property.constant() instanceof Literal.Text text) {
            return Optional.of(text.value());
        }
        return types.declared(property.value().type()).orElse(null) instanceof Declared.OpenEnum openEnum
                        && openEnum.values().size() == 1
                ? Optional.of(openEnum.values().get(0))
                : Optional.empty();
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
        return Outcome.json(answer).map(content -> types.codec(content.value().type()));
    }

    private static Content events(Operation operation) {
        return Outcome.events(operation).orElseThrow();
    }
}
