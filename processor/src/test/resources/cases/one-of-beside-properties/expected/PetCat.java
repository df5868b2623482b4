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
 * {@code #/components/schemas/Pet/oneOf/Cat}
 *
 * @param name at least 1 character
 * @param kind {@code kind}
 * @param home {@code home}
 * @param lives at most 9
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetCat(
        @JsonProperty("name") String name,
        @JsonProperty("kind") String kind,
        @JsonProperty("home") @Nullable PetHome home,
        @JsonProperty("lives") @Nullable Long lives,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) implements Pet {
    /** Reads and writes this type as JSON. */
    public static final Codec<PetCat> JSON = new PetCatCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    public PetCat {
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code PetCat}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PetCat of(JsonValue json) {
        return JSON.convert(json);
    }

    /** A builder that starts with {@code kind} set. */
    public static Builder builder() {
        return new Builder().kind("cat");
    }

    /** A builder that starts with the values of this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static Constraints constraints(@Nullable String name, @Nullable String kind,
            @Nullable Long lives) {
        return Constraints.on("PetCat")
                .required("name", name)
                .minLength("name", name, 1)
                .required("kind", kind)
                .atMost("lives", lives, 9);
    }

    /** Builds a {@link PetCat} that the document allows. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String kind;
        private @Nullable PetHome home;
        private @Nullable Long lives;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(PetCat source) {
            this.name = source.name;
            this.kind = source.kind;
            this.home = source.home;
            this.lives = source.lives;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. At least 1 character. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Required. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        public Builder home(PetHome home) {
            this.home = home;
            return this;
        }

        /** At most 9. */
        public Builder lives(long lives) {
            this.lives = lives;
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
        public PetCat build() {
            if (name == null || kind == null) {
                throw constraints(name, kind, lives).violation();
            }
            constraints(name, kind, lives).verify();
            return new PetCat(name, kind, home, lives, additionalProperties);
        }
    }
}
