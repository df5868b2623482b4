package io.wirescribe.processor.emit;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Limits and defaults as a person would say them: {@code from 0 to 1, 1 if not set}. */
final class LimitWords {

    /** For a Javadoc comment: what the document says is code. */
    static final LimitWords JAVADOC = new LimitWords(Prose::code);

    /** For a message: what the document says is as it is. */
    static final LimitWords MESSAGE = new LimitWords(UnaryOperator.identity());

    private final UnaryOperator<String> quoted;

    private LimitWords(UnaryOperator<String> quoted) {
        this.quoted = quoted;
    }

    /** Empty if there is nothing to say. */
    String of(Value value, Doc doc) {
        var limits = value.limits();
        var words = new ArrayList<String>();
        range(limits).ifPresent(words::add);
        count(limits, Limit.MinLength.class, Limit.MaxLength.class, "character").ifPresent(words::add);
        count(limits, Limit.MinItems.class, Limit.MaxItems.class, "item").ifPresent(words::add);
        count(limits, Limit.MinProperties.class, Limit.MaxProperties.class, "entry")
                .ifPresent(words::add);
        for (var limit : limits) {
            if (limit instanceof Limit.MultipleOf multiple) {
                words.add("a multiple of " + plain(multiple.value()));
            } else if (limit instanceof Limit.UniqueItems) {
                words.add("no item twice");
            } else if (limit instanceof Limit.Matches matches) {
                words.add("matching " + quoted.apply(matches.written()));
            } else if (limit instanceof Limit.RequiredNames required) {
                words.add("with " + required.names().stream().map(quoted).collect(Collectors.joining(", ")));
            } else if (limit instanceof Limit.Names names) {
                words.add("each name " + of(new Value(value.type(), false, names.limits()), new Doc("", false, null)));
            } else if (limit instanceof Limit.Constant constant) {
                words.add("always " + literal(constant.value()));
            } else if (limit instanceof Limit.OneOf oneOf) {
                words.add(oneOf.values().isEmpty() ? "not to be set" : literals(oneOf.values()));
            } else if (limit instanceof Limit.Not not) {
                words.add("not " + of(new Value(value.type(), false, not.limits()), Doc.NONE));
            } else if (limit instanceof Limit.AnyOf any) {
                words.add(alternatives(value, any));
            } else if (limit instanceof Limit.Narrower narrower) {
                words.add(narrowed(narrower.value()));
            } else if (limit instanceof Limit.Positions positions) {
                positions(positions).ifPresent(words::add);
            } else if (limit instanceof Limit.Contains contains) {
                words.add(contained(contains));
            }
        }
        if (doc.standard() != null && !(doc.standard() instanceof Literal.Null)) {
            words.add(literal(doc.standard()) + " if not set");
        }
        return String.join(", ", words);
    }

    /** {@code at most 0 or at least 100}. */
    String alternatives(Value value, Limit.AnyOf any) {
        return any.alternatives().stream()
                .map(limits -> of(new Value(value.type(), false, limits), Doc.NONE))
                .collect(Collectors.joining(" or "));
    }

    private String narrowed(Value value) {
        var limits = of(value, Doc.NONE);
        return limits.isEmpty() ? kind(value) : kind(value) + " " + limits;
    }

    /** {@code first a text, then an integer, then numbers}. */
    private Optional<String> positions(Limit.Positions positions) {
        var words = positions.first().stream()
                .map(value -> of(value, Doc.NONE))
                .map(each -> each.isEmpty() ? "anything" : each)
                .collect(Collectors.joining(", then "));
        var others = of(positions.others(), Doc.NONE);
        var all = "first " + words + (others.isEmpty() ? "" : ", then always " + others);
        return all.replace("anything", "").matches("first [, then]*") ? Optional.empty() : Optional.of(all);
    }

    private String contained(Limit.Contains contains) {
        var words = of(contains.item(), Doc.NONE);
        var least = "at least " + counted(contains.least(), "item");
        var most = contains.most() == Integer.MAX_VALUE ? "" : "at most " + counted(contains.most(), "item");
        var count = contains.least() == 0 ? most : most.isEmpty() ? least : least + " and " + most;
        var orNull = contains.item().nullable() ? " or null" : "";
        return words.isEmpty() ? count : count + " being " + words + orNull;
    }

    /** What a value is, to somebody who reads JSON. */
    static String kind(Value value) {
        var type = value.type();
        var kind = "JSON";
        if (type instanceof Type.Scalar scalar) {
            kind = switch (scalar.kind()) {
                case STRING -> "a text";
                case BOOLEAN -> "true or false";
                case INT32, INT64 -> "an integer";
                case FLOAT, DOUBLE -> "a number";
                case DATE_TIME -> "a date with a time";
                case DATE -> "a date";
                case UUID -> "a UUID";
                case BYTES, BINARY -> "a text in Base64";
            };
        } else if (type instanceof Type.ListOf) {
            kind = "a list";
        } else if (type instanceof Type.MapOf) {
            kind = "an object";
        } else if (type instanceof Type.Reference) {
            kind = "as the document describes it";
        }
        return value.nullable() ? kind + " or null" : kind;
    }

    private String literals(List<Literal> literals) {
        var words = literals.stream().map(this::literal).toList();
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    String literal(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text.value().isEmpty() ? "empty" : quoted.apply(text.value());
        }
        if (literal instanceof Literal.Numeric number) {
            return plain(number.value());
        }
        if (literal instanceof Literal.Truth truth) {
            return String.valueOf(truth.value());
        }
        return literal instanceof Literal.Structure structure ? quoted.apply(structure.json()) : "null";
    }

    private static Optional<String> range(List<Limit> limits) {
        var minimum = first(limits, Limit.Minimum.class);
        var maximum = first(limits, Limit.Maximum.class);
        if (minimum.isPresent()
                && maximum.isPresent()
                && !minimum.get().exclusive()
                && !maximum.get().exclusive()) {
            return Optional.of("from %s to %s"
                    .formatted(plain(minimum.get().value()), plain(maximum.get().value())));
        }
        var words = new ArrayList<String>();
        minimum.ifPresent(limit -> words.add((limit.exclusive() ? "above " : "at least ") + plain(limit.value())));
        maximum.ifPresent(limit -> words.add((limit.exclusive() ? "below " : "at most ") + plain(limit.value())));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", words));
    }

    private static Optional<String> count(
            List<Limit> limits, Class<? extends Limit> least, Class<? extends Limit> most, String noun) {
        var minimum = first(limits, least).map(LimitWords::amount);
        var maximum = first(limits, most).map(LimitWords::amount);
        if (minimum.isPresent() && maximum.isPresent()) {
            return Optional.of(
                    minimum.equals(maximum)
                            ? counted(minimum.get(), noun)
                            : minimum.get() + " to " + counted(maximum.get(), noun));
        }
        return minimum.map(amount -> "at least " + counted(amount, noun))
                .or(() -> maximum.map(amount -> "at most " + counted(amount, noun)));
    }

    private static int amount(Limit limit) {
        if (limit instanceof Limit.MinLength length) {
            return length.value();
        }
        if (limit instanceof Limit.MaxLength length) {
            return length.value();
        }
        if (limit instanceof Limit.MinItems items) {
            return items.value();
        }
        if (limit instanceof Limit.MaxItems items) {
            return items.value();
        }
        return limit instanceof Limit.MinProperties properties
                ? properties.value()
                : ((Limit.MaxProperties) limit).value();
    }

    private static String counted(int amount, String noun) {
        var plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return amount + " " + (amount == 1 ? noun : plural);
    }

    static <L extends Limit> Optional<L> first(List<Limit> limits, Class<L> kind) {
        return limits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    static List<String> sentences(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.toList());
    }
}
