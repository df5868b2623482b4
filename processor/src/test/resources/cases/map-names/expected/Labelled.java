package com.acme;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.check.Constraints;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/components/schemas/Labelled}
 *
 * @param labels with {@code app}, each name at most 8 characters, matching {@code ^[a-z]+$}; what it
 *     is known by
 * @param mixed {@code mixed}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Labelled(
        @JsonProperty("labels") @Nullable Map<String, String> labels,
        @JsonProperty("mixed") @Nullable LabelledMixed mixed,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Labelled> JSON = new LabelledCodec();

    private static final Pattern NAMES_OF_LABELS_PATTERN = Pattern.compile("^[a-z]+\\z");

    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public Labelled {
        constraints(labels).verify();
        labels = labels == null ? null : JsonValue.copyOf(labels);
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Labelled}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Labelled of(JsonValue json) {
        return JSON.convert(json);
    }

    /** A builder that starts with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static Constraints constraints(@Nullable Map<String, String> labels) {
        return Constraints.on("Labelled")
                .noNulls("labels", labels)
                .requiredNames("labels", labels, "app")
                .eachName("labels", labels, (names, name) -> names.maxLength("names of labels", name, 8).pattern("names of labels", name, NAMES_OF_LABELS_PATTERN, "^[a-z]+$"));
    }

    /** Builds a {@link Labelled} that the document allows. */
    public static final class Builder {
        private @Nullable Map<String, String> labels;
        private @Nullable LabelledMixed mixed;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Labelled source) {
            this.labels = source.labels;
            this.mixed = source.mixed;
            this.additionalProperties = source.additionalProperties;
        }

        /** With {@code app}, each name at most 8 characters, matching {@code ^[a-z]+$}. What it is known by. */
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        public Builder mixed(LabelledMixed mixed) {
            this.mixed = mixed;
            return this;
        }

        /** A property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            additionalProperties = JsonValue.with(additionalProperties, name, value);
            return this;
        }

        /**
         * What has been set.
         *
         * @throws ConstraintViolationException naming every value that the document does not allow
         */
        public Labelled build() {
            return new Labelled(labels, mixed, additionalProperties);
        }
    }
}
