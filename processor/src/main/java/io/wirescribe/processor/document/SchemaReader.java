package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what values a schema describes. What gets a name of its own is left to {@link Declarations}. */
final class SchemaReader {

    private static final Type ANYTHING = new Anything();
    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");
    private static final Value NOTHING = new Value(ANYTHING, false, List.of(new Limit.OneOf(List.of())));
    private final Remarks remarks;
    private final Declarations declarations;
    private final Unwrapping unwrapping;
    private final Merging merging;
    private final Inheritance inheritance;
    private final Nulls nulls;
    private final Choices choices;
    private final Lists lists;
    private final Limits limits;
    private final Either either;
    private final Untyped untyped;
    private final Unheeded unheeded;
    private final Items items;
    private final Entries entries;
    private final Listings listings;
    private final Nesting nesting;

    /** What is known to have a name, so that it is not looked at again. */
    private final Map<Pointer, Value> references = new HashMap<>();

    SchemaReader(DocumentTree tree, Remarks remarks, Declarations declarations) {
        this.remarks = remarks;
        this.declarations = declarations;
        this.unwrapping = new Unwrapping(tree, remarks);
        this.merging = new Merging(tree, remarks);
        this.inheritance = new Inheritance(tree, remarks, unwrapping, merging);
        this.nulls = new Nulls(tree);
        this.choices = new Choices(unwrapping, merging, nulls);
        this.lists = new Lists(unwrapping, merging, choices);
        this.limits = new Limits(merging, remarks);
        this.either = new Either(limits);
        this.untyped = new Untyped(remarks);
        this.unheeded = new Unheeded(merging, remarks);
        this.items = new Items(this, nulls, remarks);
        this.entries = new Entries(this);
        this.listings = new Listings(this, declarations, remarks);
        this.nesting = new Nesting(remarks);
    }

    Use use(Spot schema) {
        return use(unwrapping.unwrap(schema));
    }

    Use use(Unwrapped schema) {
        return new Use(value(schema), Docs.of(schema));
    }

    Unwrapped unwrap(Spot schema) {
        return unwrapping.unwrap(schema);
    }

    Value value(Spot schema) {
        return value(unwrapping.unwrap(schema));
    }

    /** What a schema demands of a value whose type is known. */
    List<Limit> limits(Type type, Spot schema) {
        return limits.whole(type, merging.parts(schema));
    }

    /** What it demands of a text that is sent as it is, whatever its format; nothing where it is of more than texts. */
    List<Limit> limitsOfText(Spot schema) {
        var parts = merging.parts(schema);
        return parts.types().equals(Set.of("string")) ? limits.of(TEXT, parts.all()) : List.of();
    }

    /** The only value that a schema allows, if it is a scalar and there is one. */
    @Nullable
    Literal constant(Unwrapped schema) {
        var core = schema.core();
        if (core == null || schema.nullable()) {
            return null;
        }
        var parts = merging.parts(core);
        var constant = parts.last("const");
        var text = constant == null ? null : constant.text();
        if (constant == null || text == null || !Capacity.holds(text)) {
            return null;
        }
        var literal =
                parts.types().equals(Set.of("string")) ? new Literal.Text(text) : Literals.literal(constant.node());
        var scalar = Formats.scalar(literal);
        if (Limits.fractional(scalar)) {
            listings.changed(core, parts);
        }
        return Enums.possible(scalar.kind(), literal) ? literal : null;
    }

    /** Whether it is a text of which some are listed. */
    boolean openEnum(Type type) {
        return !declarations.listed(type).isEmpty();
    }

    /** The only value that it lists, if that is no object or array; null if there is none, or more. */
    @Nullable
    Literal only(Spot schema) {
        var value = value(schema);
        var only = value.only();
        var core = unwrapping.unwrap(schema).core();
        if (only != null || core == null || !(value.type() instanceof Type.Reference)) {
            return only;
        }
        var texts = Enums.literals(TEXT, merging.parts(core));
        return texts.size() == 1 ? texts.iterator().next() : null;
    }

    private Value value(Unwrapped schema) {
        var value = held(schema);
        if (declarations.listed(value.type()).isEmpty()) {
            unheeded.limits(value.type(), schema);
        }
        return value;
    }

    private Value held(Unwrapped schema) {
        var core = schema.core();
        if (core == null) {
            return new Value(ANYTHING, schema.nullable(), List.of());
        } else if (!core.mapping() || core.allowsNothing()) {
            return anything(core, schema.nullable());
        }
        unheeded.types(schema, core);
        var known = references.get(core.pointer());
        if (known != null) {
            return new Value(known.type(), nullable(schema, known.nullable()), known.limits());
        }
        var parts = merging.parts(core);
        var shape = shape(schema, core, parts);
        var type = shape.type();
        boolean nullable = nulls.among(core) || parts.choices().stream().anyMatch(choices::nullable);
        var listed = declarations.listed(type);
        if (type instanceof Type.Reference && listed.isEmpty()) {
            references.put(core.pointer(), new Value(type, nullable, shape.limits()));
        }
        unheeded.conditions(type, parts);
        List<Spot> demanding = new ArrayList<>(schema.layers());
        demanding.addAll(parts.all());
        List<Limit> all =
                new ArrayList<>(listed.isEmpty() ? limits.of(type, demanding) : limits.ofListed(listed, demanding));
        limits.tellExcluded(listed, all, parts.all());
        narrowing(type, parts).filter(limit -> !all.contains(limit)).forEach(all::add);
        shape.limits().stream().filter(limit -> !all.contains(limit)).forEach(all::add);
        return new Value(type, nullable(schema, nullable), all);
    }

    /** @param core whether what the wrappers are around allows null by what it is put together from */
    private static boolean nullable(Unwrapped schema, boolean core) {
        return (core || schema.nullable()) && schema.all().stream().noneMatch(Nulls::denied);
    }

    /** What choices demand whose branches all speak of this type. */
    private Stream<Limit> narrowing(Type type, Parts parts) {
        return parts.choices().stream()
                .filter(branches -> choices.narrow(parts, branches))
                .flatMap(branches -> either(type, branches).stream());
    }

    /** The same value, held to what stands beside the choice of which it is a branch. */
    Value beside(Value value, Parts own, Parts more) {
        return new Value(value.type(), value.nullable(), limits.beside(value, own, more));
    }

    /** A schema that is just true or false, or no schema at all. */
    private Value anything(Spot schema, boolean nullable) {
        if (schema.allowsNothing()) {
            remarks.note(schema, "the schema `false` allows no value at all: any JSON is accepted");
        } else if (schema.truth() == null) {
            remarks.warning(schema, "a schema must be an object: any JSON is accepted");
        }
        return new Value(ANYTHING, nullable, List.of());
    }

    /** What a value is, and what its own schema demands of it that no other can. */
    private Value shape(Unwrapped schema, Spot core, Parts parts) {
        if (!Enums.values(parts).isEmpty()) {
            return listings.value(schema, core, parts);
        } else if (parts.say("enum") && Untyped.onlyNull(parts)) {
            return Untyped.NULL;
        } else if (parts.all().stream().anyMatch(part -> part.given("enum") != null) && !schema.nullable()) {
            remarks.note(core, "`enum` lists no value: any is accepted");
        }
        var branches = branches(core, parts);
        if (!branches.isEmpty()) {
            return choice(schema, core, parts, branches);
        }
        var variants = Variants.ofTypes(core, parts);
        if (!variants.isEmpty()) {
            return plain(declarations.choice(schema, core, variants));
        }
        var types = parts.types();
        if (types.isEmpty()) {
            return parts.say("contentMediaType") ? named("string", schema, core, parts) : untyped.value(parts);
        }
        var type = types.contains("number") ? "number" : types.iterator().next();
        if (parts.contradictory()) {
            remarks.note(core, "no value is of all the types that it builds upon: any %s is accepted".formatted(type));
        }
        return named(type, schema, core, parts);
    }

    private static Value plain(Type type) {
        return Value.of(type);
    }

    /** What a schema can turn out to be; nothing if it is what it says. */
    List<Spot> branches(Spot core, Parts parts) {
        if (!Enums.values(parts).isEmpty()) {
            return List.of();
        }
        var open = parts.choices().stream()
                .filter(branches -> !choices.narrow(parts, branches) && !choices.made(core, parts, branches))
                .toList();
        open.stream().skip(1).forEach(unheeded::choice);
        return open.isEmpty() ? inheritance.heirs(core) : open.get(0);
    }

    /** The branches of a choice, and in place of each that is a choice itself those of that. */
    List<Parts> flattened(List<Spot> branches) {
        return choices.flattened(branches);
    }

    private Value choice(Unwrapped schema, Spot core, Parts parts, List<Spot> branches) {
        var texts = choices.texts(branches);
        if (texts != null && listings.enumerable(core, texts)) {
            if (choices.flattened(branches).stream().anyMatch(this::limited)) {
                remarks.note(core, "texts that are not listed are not checked: any is accepted");
            }
            return listings.openEnum(schema, core, texts);
        }
        var scalar = choices.scalar(parts, branches);
        if (scalar != null) {
            var listed = choices.listed(branches, scalar);
            return new Value(scalar, false, listed.isEmpty() ? either(scalar, branches) : listings.oneOf(core, listed));
        }
        var list = lists.widest(branches);
        return list == null
                ? plain(declarations.choice(schema, core, branches))
                : new Value(list, false, either(list, branches));
    }

    private List<Limit> either(Type type, List<Spot> branches) {
        var limits = either.of(type, choices.flattened(branches));
        unheeded.several(branches, limits);
        return limits;
    }

    /** Whether it speaks of texts that it does not list. */
    private boolean limited(Parts branch) {
        return Enums.values(branch).isEmpty() && !limits.of(TEXT, branch.all()).isEmpty();
    }

    /** What a choice can turn out to be. */
    ChoiceReader.Found alternatives(Spot core, List<Spot> branches) {
        var alternatives = Alternatives.of(core, branches, this, inheritance, unwrapping, merging);
        return ChoiceReader.read(alternatives, inheritance, unwrapping, merging);
    }

    /** An object of all these parts, which stands in a place of its own. */
    Value joined(Spot place, Parts parts) {
        return plain(declarations.structure(unwrapping.unwrap(place), place, parts.in(place)));
    }

    /** What a value is of which the type is said. */
    Value named(String name, Unwrapped schema, Spot core, Parts parts) {
        return switch (name) {
            case "object" ->
                parts.properties().isEmpty() || tooLarge(core, parts)
                        ? nesting.within(core, () -> map(parts))
                        : plain(declarations.structure(schema, core, parts));
            case "array" -> nesting.within(core, () -> items.list(parts));
            default -> plain(scalar(name, core, parts));
        };
    }

    private Value map(Parts parts) {
        var element = element(Entries.schema(parts));
        var limits = element.type() instanceof Anything ? entries.of(parts) : List.<Limit>of();
        return new Value(new Type.MapOf(element), false, limits);
    }

    private boolean tooLarge(Spot core, Parts parts) {
        boolean tooLarge = parts.properties().size() > Capacity.PROPERTIES_OF_AN_OBJECT;
        if (tooLarge) {
            remarks.note(core, "more properties than a class can have: it is carried as a map");
        }
        return tooLarge;
    }

    /** The scalar that a type is; anything where there is none. */
    Type scalar(String name, Spot core, Parts parts) {
        var scalar = Formats.scalar(name, parts);
        if (scalar == null) {
            remarks.warning(core, "`type` is none that JSON knows: any JSON is accepted");
            return ANYTHING;
        }
        if (scalar instanceof Type.Scalar number && number.kind() == Type.Kind.INT64) {
            beyondLongs(number.format(), core, parts);
        }
        return scalar;
    }

    /** Tells of numbers that cannot be read; where only a format has them, as of ids, once. */
    private void beyondLongs(String format, Spot core, Parts parts) {
        if (Magnitudes.beyondLongs(parts)) {
            remarks.note(core, "numbers beyond a long are allowed here, and cannot be read");
        } else if (format.equals("uint64") && Magnitudes.endless(parts)) {
            remarks.noteOnce(core, "`uint64` allows numbers beyond a long, here and elsewhere: they cannot be read");
        }
    }

    /** What the properties must be that the document does not name, but describes by a pattern. */
    List<Limit> entriesOf(Parts parts) {
        return entries.of(parts);
    }

    /** What the properties hold that the document does not name. */
    Value othersOf(Parts parts) {
        return element(Entries.others(parts));
    }

    /** What a list or a map holds. */
    Value element(@Nullable Spot schema) {
        return schema == null
                        || schema.truth() != null
                        || schema.allowsNothing()
                        || (schema.names().isEmpty() && schema.besides().isEmpty())
                ? Value.of(ANYTHING)
                : value(schema);
    }

    /** What one of several sorts of items or entries is that a list or a map holds; none where it can be nothing. */
    Value sort(@Nullable Spot schema) {
        if (schema != null && schema.allowsNothing()) {
            return NOTHING;
        }
        return nesting.sort(schema, () -> element(schema));
    }
}
