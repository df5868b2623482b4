package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether JSON's null is a value of a schema that is put together from others: each of them must allow it. */
final class Nulls {

    /** What may stand beside a list without a word on what of it is meant. */
    private static final Set<String> LISTING = Set.of("enum", "title", "description");

    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "default", "example", "examples", "deprecated", "$comment");

    private static final int DEEPEST = 100;

    private final DocumentTree tree;

    Nulls(DocumentTree tree) {
        this.tree = tree;
    }

    /** What a schema has to say of null: it names it, it says nothing of it, or it is none of its values. */
    private enum Word {
        NAMED,
        SILENT,
        EXCLUDED
    }

    /** Whether one of what the schema is put together from names null, and none excludes it. */
    boolean among(Spot schema) {
        return of(schema, new IdentityHashMap<>()) == Word.NAMED;
    }

    /** Whether one of what the schema is put together from has no null among its values. */
    boolean excluded(Spot schema) {
        return of(schema, new IdentityHashMap<>()) == Word.EXCLUDED;
    }

    /** Whether a schema says itself that its values are not null. */
    static boolean denied(Spot schema) {
        var not = schema.field("not");
        return not != null && (Nullability.only(not) || listed(not));
    }

    private static boolean listed(Spot not) {
        return not.itemsOf("enum").stream().anyMatch(Spot::nothing) && LISTING.containsAll(not.names());
    }

    /** @param known what was said by those that were met, so that circles end */
    private Word of(Spot schema, Map<Node, Word> known) {
        var before = known.putIfAbsent(schema.node(), Word.SILENT);
        if (before != null || known.size() > DEEPEST) {
            return before == null ? Word.SILENT : before;
        }
        var word = all(words(schema, known));
        known.put(schema.node(), word);
        return word;
    }

    private List<Word> words(Spot schema, Map<Node, Word> known) {
        List<Word> words = new ArrayList<>();
        words.add(own(schema));
        var target = schema.reference() == null ? null : tree.follow(schema);
        if (target != null) {
            words.add(of(target, known));
        }
        schema.all().forEach(branch -> words.add(of(branch, known)));
        for (var choice : List.of(schema.itemsOf("oneOf"), schema.itemsOf("anyOf"))) {
            if (!choice.isEmpty()) {
                words.add(any(choice.stream()
                        .map(branch -> anything(branch) ? Word.NAMED : of(branch, known))
                        .toList()));
            }
        }
        return words;
    }

    /** What is said without what it refers to. */
    private static Word own(Spot schema) {
        if (schema.truthOf("nullable")) {
            return Word.NAMED;
        } else if (denied(schema) || Boolean.FALSE.equals(schema.truth())) {
            return Word.EXCLUDED;
        }
        var types = Nullability.types(schema);
        var values = schema.itemsOf("enum");
        var constant = schema.field("const");
        List<Word> words = new ArrayList<>();
        if (!types.isEmpty()) {
            words.add(types.contains("null") ? Word.NAMED : Word.EXCLUDED);
        }
        if (!values.isEmpty()) {
            words.add(values.stream().anyMatch(Spot::nothing) ? Word.NAMED : Word.EXCLUDED);
        }
        if (constant != null) {
            words.add(constant.nothing() ? Word.NAMED : Word.EXCLUDED);
        }
        return all(words);
    }

    /** Whether a branch of a choice says nothing of what a value is, so that null is one of all that there are. */
    private static boolean anything(Spot branch) {
        return branch.mapping()
                ? ANNOTATIONS.containsAll(branch.names()) && branch.besides().isEmpty()
                : Boolean.TRUE.equals(branch.truth());
    }

    private static Word all(Collection<Word> words) {
        return Stream.of(Word.EXCLUDED, Word.NAMED)
                .filter(words::contains)
                .findFirst()
                .orElse(Word.SILENT);
    }

    private static Word any(Collection<Word> words) {
        return Stream.of(Word.NAMED, Word.SILENT)
                .filter(words::contains)
                .findFirst()
                .orElse(Word.EXCLUDED);
    }
}
