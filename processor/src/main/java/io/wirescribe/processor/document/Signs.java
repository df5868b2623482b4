package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Declared.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the objects of a choice say besides the one property that tells most of them apart. */
final class Signs {

    /** What tells objects apart is found near their tops. */
    private static final int DEEPEST = 3;

    /** How many properties of an object and of what it holds are looked at. */
    private static final int MOST = 1000;

    /** Those nearest to the top will do: all of them are asked for each time. */
    private static final int ENOUGH = 10;

    private final List<Alternative> objects;
    private final String property;
    private final Telling telling;
    private final Unwrapping unwrapping;
    private final Merging merging;

    /** By the property that other discriminators tell some of the objects by. */
    private final Map<String, Tags> others = new HashMap<>();

    private int left;

    /** @param property the one property; empty if there is none */
    Signs(List<Alternative> objects, String property, Telling telling, Unwrapping unwrapping, Merging merging) {
        this.objects = objects;
        this.property = property;
        this.telling = telling;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** All by which it can be told. */
    List<Sign> of(Alternative object) {
        List<Sign> all = new ArrayList<>(told(object));
        var paths = all.stream().map(Sign::path).collect(Collectors.toSet());
        constant(object).stream().filter(sign -> !paths.contains(sign.path())).forEach(all::add);
        return all.size() > ENOUGH ? all.subList(0, ENOUGH) : all;
    }

    /** What discriminators of other properties say of it; but for one of its own, which tells its kinds. */
    List<Sign> told(Alternative object) {
        return object.told().stream()
                .filter(told ->
                        !told.property().equals(property) && !told.base().equals(object.kind()))
                .map(Discriminator::property)
                .distinct()
                .map(name -> new Sign(List.of(name), texts(name, object)))
                .filter(sign -> !sign.texts().isEmpty())
                .toList();
    }

    private List<String> texts(String name, Alternative object) {
        var tags = others.computeIfAbsent(name, this::tags);
        var own = tags.of(object);
        return Stream.concat(own.isEmpty() ? tags.among(object).stream() : own.stream(), tags.through(object).stream())
                .distinct()
                .toList();
    }

    private Tags tags(String name) {
        var told = objects.stream()
                .filter(object ->
                        object.told().stream().anyMatch(each -> each.property().equals(name)))
                .toList();
        return new Tags(told, name, telling);
    }

    /** The only texts that properties can have, and those of what they hold, where both must be there. */
    private List<Sign> constant(Alternative object) {
        List<Sign> found = new ArrayList<>();
        left = MOST;
        gather(List.of(), object.parts(), found);
        found.removeIf(sign -> sign.path().equals(List.of(property)));
        found.sort(Comparator.comparingInt(sign -> sign.path().size()));
        return found;
    }

    private void gather(List<String> holder, Parts parts, List<Sign> found) {
        var required = parts.required();
        parts.properties().forEach((name, schema) -> {
            if (required.contains(name) && left-- > 0) {
                List<String> path = new ArrayList<>(holder);
                path.add(name);
                add(path, unwrapping.unwrap(schema), found);
            }
        });
    }

    private void add(List<String> path, Unwrapped schema, List<Sign> found) {
        var core = schema.core();
        if (core == null || !core.mapping() || schema.nullable()) {
            return;
        }
        var parts = merging.parts(core);
        var texts = Enums.signs(parts);
        if (texts.size() == 1) {
            found.add(new Sign(path, List.copyOf(texts)));
        } else if (path.size() < DEEPEST) {
            gather(path, parts, found);
        }
    }
}
