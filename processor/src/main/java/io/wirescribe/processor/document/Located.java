package io.wirescribe.processor.document;

import java.util.List;

/** What came of looking for a document. */
public sealed interface Located {

    record Found(Source source) implements Located {}

    /**
     * It is nowhere.
     *
     * @param looked the places looked at, in words and in order
     */
    record Missing(List<String> looked) implements Located {

        public Missing {
            looked = List.copyOf(looked);
        }
    }
}
