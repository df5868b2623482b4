package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What types would like to be called. One whose name fits has it. Where long names are shortened to the same one, the
 * words stay in that the others do not have; where they have the same words, one says what kind of place it is in, or
 * those of other files which folder or file.
 */
final class TypeNames {

    /** What is still called the same after that many gets numbers. */
    private static final int MOST_ROUNDS = 6;

    private final String document;
    private final List<TypeName> names;

    private TypeNames(String document, List<TypeName> names) {
        this.document = document;
        this.names = names;
    }

    /**
     * Finds them.
     *
     * @param document that all begins with
     * @param types those first that are asked first
     * @param free what is there for a name that Java needs for something else
     */
    static Map<Pointer, String> of(String document, List<Declared> types, UnaryOperator<String> free) {
        var words = new SingleWords();
        var names = types.stream()
                .map(type -> new TypeName(type.origin(), words, free))
                .toList();
        var changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = new TypeNames(document, names).toldApart();
        }
        var wanted = new LinkedHashMap<Pointer, String>();
        names.forEach(name -> wanted.put(name.pointer(), name.wanted()));
        return wanted;
    }

    /** Whether something is called something else now. */
    private boolean toldApart() {
        var groups = names.stream()
                .collect(groupingBy(name -> name.wanted().toLowerCase(Locale.ROOT), LinkedHashMap::new, toList()));
        var changed = false;
        for (var group : groups.values()) {
            changed |= group.size() > 1 && (files(group) || toldApart(group));
        }
        return changed;
    }

    /**
     * What is called the same in several files says the nearest folder that is not the same for all, or else its file,
     * but for what is in the document.
     */
    private boolean files(List<TypeName> group) {
        if (group.stream().map(name -> name.pointer().document()).distinct().count() < 2) {
            return false;
        }
        while (inFoldersOfOneName(group)) {
            group.forEach(TypeName::skipFolder);
        }
        var others = group.stream()
                .filter(name -> !name.pointer().document().equals(document))
                .toList();
        return any(others, TypeName::sayFolder) || any(others, TypeName::sayFile);
    }

    private static boolean inFoldersOfOneName(List<TypeName> group) {
        var folder = group.get(0).folder();
        return folder != null && group.stream().allMatch(name -> folder.equals(name.folder()));
    }

    /** Asks each of them. */
    private static boolean any(List<TypeName> group, Predicate<TypeName> says) {
        var any = false;
        for (var name : group) {
            any |= says.test(name);
        }
        return any;
    }

    private static boolean toldApart(List<TypeName> group) {
        var holder = group.stream().filter(TypeName::whole).findFirst();
        var first = holder.orElse(group.get(0));
        var changed = false;
        for (var name : group) {
            if (holder.isEmpty() || name != first) {
                changed |= name.differ(group) || (name != first && name.sayPlace());
            }
        }
        return changed;
    }
}
