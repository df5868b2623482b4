package io.wirescribe.processor;

import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Choice;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * JSON of a declared type, within its limits. Empty where there is none that is finite, or that can be found. Types
 * that refer to each other make no more of it than {@link #ENOUGH} values and what these require.
 */
final class RandomJson {

    /** How many values of an instance, those given up among them, are made freely. */
    static final int ENOUGH = 1000;

    /** After so many an instance is not to be found. */
    private static final int MOST = 10 * ENOUGH;

    private static final int DEEPEST = 4;
    private static final int TRIES = 50;

    private final Api api;
    private final Random random;
    private int made;

    RandomJson(Api api, Random random) {
        this.api = api;
        this.random = random;
    }

    Optional<String> of(Declared declared) {
        made = 0;
        return declared(declared, 0);
    }

    private boolean enough() {
        return made >= ENOUGH;
    }

    private Optional<String> declared(Declared declared, int depth) {
        if (declared instanceof OpenEnum openEnum) {
            return Optional.of(quoted(pick(openEnum.values())));
        } else if (declared instanceof Choice choice) {
            return choice(choice, depth);
        }
        return structure((Structure) declared, Map.of(), depth);
    }

    private Optional<String> choice(Choice choice, int depth) {
        var options = new ArrayList<>(choice.options());
        java.util.Collections.shuffle(options, random);
        for (var option : options) {
            Optional<String> json;
            if (!option.tags().isEmpty() && declared(option.value()) instanceof Structure structure) {
                json = structure(
                        structure,
                        Map.of(choice.property(), tag(structure, choice.property(), pick(option.tags()))),
                        depth + 1);
            } else {
                json = value(option.value(), depth + 1).filter(text -> !another(choice, text));
            }
            if (json.isPresent()) {
                return json;
            }
        }
        return Optional.empty();
    }

    /** Whether an option that has no tag of its own says the tag of another, and would be read as that one. */
    private static boolean another(Choice choice, String json) {
        return JsonValue.parse(json) instanceof JsonObject object
                && object.members().get(choice.property()) instanceof JsonString tag
                && choice.options().stream().anyMatch(option -> option.tags().contains(tag.value()));
    }

    /** As the property is: a text, a number, true or false. */
    private static String tag(Structure structure, String name, String tag) {
        boolean text = structure.properties().stream()
                .filter(property -> property.name().equals(name))
                .noneMatch(property -> property.value().type() instanceof Type.Scalar scalar
                        && switch (scalar.kind()) {
                            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> true;
                            default -> false;
                        });
        return text ? quoted(tag) : tag;
    }

    private Declared declared(Value value) {
        return value.type() instanceof Type.Reference reference ? api.types().get(reference.target()) : null;
    }

    private Optional<String> structure(Structure structure, Map<String, String> fixed, int depth) {
        for (int i = 0; i < TRIES && depth <= 3 * DEEPEST; i++) {
            var fields = fields(structure, fixed, depth);
            if (fields.isEmpty()) {
                return Optional.empty();
            } else if (structure.conditionals().stream().allMatch(each -> kept(each, fields.get()))) {
                return Optional.of(object(fields.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether what is demanded under a condition is there; of limits it is not known. */
    private static boolean kept(Conditional conditional, Map<String, String> fields) {
        return !holds(conditional.condition(), fields)
                || conditional.demands().stream()
                        .allMatch(demand -> fields.containsKey(demand.property()) == demand instanceof Demand.Required);
    }

    private static boolean holds(Condition condition, Map<String, String> fields) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> holds(each, fields));
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(each -> holds(each, fields));
        }
        var has = (Condition.Has) condition;
        var json = fields.get(has.property());
        var values = has.values().stream().map(RandomJson::literal).toList();
        return json == null ? has.orAbsent() : values.contains(json) == has.among();
    }

    private Optional<Map<String, String>> fields(Structure structure, Map<String, String> fixed, int depth) {
        var fields = new LinkedHashMap<String, String>();
        for (var property : structure.properties()) {
            var wanted = property.required()
                    || property.constant() != null
                    || (depth < DEEPEST && !enough() && random.nextBoolean());
            if (!wanted && !fixed.containsKey(property.name())) {
                continue;
            }
            var json = Optional.ofNullable(fixed.get(property.name())).or(() -> property(property, depth));
            if (json.isEmpty() && property.required()) {
                return Optional.empty();
            }
            json.ifPresent(text -> fields.put(property.name(), text));
        }
        fixed.forEach(fields::putIfAbsent);
        structure.properties().stream()
                .filter(property -> !property.required() && !fixed.containsKey(property.name()))
                .takeWhile(property -> fields.size() > most(structure.limits(), Integer.MAX_VALUE))
                .forEach(property -> fields.remove(property.name()));
        others(structure, fields, depth);
        return Optional.of(fields);
    }

    /** A property that the document does not name, and as many as it asks for. */
    private void others(Structure structure, Map<String, String> fields, int depth) {
        int least = least(structure.limits(), !enough() && random.nextInt(3) == 0 ? fields.size() + 1 : 0);
        int most = most(structure.limits(), Integer.MAX_VALUE);
        for (int i = 0; fields.size() < least && fields.size() < most && i < TRIES; i++) {
            int number = i;
            name(structure.limits(), "x other " + number)
                    .ifPresent(name -> value(entry(structure.others(), structure.limits(), name), depth + 1)
                            .ifPresent(json -> fields.put(name, json)));
        }
    }

    /** What an entry of that name has to be. */
    private static Value entry(Value any, List<Limit> limits, String name) {
        return limits.stream()
                .filter(Limit.Entries.class::isInstance)
                .map(Limit.Entries.class::cast)
                .filter(entries -> entries.matching()
                        == entries.names().stream()
                                .anyMatch(pattern -> Pattern.compile(pattern.regex())
                                        .matcher(name)
                                        .find()))
                .map(Limit.Entries::value)
                .findFirst()
                .orElse(any);
    }

    private Optional<String> property(Property property, int depth) {
        return property.constant() != null
                ? Optional.of(literal(property.constant()))
                : value(property.value(), depth + 1);
    }

    private Optional<String> value(Value value, int depth) {
        if (made++ >= MOST) {
            return Optional.empty();
        }
        if (value.nullable() && random.nextInt(5) == 0) {
            return Optional.of("null");
        }
        var type = value.type();
        var constant =
                value.limits().stream().filter(Limit.Constant.class::isInstance).findFirst();
        if (constant.isPresent()) {
            return Optional.of(literal(((Limit.Constant) constant.get()).value()));
        }
        for (var limit : value.limits()) {
            if (limit instanceof Limit.OneOf oneOf) {
                return oneOf.values().isEmpty() ? Optional.empty() : Optional.of(literal(pick(oneOf.values())));
            } else if (limit instanceof Limit.Narrower narrower) {
                return value(narrower.value(), depth);
            }
        }
        if (type instanceof Type.Reference) {
            var json = declared(declared(value), depth);
            return json.isEmpty() && value.nullable() ? Optional.of("null") : json;
        } else if (type instanceof Type.ListOf list) {
            return list(list, value.limits(), depth);
        } else if (type instanceof Type.MapOf map) {
            return map(map, value.limits(), depth);
        }
        return type instanceof Type.Scalar scalar
                ? scalar(scalar, value.limits())
                : Optional.of(pick(List.of("{\"a\":[1,null,\"b\"]}", "\"text\"", "12", "[]", "true", "{}")));
    }

    private Optional<String> list(Type.ListOf list, List<Limit> limits, int depth) {
        int least = least(limits, 0);
        int size = depth > DEEPEST || enough() ? least : Math.min(most(limits, least + 3), least + random.nextInt(3));
        var items = new ArrayList<String>();
        boolean unique = limits.stream().anyMatch(Limit.UniqueItems.class::isInstance);
        for (int i = 0; items.size() < size && i < TRIES; i++) {
            value(element(list, limits, items.size()), depth + 1)
                    .filter(item -> !unique || !items.contains(item))
                    .ifPresent(items::add);
        }
        return items.size() < least ? Optional.empty() : Optional.of("[" + String.join(",", items) + "]");
    }

    private static Value element(Type.ListOf list, List<Limit> limits, int index) {
        for (var limit : limits) {
            if (limit instanceof Limit.Positions positions) {
                return index < positions.first().size() ? positions.first().get(index) : positions.others();
            } else if (limit instanceof Limit.Contains contains && index < contains.least()) {
                return contains.item();
            }
        }
        return list.element();
    }

    private Optional<String> map(Type.MapOf map, List<Limit> limits, int depth) {
        int least = least(limits, 0);
        int size = depth > DEEPEST || enough() ? least : Math.min(most(limits, least + 2), least + random.nextInt(3));
        var fields = new LinkedHashMap<String, String>();
        for (var name : required(limits)) {
            value(entry(map.value(), limits, name), depth + 1).ifPresent(json -> fields.put(name, json));
        }
        if (!fields.keySet().containsAll(required(limits))) {
            return Optional.empty();
        }
        for (int i = 0; fields.size() < size && i < TRIES; i++) {
            int number = i;
            name(limits, "key " + number)
                    .ifPresent(name -> value(entry(map.value(), limits, name), depth + 1)
                            .ifPresent(json -> fields.put(name, json)));
        }
        return fields.size() < least ? Optional.empty() : Optional.of(object(fields));
    }

    private static List<String> required(List<Limit> limits) {
        return limits.stream()
                .filter(Limit.RequiredNames.class::isInstance)
                .flatMap(limit -> ((Limit.RequiredNames) limit).names().stream())
                .toList();
    }

    /** A name that is allowed. */
    private Optional<String> name(List<Limit> limits, String otherwise) {
        return limits.stream()
                .filter(Limit.Names.class::isInstance)
                .findFirst()
                .map(names -> text(((Limit.Names) names).limits()))
                .orElse(Optional.of(otherwise));
    }

    private Optional<String> scalar(Type.Scalar scalar, List<Limit> limits) {
        return switch (scalar.kind()) {
            case BOOLEAN -> Optional.of(String.valueOf(random.nextBoolean()));
            case INT32, INT64 -> Optional.of(number(limits, 0).toPlainString());
            case FLOAT, DOUBLE -> Optional.of(number(limits, 2).toPlainString());
            case DATE_TIME ->
                Optional.of("\"2024-0%d-17T08:09:1%dZ\"".formatted(1 + random.nextInt(9), random.nextInt(10)));
            case DATE -> Optional.of("\"2024-02-1%d\"".formatted(random.nextInt(10)));
            case UUID -> Optional.of("\"" + new java.util.UUID(random.nextLong(), random.nextLong()) + "\"");
            case BYTES, BINARY -> Optional.of(pick(List.of("\"\"", "\"aGVsbG8=\"", "\"AP8=\"")));
            case STRING -> text(limits).map(RandomJson::quoted);
        };
    }

    private BigDecimal number(List<Limit> limits, int scale) {
        BigDecimal least = BigDecimal.valueOf(-50);
        BigDecimal most = null;
        var step = BigDecimal.ONE.movePointLeft(scale);
        var multiple = step;
        for (var limit : limits) {
            if (limit instanceof Limit.Minimum minimum) {
                least = minimum.exclusive() ? minimum.value().add(step) : minimum.value();
            } else if (limit instanceof Limit.Maximum maximum) {
                most = maximum.exclusive() ? maximum.value().subtract(step) : maximum.value();
            } else if (limit instanceof Limit.MultipleOf of) {
                multiple = of.value();
            }
        }
        if (most != null && most.compareTo(least) < 0) {
            least = most.subtract(BigDecimal.TEN);
        }
        most = most == null ? least.add(BigDecimal.valueOf(100)) : most;
        var first = least.divide(multiple, 0, RoundingMode.CEILING);
        var count = most.divide(multiple, 0, RoundingMode.FLOOR).subtract(first);
        var chosen = count.signum() <= 0
                ? 0
                : random.nextInt(count.min(BigDecimal.valueOf(100)).intValue() + 1);
        return first.add(BigDecimal.valueOf(chosen)).multiply(multiple);
    }

    private Optional<String> text(List<Limit> limits) {
        for (var limit : limits) {
            if (limit instanceof Limit.OneOf oneOf && pick(oneOf.values()) instanceof Literal.Text text) {
                return Optional.of(text.value());
            }
        }
        int least = least(limits, 0);
        int most = most(limits, Integer.MAX_VALUE);
        var patterns = limits.stream()
                .filter(Limit.Matches.class::isInstance)
                .map(limit -> ((Limit.Matches) limit).regex())
                .toList();
        if (patterns.isEmpty()) {
            int length = Math.min(most, least + random.nextInt(8));
            return Optional.of(random.ints(length, 0, 12)
                    .mapToObj(i -> new String[] {"a", "B", "7", " ", "é", "\"", "\\", "/", "\n", "😀", "<", "$"}[i])
                    .collect(Collectors.joining()));
        }
        for (int i = 0; i < TRIES; i++) {
            var text = new RandomText(patterns.get(0), random).text();
            int length = text == null ? -1 : text.codePointCount(0, text.length());
            if (length >= least
                    && length <= most
                    && patterns.stream()
                            .allMatch(each -> java.util.regex.Pattern.compile(each)
                                    .matcher(text)
                                    .find())) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static int least(List<Limit> limits, int otherwise) {
        for (var limit : limits) {
            if (limit instanceof Limit.MinLength length) {
                return length.value();
            } else if (limit instanceof Limit.MinItems items) {
                return items.value();
            } else if (limit instanceof Limit.MinProperties properties) {
                return properties.value();
            } else if (limit instanceof Limit.Contains contains) {
                return contains.least();
            }
        }
        return otherwise;
    }

    private static int most(List<Limit> limits, int otherwise) {
        for (var limit : limits) {
            if (limit instanceof Limit.MaxLength length) {
                return length.value();
            } else if (limit instanceof Limit.MaxItems items) {
                return items.value();
            } else if (limit instanceof Limit.MaxProperties properties) {
                return properties.value();
            }
        }
        return otherwise;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return quoted(text.value());
        } else if (literal instanceof Literal.Numeric number) {
            return number.value().toString();
        } else if (literal instanceof Literal.Truth truth) {
            return String.valueOf(truth.value());
        }
        return literal instanceof Literal.Structure structure ? structure.json() : "null";
    }

    private static String quoted(String text) {
        return JsonValue.JSON.encodeToString(JsonValue.of(text));
    }
}
