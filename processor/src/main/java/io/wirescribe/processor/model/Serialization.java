package io.wirescribe.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** How a value is written as text: that of a parameter, or of a field of a form. */
public sealed interface Serialization {

    /**
     * In one of OpenAPI's styles.
     *
     * @param style such as {@code simple} or {@code deepObject}
     * @param reserved whether reserved characters are left as they are
     */
    record Styled(String style, boolean explode, boolean reserved) implements Serialization {

        /** None of OpenAPI's, but how a field of a form is written of which nothing is said: an object is JSON. */
        public static final String FIELD = "field of a form";
    }

    /**
     * As a body of that media type would be.
     *
     * @param mediaType of a field also several, or ranges of them, separated by commas
     */
    record Typed(String mediaType) implements Serialization {

        public boolean json() {
            return Content.json(mediaType);
        }

        /** Each of them. */
        public List<String> mediaTypes() {
            return Stream.of(mediaType.split(",", -1)).map(String::strip).toList();
        }

        /** Whether one of them is JSON, or a range that has it. */
        public boolean perhapsJson() {
            return mediaTypes().stream().anyMatch(each -> Content.json(each) || each.matches("(application|\\*)/\\*"));
        }
    }
}
