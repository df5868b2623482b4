package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What arrays hold: the same everywhere, or something of its own in each of the first positions. */
final class Items {

    private static final int MOST_POSITIONS = 100;

    private final SchemaReader schemas;
    private final Nulls nulls;
    private final Remarks remarks;

    Items(SchemaReader schemas, Nulls nulls, Remarks remarks) {
        this.schemas = schemas;
        this.nulls = nulls;
        this.remarks = remarks;
    }

    /** A list, with what it demands of its items that their type does not say. */
    Value list(Parts parts) {
        var positions = positions(parts);
        var rest = rest(parts, positions);
        boolean closed = closed(rest);
        var list = positions == null || positions.elements().isEmpty()
                ? Value.of(new Type.ListOf(schemas.element(rest)))
                : tuple(positions.elements(), closed, most(parts), rest);
        List<Limit> limits = new ArrayList<>(list.limits());
        if (closed) {
            limits.add(new Limit.MaxItems(
                    positions == null ? 0 : positions.elements().size()));
        }
        var element = ((Type.ListOf) list.type()).element();
        parts.all().stream()
                .filter(part -> part.has("contains"))
                .forEach(part -> contains(part, element).ifPresent(limits::add));
        return new Value(list.type(), false, limits);
    }

    /** Also as older versions of JSON Schema spelled it: an array of {@code items}. */
    private static @Nullable Spot positions(Parts parts) {
        var items = parts.last("items");
        var positions = parts.last("prefixItems");
        return positions == null && items != null && items.node() instanceof Node.Sequence ? items : positions;
    }

    /** What no other keyword knows is the same, unless there may be more that do than are looked at here. */
    private static @Nullable Spot rest(Parts parts, @Nullable Spot positions) {
        var rest = positions == null ? parts.whole("items") : rest(positions);
        boolean more = Stream.of("contains", "if", "oneOf", "anyOf").anyMatch(parts::say);
        return rest == null && !more ? parts.whole("unevaluatedItems") : rest;
    }

    private static @Nullable Spot rest(Spot positions) {
        var array = positions.parent();
        return array == null ? null : array.field(positions.name().equals("items") ? "additionalItems" : "items");
    }

    private static boolean closed(@Nullable Spot schema) {
        return schema != null && schema.allowsNothing();
    }

    private static BigDecimal most(Parts parts) {
        return parts.all().stream()
                .map(part -> part.numberOf("maxItems"))
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.valueOf(Integer.MAX_VALUE), BigDecimal::min);
    }

    /** Where all are of one type, so are the items; else each is JSON that must be readable as what it should be. */
    private Value tuple(List<Spot> positions, boolean closed, BigDecimal most, @Nullable Spot rest) {
        var first = positions.stream().limit(MOST_POSITIONS).map(schemas::sort).toList();
        var others = schemas.sort(closed ? null : rest);
        boolean ends = closed || most.compareTo(BigDecimal.valueOf(first.size())) <= 0;
        var all = ends ? first.stream() : Stream.concat(first.stream(), Stream.of(others));
        var types = all.map(Value::type).distinct().toList();
        boolean nullable = Stream.concat(first.stream(), Stream.of(others)).anyMatch(Value::nullable);
        boolean same = types.size() == 1;
        var element = new Value(same ? types.get(0) : new Anything(), same && nullable, List.of());
        var limit = same
                ? new Limit.Positions(first, ends ? Value.of(types.get(0)) : others)
                : new Limit.Positions(first.stream().map(Items::narrowed).toList(), narrowed(others));
        boolean says = limit.first().stream().anyMatch(each -> !each.limits().isEmpty())
                || !limit.others().limits().isEmpty();
        return new Value(new Type.ListOf(element), false, says ? List.of(limit) : List.of());
    }

    /** The same, said of JSON. */
    static Value narrowed(Value value) {
        return value.type() instanceof Anything
                ? new Value(value.type(), false, value.limits())
                : new Value(new Anything(), false, List.of(new Limit.Narrower(value)));
    }

    private Optional<Limit> contains(Spot array, Value element) {
        var schema = array.field("contains");
        int least = count(array, "minContains", 1);
        int most = count(array, "maxContains", Integer.MAX_VALUE);
        if (schema == null || (least == 0 && most == Integer.MAX_VALUE)) {
            return Optional.empty();
        }
        var limits = element.type() instanceof Anything
                ? narrowed(schemas.sort(schema)).limits()
                : schemas.limits(element.type(), schema);
        if (limits.isEmpty() && !schema.names().isEmpty()) {
            remarks.note(array, "`contains` asks for what cannot be told here: it is not checked");
            return Optional.empty();
        }
        boolean nullable = element.nullable() && !nulls.excluded(schema);
        return Optional.of(new Limit.Contains(new Value(element.type(), nullable, limits), least, most));
    }

    private static int count(Spot array, String word, int otherwise) {
        var count = array.numberOf(word);
        return count == null || count.signum() < 0 || count.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0
                ? otherwise
                : count.intValue();
    }
}
