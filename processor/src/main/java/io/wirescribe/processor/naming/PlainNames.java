package io.wirescribe.processor.naming;

import java.util.List;

/** What parts of a document are called in Java if nothing else of it would be called the same. */
public final class PlainNames {

    private static final Allocation COMPONENTS = Allocation.exact(Reserved.COMPONENTS, "Value");
    private static final Allocation PARAMETERS = Allocation.exact(Reserved.WORDS, "Value");

    private PlainNames() {}

    public static String component(String property) {
        return COMPONENTS.unreserved(member(property));
    }

    public static String parameter(String name) {
        return PARAMETERS.unreserved(member(name));
    }

    public static String constant(String value) {
        return Shortening.cut(Words.constant(value));
    }

    private static String member(String name) {
        return Shortening.cut(Words.member(List.of(name)));
    }
}
