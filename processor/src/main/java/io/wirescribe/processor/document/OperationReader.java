package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.parameters.RequestBody;
import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations, their parameters, bodies and answers. */
final class OperationReader {

    private final Pruning pruning;
    private final Remarks remarks;
    private final Words words;
    private final SchemaReader schemas;
    private final ContentReader contents;

    OperationReader(Pruning pruning, Remarks remarks, Words words, SchemaReader schemas) {
        this.pruning = pruning;
        this.remarks = remarks;
        this.words = words;
        this.schemas = schemas;
        this.contents = new ContentReader(pruning, schemas);
    }

    /** @param undeclared placeholders of the path that no parameter fills */
    Operation read(Route route, io.swagger.v3.oas.models.Operation operation, Iterable<String> undeclared) {
        var spot = pruning.origin(operation.getExtensions());
        List<Parameter> parameters = new ArrayList<>();
        for (var name : undeclared) {
            remarks.warning(spot, "nobody says what {%s} of the path is: it is taken for a text".formatted(name));
            parameters.add(placeholder(name, spot));
        }
        for (var parameter : Objects.requireNonNullElse(
                operation.getParameters(), List.<io.swagger.v3.oas.models.parameters.Parameter>of())) {
            parameters.add(parameter(parameter));
        }
        return new Operation(
                route,
                words.ofOperation(spot, route.method(), route.path()),
                parameters,
                body(operation.getRequestBody()),
                answers(operation),
                doc(operation));
    }

    private static Doc doc(io.swagger.v3.oas.models.Operation operation) {
        var summary = Objects.requireNonNullElse(operation.getSummary(), "").strip();
        var description =
                Objects.requireNonNullElse(operation.getDescription(), "").strip();
        var text = description.startsWith(summary)
                ? description
                : description.isEmpty() ? summary : sentence(summary) + "\n\n" + description;
        return Docs.of(text, operation.getDeprecated());
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?:]") ? text : text + ".";
    }

    private static Parameter placeholder(String name, Spot operation) {
        var value = new Value(new Type.Scalar(Kind.STRING, ""), false, List.of());
        var pointer = new Pointer(operation.pointer().document(), operation.fragment());
        var origin = new Origin(pointer, operation.line(), List.of(name));
        return new Parameter(name, In.PATH, true, value, "simple", false, Doc.NONE, origin);
    }

    private Parameter parameter(io.swagger.v3.oas.models.parameters.Parameter parameter) {
        var spot = pruning.origin(parameter.getExtensions());
        var in = In.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        var style =
                parameter.getStyle() == null ? style(in) : parameter.getStyle().toString();
        var explode = parameter.getExplode() == null ? style.equals("form") : parameter.getExplode();
        var schema = spot.has("schema")
                ? spot.field("schema")
                : spot.fieldsOf("content").stream()
                        .findFirst()
                        .map(content -> content.field("schema"))
                        .orElse(null);
        var use = schema == null
                ? new Use(new Value(new Type.Scalar(Kind.STRING, ""), false, List.of()), Doc.NONE)
                : schemas.use(schema);
        return new Parameter(
                parameter.getName(),
                in,
                in == In.PATH || Boolean.TRUE.equals(parameter.getRequired()),
                use.value(),
                style,
                explode,
                doc(parameter, use.doc()),
                new Origin(spot.pointer(), spot.line(), words.of(spot)));
    }

    private static Doc doc(io.swagger.v3.oas.models.parameters.Parameter parameter, Doc schema) {
        var own = Docs.of(parameter.getDescription());
        return new Doc(
                own.text().isEmpty() ? schema.text() : own.text(),
                Boolean.TRUE.equals(parameter.getDeprecated()) || schema.deprecated(),
                schema.standard());
    }

    private static String style(In in) {
        return in == In.PATH || in == In.HEADER ? "simple" : "form";
    }

    private @Nullable Body body(@Nullable RequestBody body) {
        return body == null
                ? null
                : new Body(
                        Boolean.TRUE.equals(body.getRequired()),
                        contents.read(body.getContent()),
                        Docs.of(body.getDescription()));
    }

    private List<Answer> answers(io.swagger.v3.oas.models.Operation operation) {
        List<Answer> answers = new ArrayList<>();
        for (var each : Objects.requireNonNullElse(
                        operation.getResponses(), Map.<String, io.swagger.v3.oas.models.responses.ApiResponse>of())
                .entrySet()) {
            var answer = each.getValue();
            answers.add(new Answer(
                    each.getKey().replace('x', 'X'),
                    contents.read(answer.getContent()),
                    Docs.of(answer.getDescription())));
        }
        return answers;
    }
}
