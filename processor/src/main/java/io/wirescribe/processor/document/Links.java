package io.wirescribe.processor.document;

import java.util.function.UnaryOperator;

/**
 * From what has a {@code $ref} in place of what it holds to that.
 *
 * @param list for what lists
 * @param members for what holds parts by their names
 */
record Links(UnaryOperator<Spot> list, UnaryOperator<Spot> members) {

    static final Links NONE = new Links(UnaryOperator.identity(), UnaryOperator.identity());
}
