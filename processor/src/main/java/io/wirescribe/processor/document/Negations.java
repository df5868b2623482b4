package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a {@code not} demands of a value of a known type. */
final class Negations {

    private static final Set<String> TOLD =
            Keywords.limitsAnd("type", "const", "enum", "uniqueItems", "required", "title", "description", "$comment");

    private final Limits limits;
    private final Remarks remarks;

    Negations(Limits limits, Remarks remarks) {
        this.limits = limits;
        this.remarks = remarks;
    }

    /** Empty if it excludes values of other types only, or if that cannot be told. */
    Optional<Limit> of(Type type, Spot not) {
        var types = Nullability.types(not);
        if (!types.isEmpty() && types.stream().noneMatch(name -> named(type, name))) {
            return Optional.empty();
        }
        var parts = new Parts(List.of(not));
        boolean told = TOLD.containsAll(not.names()) && !(type instanceof Type.Anything) && !Enums.tooLarge(parts);
        boolean listed = parts.say("const") || parts.say("enum");
        boolean unlisted = listed && Enums.comparison(type, parts).isEmpty();
        if (told && unlisted && Enums.values(parts).stream().noneMatch(value -> possible(type, value.node()))) {
            return Optional.empty();
        }
        var broken = told && !unlisted ? limits.ofNarrower(type, parts) : List.<Limit>of();
        if (broken.isEmpty()) {
            remarks.note(not, "`not` asks for what cannot be told here: it is not checked");
            return Optional.empty();
        }
        return Optional.of(new Limit.Not(broken.stream().map(Negations::value).toList()));
    }

    private static Limit value(Limit limit) {
        return limit instanceof Limit.Constant constant ? new Limit.OneOf(List.of(constant.value())) : limit;
    }

    /** Whether a value can be of the type that is none of those which the type is compared with. */
    private static boolean possible(Type type, Node value) {
        return (value instanceof Node.Mapping && named(type, "object"))
                || (value instanceof Node.Sequence && named(type, "array"))
                || (value instanceof Node.Text && named(type, "string"));
    }

    private static boolean named(Type type, String name) {
        if (type instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING, DATE_TIME, DATE, UUID, BYTES, BINARY -> name.equals("string");
                case BOOLEAN -> name.equals("boolean");
                case INT32, INT64, FLOAT, DOUBLE -> name.equals("integer") || name.equals("number");
            };
        }
        return type instanceof Type.ListOf
                ? name.equals("array")
                : type instanceof Type.MapOf ? name.equals("object") : true;
    }
}
