package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Choice;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What schemas ask of a value that is described elsewhere, and that no limit of its type can say. */
final class Narrowing {

    private static final Set<String> ALL = Set.of("object", "array", "string", "number", "boolean");
    private static final Set<String> LIMITS = Keywords.limitsAnd("uniqueItems");
    private static final Set<String> OF_A_CHOICE = Keywords.limitsAnd("uniqueItems", "enum", "const");

    private final Map<Pointer, Declared> types;

    /** @param types those that are known so far */
    Narrowing(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /** Whether they allow fewer types than the value's own, or limit one that may be of several. */
    boolean of(Value value, Parts asked) {
        return limits(value.type()).stream().anyMatch(asked::say)
                || asked.all().stream()
                        .map(Nullability::types)
                        .anyMatch(named -> !named.isEmpty() && !allows(named, value));
    }

    private Set<String> limits(Type type) {
        if (type instanceof Type.Reference reference) {
            return types.get(reference.target()) instanceof Choice ? OF_A_CHOICE : Set.of();
        }
        return type instanceof Type.Anything ? LIMITS : Set.of();
    }

    private boolean allows(List<String> named, Value value) {
        return (named.contains("null") || !value.nullable())
                && words(value.type()).stream()
                        .allMatch(word -> named.contains(word)
                                || (word.equals("integer") && named.contains("number"))
                                || (Limits.fractional(value.type()) && named.contains("integer")));
    }

    /** The types that it is of, as documents call them. */
    private Set<String> words(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return Set.of(
                    switch (scalar.kind()) {
                        case INT32, INT64 -> "integer";
                        case FLOAT, DOUBLE -> "number";
                        case BOOLEAN -> "boolean";
                        case STRING, DATE_TIME, DATE, UUID, BYTES, BINARY -> "string";
                    });
        } else if (type instanceof Type.Reference reference) {
            return words(types.get(reference.target()));
        } else if (type instanceof Type.ListOf) {
            return Set.of("array");
        }
        return type instanceof Type.MapOf ? Set.of("object") : ALL;
    }

    private Set<String> words(@Nullable Declared declared) {
        if (declared instanceof Choice choice) {
            return choice.options().stream()
                    .flatMap(option -> words(option.value().type()).stream())
                    .collect(Collectors.toSet());
        }
        return Set.of(declared instanceof Declared.OpenEnum ? "string" : "object");
    }
}
