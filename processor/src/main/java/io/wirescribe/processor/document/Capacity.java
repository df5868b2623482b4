package io.wirescribe.processor.document;

/** How much a class file can hold. What is beyond is carried without a type of its own. */
final class Capacity {

    static final int VALUES_OF_AN_ENUM = 1500;
    static final int PROPERTIES_OF_AN_OBJECT = 1000;
    static final int OPTIONS_OF_A_CHOICE = 500;

    private static final int BYTES_OF_A_TEXT = 65_535;
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private Capacity() {}

    /** Whether the text can be a constant. */
    static boolean holds(String text) {
        return text.length() <= BYTES_OF_A_TEXT / MOST_BYTES_OF_A_CHARACTER;
    }
}
