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

    /** The name of a constant, or this with the least number from 2 on that is not taken. */
    static String constant(String wanted, Predicate<String> taken) {
        var name = wanted;
        for (int number = 2; taken.test(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }
}
