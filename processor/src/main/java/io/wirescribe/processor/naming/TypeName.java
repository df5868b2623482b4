package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.toSet;

import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one type would like to be called, and which others would. */
final class TypeName {

    /** More are not looked at, for the time that it takes. */
    private static final int MOST_RIVALS = 100;

    /** What is deeper within others says what they are about, and then where in the innermost it is. */
    private static final int MOST_WORDS = 20;

    private static final int FIRST_WORDS = 4;

    private final Pointer pointer;
    private final SingleWords single;
    private final UnaryOperator<String> free;

    /** The single words of the others. */
    private final Set<Set<String>> rivals = new HashSet<>();

    /** Those that may be said still, the next one first. */
    private final Deque<String> folders;

    private int saidFolders;

    private List<String> words;
    private Set<String> said;
    private String wanted;

    TypeName(Origin origin, SingleWords single, UnaryOperator<String> free) {
        this.pointer = origin.pointer();
        this.single = single;
        this.free = free;
        this.folders = new ArrayDeque<>(PlaceWords.folders(origin.pointer()));
        this.words = told(origin.words());
        this.said = single.of(words);
        this.wanted = free.apply(Shortening.type(words));
    }

    private static List<String> told(List<String> words) {
        return words.size() <= MOST_WORDS
                ? words
                : Stream.concat(
                                words.stream().limit(FIRST_WORDS),
                                words.stream().skip(words.size() - (MOST_WORDS - FIRST_WORDS)))
                        .toList();
    }

    Pointer pointer() {
        return pointer;
    }

    String wanted() {
        return wanted;
    }

    /** Whether nothing had to be left out. */
    boolean whole() {
        return wanted.equals(free.apply(Words.type(words)));
    }

    /** Keeps the words in that others of the group do not have. Whether it had not tried to already. */
    boolean differ(List<TypeName> group) {
        boolean news = false;
        for (var other : group.subList(0, Math.min(group.size(), MOST_RIVALS))) {
            news |= other.said != said && !other.said.equals(said) && rivals.add(other.said);
        }
        if (news) {
            wanted = different();
        }
        return news;
    }

    /** Adds what kind of place it is in. Whether it had not done so already. */
    boolean sayPlace() {
        var place = PlaceWords.of(pointer);
        if (place.isEmpty() || wanted.endsWith(place)) {
            return false;
        }
        say(Stream.concat(words.stream(), Stream.of(place)).toList());
        return true;
    }

    /** The next that its file is in; null if there is none. */
    @Nullable
    String folder() {
        return folders.peek();
    }

    void skipFolder() {
        folders.remove();
    }

    /** Adds the next folder that its file is in. Whether there was one. */
    boolean sayFolder() {
        var folder = folders.poll();
        if (folder == null) {
            return false;
        }
        insert(0, folder);
        saidFolders++;
        return true;
    }

    /** Adds what its file is called, after its folders. Whether it had not said so already. */
    boolean sayFile() {
        var file = pointer.file();
        if (said.containsAll(single.of(List.of(file)))) {
            return false;
        }
        insert(saidFolders, file);
        return true;
    }

    private void insert(int at, String word) {
        var other = new ArrayList<>(words);
        other.add(at, word);
        say(other);
    }

    private void say(List<String> other) {
        words = other;
        said = single.of(words);
        wanted = different();
    }

    private String different() {
        var differences = rivals.stream()
                .map(rival -> difference(said, rival))
                .filter(difference -> !difference.isEmpty())
                .collect(toSet());
        return free.apply(Shortening.type(words, left -> differences.isEmpty() || hits(single.of(left), differences)));
    }

    private static boolean hits(Set<String> said, Set<Set<String>> differences) {
        return differences.stream().allMatch(difference -> difference.stream().anyMatch(said::contains));
    }

    private static Set<String> difference(Set<String> said, Set<String> others) {
        var difference = new HashSet<>(said);
        difference.removeAll(others);
        return difference;
    }
}
