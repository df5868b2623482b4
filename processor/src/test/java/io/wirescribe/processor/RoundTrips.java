package io.wirescribe.processor;

import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonNumber;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonValue;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.Property;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Each type of a document: a random instance of it is read, built, written, and read again. Forms with files have no
 * JSON and are loaded only.
 */
final class RoundTrips implements AutoCloseable {

    private static final int INSTANCES = 5;

    private final Generation generation;
    private final URLClassLoader loader;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private int without;

    RoundTrips(Generation generation, long seed) throws Exception {
        this.generation = generation;
        this.loader = new URLClassLoader(
                new java.net.URL[] {generation.classes().toUri().toURL()}, RoundTrips.class.getClassLoader());
        this.random = new Random(seed);
    }

    /** What went wrong. */
    List<String> faults() throws Exception {
        load();
        var instances = new RandomJson(generation.written().api(), random);
        for (var declared : generation.written().api().types().values()) {
            if (!json(declared)) {
                continue;
            }
            var name = generation.written().names().type(declared.origin().pointer());
            var codec = codec(name);
            int found = 0;
            for (int i = 0; i < INSTANCES; i++) {
                var text = instances.of(declared);
                found += text.isPresent() ? 1 : 0;
                text.flatMap(each -> fault(codec, each, declared)).ifPresent(fault -> faults.add(name + ": " + fault));
            }
            without += found == 0 ? 1 : 0;
        }
        return faults;
    }

    /** A form with files is no JSON, and answers are told apart by their status. */
    private static boolean json(Declared declared) {
        return !(declared instanceof Declared.Answers)
                && !(declared instanceof Declared.Structure structure && Forms.file(structure));
    }

    /** How many types have no instance that could be found. */
    int without() {
        return without;
    }

    private void load() throws Exception {
        try (Stream<Path> files = Files.walk(generation.classes())) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var name = generation.classes().relativize(file).toString().replace('/', '.');
                Class.forName(name.substring(0, name.length() - ".class".length()), true, loader);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> codec(String type) throws ReflectiveOperationException {
        return (Codec<Object>) loader.loadClass(Generation.PACKAGE + "." + type)
                .getField("JSON")
                .get(null);
    }

    private Optional<String> fault(Codec<Object> codec, String json, Declared declared) {
        try {
            var value = codec.decode(json);
            var written = codec.encodeToString(value);
            if (!plain(JsonValue.parse(json)).equals(plain(JsonValue.parse(written)))) {
                return Optional.of(json + " is written as " + written);
            } else if (!value.equals(codec.decode(written))) {
                return Optional.of(written + " is read as something else");
            } else if (declared instanceof Declared.Structure structure) {
                return unbuilt(structure, json, value);
            }
            return Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.of(json + " -> " + e);
        }
    }

    /** A server leaves out what only callers send, and whoever sends the same object must add it. */
    private static Optional<String> unbuilt(Declared.Structure structure, String json, Object value)
            throws ReflectiveOperationException {
        var fields = ((JsonObject) JsonValue.parse(json)).members();
        var lacking = structure.properties().stream()
                .filter(property -> property.demanded() && property.constant() == null)
                .filter(property -> !fields.containsKey(property.name()))
                .map(Property::name)
                .toList();
        try {
            return rebuilt(value).equals(value) && lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(json + " is built as something else, or without " + lacking);
        } catch (ConstraintViolationException violation) {
            if (!lacking.isEmpty()
                    && lacking.stream().allMatch(name -> violation.getMessage().contains(name + " is required"))) {
                return Optional.empty();
            }
            throw violation;
        }
    }

    private static Object rebuilt(Object value) throws ReflectiveOperationException {
        var builder = value.getClass().getMethod("toBuilder").invoke(value);
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ConstraintViolationException violation) {
                throw violation;
            }
            throw e;
        }
    }

    /** Whatever order it is in, and however its numbers are written. */
    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            var fields = new java.util.TreeMap<String, Object>();
            object.members().forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        } else if (value instanceof JsonArray array) {
            return array.items().stream().map(RoundTrips::plain).toList();
        }
        return value instanceof JsonNumber number ? number.value().doubleValue() : value;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
