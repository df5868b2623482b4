package io.wirescribe.processor.emit;

import java.util.function.Predicate;

/** Names that nothing else has where they stand. */
final class Free {

    private Free() {}

    /** The name, or the nearest like it that is not taken. */
    static String name(String wanted, Predicate<String> taken) {
        var name = wanted;
        while (taken.test(name)) {
            name += "_";
        }
        return name;
    }
}
