package com.acme;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.Upload;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.check.Constraints;
import io.wirescribe.json.JsonValue;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/paths/~1attachments/post/requestBody/content/multipart~1form-data/schema}
 *
 * @param note {@code note}
 * @param mark {@code mark}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachRequest(
        @JsonProperty("note") String note,
        @JsonProperty("mark") @Nullable String mark,
        @JsonAnyGetter Map<String, @Nullable Upload> additionalProperties) {
    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public AttachRequest {
        constraints(note, additionalProperties).verify();
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /** A builder that starts with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static Constraints constraints(@Nullable String note,
            Map<String, @Nullable Upload> additionalProperties) {
        return Constraints.on("AttachRequest")
                .required("note", note)
                .noNulls("additionalProperties", additionalProperties, "mark");
    }

    /** Builds a {@link AttachRequest} that the document allows. */
    public static final class Builder {
        private @Nullable String note;
        private @Nullable String mark;
        private Map<String, @Nullable Upload> additionalProperties = Map.of();

        private Builder() {}

        private Builder(AttachRequest source) {
            this.note = source.note;
            this.mark = source.mark;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public Builder mark(@Nullable String mark) {
            this.mark = mark;
            additionalProperties = JsonValue.withPlainNull(additionalProperties, "mark", mark == null);
            return this;
        }

        /** A property that the document does not name. */
        public Builder additionalProperty(String name, @Nullable Upload value) {
            additionalProperties = JsonValue.with(additionalProperties, name, value);
            return this;
        }

        /**
         * What has been set.
         *
         * @throws ConstraintViolationException naming every value that the document does not allow
         */
        public AttachRequest build() {
            if (note == null) {
                throw constraints(note, additionalProperties).violation();
            }
            return new AttachRequest(note, mark, additionalProperties);
        }
    }
}
