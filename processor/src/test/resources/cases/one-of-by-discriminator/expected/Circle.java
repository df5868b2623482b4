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
 * {@code #/components/schemas/Circle}
 *
 * @param radius {@code radius}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Circle(
        @JsonProperty("radius") double radius,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) implements Shape {
    /** Reads and writes this type as JSON. */
    public static final Codec<Circle> JSON = new CircleCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    public Circle {
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Circle}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Circle of(JsonValue json) {
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

    /** Always {@code circle}. */
    @JsonProperty("kind")
    public String kind() {
        return "circle";
    }

    private static Constraints constraints(@Nullable Double radius) {
        return Constraints.on("Circle")
                .required("radius", radius)
                .finite("radius", radius);
    }

    /** Builds a {@link Circle} that the document allows. */
    public static final class Builder {
        private @Nullable Double radius;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Circle source) {
            this.radius = source.radius;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. */
        public Builder radius(double radius) {
            this.radius = radius;
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
        public Circle build() {
            if (radius == null) {
                throw constraints(radius).violation();
            }
            constraints(radius).verify();
            return new Circle(radius, additionalProperties);
        }
    }
}
