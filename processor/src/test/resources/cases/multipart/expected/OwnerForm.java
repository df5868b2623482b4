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
 * {@code #/components/schemas/Owner as multipart/form-data}
 *
 * @param name {@code name}
 * @param avatar {@code avatar}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnerForm(
        @JsonProperty("name") String name,
        @JsonProperty("avatar") @Nullable Upload avatar,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public OwnerForm {
        constraints(name).verify();
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

    private static Constraints constraints(@Nullable String name) {
        return Constraints.on("OwnerForm")
                .required("name", name);
    }

    /** Builds a {@link OwnerForm} that the document allows. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Upload avatar;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(OwnerForm source) {
            this.name = source.name;
            this.avatar = source.avatar;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder avatar(Upload avatar) {
            this.avatar = avatar;
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
        public OwnerForm build() {
            if (name == null) {
                throw constraints(name).violation();
            }
            return new OwnerForm(name, avatar, additionalProperties);
        }
    }
}
