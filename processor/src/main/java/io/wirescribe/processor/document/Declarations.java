package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Presence;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types that get a name. Each is read once, and after the one that refers to it, so that circles do no harm. */
final class Declarations {

    private final Remarks remarks;
    private final Words words;
    private final SchemaReader schemas;
    private final Merging merging;
    private final Limits limits;
    private final Map<Pointer, Spot> places = new HashMap<>();
    private final Map<Pointer, Declared> types = new LinkedHashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> last = new ArrayDeque<>();

    Declarations(DocumentTree tree, Remarks remarks, Words words) {
        this.remarks = remarks;
        this.words = words;
        this.merging = new Merging(tree, remarks);
        this.limits = new Limits(merging, remarks);
        this.schemas = new SchemaReader(tree, remarks, this);
    }

    SchemaReader schemas() {
        return schemas;
    }

    Type openEnum(Unwrapped schema, Spot core, List<String> values) {
        if (places.putIfAbsent(core.pointer(), core) == null) {
            types.put(core.pointer(), new OpenEnum(origin(core), Docs.ofType(schema), values));
        }
        return new Type.Reference(core.pointer());
    }

    /** The texts that an open enum lists; none if it is something else. */
    List<String> listed(Type type) {
        return type instanceof Type.Reference reference && types.get(reference.target()) instanceof OpenEnum openEnum
                ? openEnum.values()
                : List.of();
    }

    Type structure(Unwrapped schema, Spot core, Parts parts) {
        if (places.putIfAbsent(core.pointer(), core) == null) {
            waiting.add(() -> types.put(core.pointer(), structure(origin(core), Docs.ofType(schema), parts)));
        }
        return new Type.Reference(core.pointer());
    }

    Type choice(Unwrapped schema, Spot core, List<Spot> branches) {
        if (places.putIfAbsent(core.pointer(), core) == null) {
            waiting.add(() -> types.put(core.pointer(), choice(core, Docs.ofType(schema), branches)));
        }
        return new Type.Reference(core.pointer());
    }

    private Declared choice(Spot core, Doc doc, List<Spot> branches) {
        var found = schemas.alternatives(core, branches);
        if (!found.clear()) {
            remarks.note(
                    core,
                    "some of its alternatives cannot be told apart by what they must say: an object is the one that"
                            + " has names for most of it, a list holds what all of them can");
        }
        return new Declared.Choice(origin(core), doc, found.options(), found.property(), found.otherwise());
    }

    /** All that was referred to so far and by these in turn, in the document's order. */
    Map<Pointer, Declared> all() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        while (!last.isEmpty()) {
            last.remove().run();
        }
        Map<Pointer, Declared> sorted = new LinkedHashMap<>();
        places.values().stream()
                .sorted(Comparator.<Spot, String>comparing(
                                spot -> spot.pointer().document())
                        .thenComparingInt(Spot::line)
                        .thenComparingInt(spot -> spot.node().column())
                        .thenComparing(Spot::pointer))
                .map(Spot::pointer)
                .forEach(pointer -> sorted.computeIfAbsent(pointer, types::get));
        return sorted;
    }

    private Structure structure(Origin origin, Doc doc, Parts parts) {
        List<Property> properties = new ArrayList<>();
        var required = parts.required();
        parts.properties().forEach((name, schema) -> properties.add(property(name, schema, required.remove(name))));
        if (!required.isEmpty()) {
            remarks.note(
                    parts.all().get(parts.all().size() - 1),
                    "`required` names what is no property: " + String.join(", ", required));
        }
        var whole = Stream.concat(limits.ofObject(parts.all()).stream(), schemas.entriesOf(parts).stream());
        conditionals(origin.pointer(), parts);
        return new Structure(origin, doc, properties, schemas.othersOf(parts), whole.toList(), List.of());
    }

    /** They may ask for what is in other types, and come after these. */
    private void conditionals(Pointer pointer, Parts parts) {
        if (Stream.of("if", "not", "anyOf", "oneOf", "dependentRequired", "dependentSchemas", "dependencies")
                .anyMatch(parts::say)) {
            last.add(() -> types.computeIfPresent(pointer, (key, type) -> with((Structure) type, parts)));
        }
    }

    private Structure with(Structure type, Parts parts) {
        var properties = Conditionals.byName(type.properties());
        return type.with(type.properties(), new Conditionals(merging, limits, remarks, properties, types).of(parts));
    }

    /** @param schema may be a pattern's, and then has a name of its own */
    private Property property(String name, Spot schema, boolean required) {
        var presence = required ? Presence.REQUIRED : Presence.OPTIONAL;
        var unwrapped = schemas.unwrap(schema);
        var constant = schemas.constant(unwrapped);
        if (constant != null && required) {
            var value = Value.of(Formats.scalar(constant));
            return new Property(name, value, presence, Docs.of(unwrapped), access(unwrapped), constant, origin(schema));
        }
        var use = schemas.use(unwrapped);
        return new Property(name, use.value(), presence, use.doc(), access(unwrapped), constant, origin(schema));
    }

    private static Access access(Unwrapped schema) {
        if (schema.all().stream().anyMatch(spot -> spot.truthOf("readOnly"))) {
            return Access.SERVER;
        }
        return schema.all().stream().anyMatch(spot -> spot.truthOf("writeOnly")) ? Access.CALLER : Access.ANYONE;
    }

    private Origin origin(Spot spot) {
        return new Origin(spot.pointer(), spot.place(spot.pointer().document()), words.of(spot));
    }
}
