package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Outgoing;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Placeholder;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Server;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations, their parameters, bodies and answers. */
final class OperationReader {

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Words words;
    private final SchemaReader schemas;
    private final ContentReader contents;
    private final HeaderReader headers;
    private final Serializations serializations;
    private final UnreadAnswers unread;
    private final StatusDifferences differences;

    OperationReader(DocumentTree tree, Remarks remarks, Words words, SchemaReader schemas) {
        this.tree = tree;
        this.remarks = remarks;
        this.words = words;
        this.schemas = schemas;
        this.headers = new HeaderReader(tree, schemas, remarks);
        this.serializations = new Serializations(remarks, Versions.minor(tree.root()));
        this.contents = new ContentReader(tree, remarks, schemas, headers, serializations);
        this.unread = new UnreadAnswers(tree, remarks);
        this.differences = new StatusDifferences(remarks);
    }

    /**
     * What an operation means.
     *
     * @param read what swagger-parser has read of it
     */
    Operation read(
            Wanted wanted, io.swagger.v3.oas.models.Operation read, Requirement requirement, List<Server> servers) {
        var spot = wanted.spot();
        var route = wanted.route();
        if (!route.rooted()) {
            remarks.warning(spot, "a path begins with a slash: %s is asked for".formatted(route.target()));
        }
        if (route.braced()) {
            remarks.warning(spot, "braces that name no parameter are text: %s is asked for".formatted(route.sent()));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (var name : wanted.undeclared()) {
            remarks.warning(spot, "nobody says what {%s} of the path is: it is taken for a text".formatted(name));
            parameters.add(placeholder(name, spot));
        }
        // swagger-parser keeps their order, and none is there twice
        var declared = wanted.parameters().iterator();
        for (var parameter : nonNull(read.getParameters())) {
            parameters.add(parameter(parameter, declared.next()));
        }
        var operation = new Operation(
                route,
                Words.ofOperation(spot, route.method(), route.path()),
                parameters,
                wanted.body() == null ? null : body(wanted.body(), read.getRequestBody()),
                answers(wanted, read.getResponses()),
                requirement,
                servers,
                Docs.of(told(wanted), read.getDeprecated()));
        differences.tell(operation, spot);
        return operation;
    }

    /** What is told of it, else of all operations of its path. */
    private static String told(Wanted wanted) {
        return Stream.concat(Stream.of(wanted.spot()), wanted.paths().stream())
                .map(Docs::told)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Parameter placeholder(String name, Spot operation) {
        var value = Value.of(new Type.Scalar(Kind.STRING, ""));
        var origin = new Origin(
                operation.pointer(), operation.place(operation.pointer().document()), List.of(name));
        return new Parameter(
                name, In.PATH, true, value, new Serialization.Styled("simple", false, false), Doc.NONE, origin);
    }

    private Parameter parameter(io.swagger.v3.oas.models.parameters.Parameter parameter, Spot spot) {
        var in = QueryString.whole(spot)
                ? In.QUERYSTRING
                : In.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        var serialization = serializations.of(parameter, spot);
        var schema = spot.has("schema")
                ? spot.field("schema")
                : Serializations.content(spot)
                        .map(tree::follow)
                        .map(content -> content.field("schema"))
                        .orElse(null);
        var text = in == In.QUERYSTRING && serialization instanceof Serialization.Typed typed && !typed.json();
        var use = schema == null || text
                ? new Use(Value.of(new Type.Scalar(Kind.STRING, "")), Doc.NONE)
                : schemas.use(schema);
        var required = in == In.PATH || Boolean.TRUE.equals(parameter.getRequired());
        return new Parameter(
                in == In.PATH ? Placeholder.of(parameter.getName()).name() : parameter.getName(),
                in,
                required,
                use.value(),
                serialization,
                doc(parameter, use.doc(), standard(in, required, use, text ? null : schema)),
                new Origin(spot.pointer(), spot.place(spot.pointer().document()), words.of(spot)));
    }

    /** What it is if nobody says anything else: a header that must be there, and can be one thing only, is that. */
    private @Nullable Literal standard(In in, boolean required, Use use, @Nullable Spot schema) {
        var told = use.doc().standard();
        return told == null && in == In.HEADER && required && schema != null ? schemas.only(schema) : told;
    }

    private static Doc doc(
            io.swagger.v3.oas.models.parameters.Parameter parameter, Doc schema, @Nullable Literal standard) {
        var own = Docs.of(parameter.getDescription());
        return new Doc(
                own.text().isEmpty() ? schema.text() : own.text(),
                Boolean.TRUE.equals(parameter.getDeprecated()) || schema.deprecated(),
                standard);
    }

    private Body body(Spot spot, RequestBody read) {
        var body = new Body(
                Boolean.TRUE.equals(read.getRequired()),
                contents.sent(read.getContent(), spot),
                Docs.of(read.getDescription()));
        Outgoing.unsent(body)
                .forEach((unsent, sent) -> remarks.note(
                        spot,
                        "`%s` is not sent: `%s` has the same type, and is; an overlay can remove what is not wanted"
                                .formatted(unsent.mediaType(), sent.mediaType())));
        return body;
    }

    /** Some documents give those that have no body what the operation returns otherwise. */
    private List<Answer> answers(Wanted wanted, @Nullable Map<String, ApiResponse> read) {
        List<Answer> answers = new ArrayList<>();
        wanted.answers().forEach((status, spot) -> {
            var response = read == null ? null : read.get(status);
            if (response != null) {
                var held = wanted.route().bodiless(status)
                        ? List.<Content>of()
                        : contents.read(response.getContent(), spot);
                var answer = new Answer(status.replace('x', 'X'), held, headers.read(spot), Docs.of(Docs.told(spot)));
                unread.tell(answer, spot);
                answers.add(answer);
            }
        });
        return answers;
    }

    private static <T> List<T> nonNull(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
