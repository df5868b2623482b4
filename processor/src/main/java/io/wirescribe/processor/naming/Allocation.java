package io.wirescribe.processor.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names given out so far in one scope: none twice, and none that means something else there. */
final class Allocation {

    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> identity;
    private final String suffix;

    private Allocation(UnaryOperator<String> identity, Collection<String> reserved, String suffix) {
        this.identity = identity;
        this.suffix = suffix;
        reserved.forEach(name -> this.reserved.add(identity.apply(name)));
    }

    /** Names that differ in case are different. */
    static Allocation exact(Collection<String> reserved, String suffix) {
        return new Allocation(UnaryOperator.identity(), reserved, suffix);
    }

    /** Names that differ in case alone are the same, as they are in the file systems of half of all machines. */
    static Allocation ofFiles(Collection<String> reserved, String suffix) {
        return new Allocation(name -> name.toLowerCase(Locale.ROOT), reserved, suffix);
    }

    /** The wanted name, with the suffix if it is reserved. */
    String unreserved(String wanted) {
        return reserved.contains(identity.apply(wanted)) ? wanted + suffix : wanted;
    }

    /** The wanted name, with the suffix if it is reserved, and with the first free number if it is taken. */
    String take(String wanted) {
        var base = unreserved(wanted);
        var name = base;
        for (var number = 2; !taken.add(identity.apply(name)); number++) {
            name = base + numbered(base, number);
        }
        return name;
    }

    private static String numbered(String base, int number) {
        return Character.isDigit(base.charAt(base.length() - 1)) ? "No" + number : String.valueOf(number);
    }
}
