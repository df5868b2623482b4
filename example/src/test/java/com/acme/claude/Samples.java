package com.acme.claude;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON that the documents describe, between them of every type that is written for this project. */
final class Samples {

    /** One JSON text, and how the type it is of reads and writes it. */
    record Sample<T>(Class<T> type, Codec<T> codec, String json) {

        T value() {
            return codec.decode(json);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + " " + json.substring(0, Math.min(50, json.length()));
        }
    }

    private Samples() {}

    static List<Sample<?>> all() {
        try {
            var all = JsonValue.parse(Files.readString(Path.of("src/test/resources/samples.json")));
            return all.asMap().entrySet().stream()
                    .<Sample<?>>flatMap(type ->
                            type.getValue().asList().stream().map(json -> sample(type.getKey(), json.toString())))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample<?> sample(String type, String json) {
        try {
            return sample(Class.forName(type), json);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // a type's codec is of that type
    private static <T> Sample<T> sample(Class<T> type, String json) throws ReflectiveOperationException {
        return new Sample<>(type, (Codec<T>) type.getField("JSON").get(null), json);
    }

    /** The generated types that a sample consists of. */
    static Set<Class<?>> typesOf(Sample<?> sample) {
        Set<Class<?>> types = new LinkedHashSet<>();
        walk(sample.value(), types);
        return types;
    }

    private static void walk(Object value, Set<Class<?>> types) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> walk(item, types));
        } else if (value instanceof Map<?, ?> members) {
            members.values().forEach(member -> walk(member, types));
        } else if (value != null && value.getClass().getName().startsWith("com.acme.")) {
            note(value.getClass(), types);
            for (var part :
                    value.getClass().isRecord() ? value.getClass().getRecordComponents() : new RecordComponent[0]) {
                try {
                    walk(part.getAccessor().invoke(value), types);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** A record, and the choices and enumerations that it is one of. */
    private static void note(Class<?> type, Set<Class<?>> types) {
        types.add(type.getEnclosingClass() == null ? type : type.getEnclosingClass());
        types.addAll(List.of(type.getInterfaces()));
    }
}
