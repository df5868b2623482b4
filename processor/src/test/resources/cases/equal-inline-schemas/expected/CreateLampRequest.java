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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/paths/~1lamps/post/requestBody/content/application~1json/schema}
 *
 * @param name at most 5 characters
 * @param shade {@code shade}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateLampRequest(
        @JsonProperty("name") String name,
        @JsonProperty("shade") @Nullable CreateLampRequestShade shade,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<CreateLampRequest> JSON = new CreateLampRequestCodec();

    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public CreateLampRequest {
        constraints(name).verify();
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code CreateLampRequest}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreateLampRequest of(JsonValue json) {
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

    private static Constraints constraints(@Nullable String name) {
        return Constraints.on("CreateLampRequest")
                .required("name", name)
                .maxLength("name", name, 5);
    }

    /** Builds a {@link CreateLampRequest} that the document allows. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable CreateLampRequestShade shade;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(CreateLampRequest source) {
            this.name = source.name;
            this.shade = source.shade;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. At most 5 characters. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder shade(CreateLampRequestShade shade) {
            this.shade = shade;
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
        public CreateLampRequest build() {
            if (name == null) {
                throw constraints(name).violation();
            }
            return new CreateLampRequest(name, shade, additionalProperties);
        }
    }
}
