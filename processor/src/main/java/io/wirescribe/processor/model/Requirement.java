package io.wirescribe.processor.model;

import java.util.List;

/** Which credentials an operation needs, by the document's names for their schemes. */
public sealed interface Requirement {

    /** Nothing that a caller could give. */
    Requirement NONE = new OneOf(List.of());

    /**
     * All of one alternative.
     *
     * @param alternatives an empty one if it can do without
     */
    record OneOf(List<List<String>> alternatives) implements Requirement {

        public OneOf {
            alternatives = alternatives.stream().map(List::copyOf).distinct().toList();
        }
    }

    /** Nobody says: the document declares schemes and never what needs them. */
    record Unsaid(List<String> schemes) implements Requirement {

        public Unsaid {
            schemes = List.copyOf(schemes);
        }
    }
}
