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
 * {@code #/components/schemas/Lamp}
 *
 * @param a {@code a}
 * @param b at most 5 characters
 * @param c {@code c}
 * @param d at most 5 characters
 * @param e {@code e}
 * @param kind {@code lamp}
 * @param state {@code state}
 * @param shade {@code shade}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lamp(
        @JsonProperty("a") String a,
        @JsonProperty("b") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String b,
        @JsonProperty("c") @Nullable String c,
        @JsonProperty("d") @Nullable String d,
        @JsonProperty("e") @Nullable Long e,
        @JsonProperty("kind") @Nullable LampKind kind,
        @JsonProperty("state") @Nullable LampState state,
        @JsonProperty("shade") @Nullable Shade shade,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Lamp> JSON = new LampCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    public Lamp {
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Lamp}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Lamp of(JsonValue json) {
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

    private static Constraints constraints(@Nullable String a, @Nullable String b,
            @Nullable String d, @Nullable LampKind kind) {
        return Constraints.on("Lamp")
                .required("a", a)
                .maxLength("b", b, 5)
                .maxLength("d", d, 5)
                .oneOf("kind", kind, LampKind::value, "lamp");
    }

    /** Builds a {@link Lamp} that the document allows. */
    public static final class Builder {
        private @Nullable String a;
        private @Nullable String b;
        private @Nullable String c;
        private @Nullable String d;
        private @Nullable Long e;
        private @Nullable LampKind kind;
        private @Nullable LampState state;
        private @Nullable Shade shade;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Lamp source) {
            this.a = source.a;
            this.b = source.b;
            this.c = source.c;
            this.d = source.d;
            this.e = source.e;
            this.kind = source.kind;
            this.state = source.state;
            this.shade = source.shade;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. */
        public Builder a(String a) {
            this.a = a;
            return this;
        }

        /** At most 5 characters. */
        public Builder b(@Nullable String b) {
            this.b = b;
            return this;
        }

        public Builder c(String c) {
            this.c = c;
            return this;
        }

        /** At most 5 characters. */
        public Builder d(@Nullable String d) {
            this.d = d;
            additionalProperties = JsonValue.withNull(additionalProperties, "d", d == null);
            return this;
        }

        public Builder e(@Nullable Long e) {
            this.e = e;
            additionalProperties = JsonValue.withNull(additionalProperties, "e", e == null);
            return this;
        }

        /** {@code lamp}. */
        public Builder kind(LampKind kind) {
            this.kind = kind;
            return this;
        }

        /** {@code lamp}. */
        public Builder kind(String kind) {
            this.kind = kind == null ? null : LampKind.of(kind);
            return this;
        }

        public Builder state(@Nullable LampState state) {
            this.state = state;
            additionalProperties = JsonValue.withNull(additionalProperties, "state", state == null);
            return this;
        }

        public Builder state(String state) {
            return this.state(state == null ? null : LampState.of(state));
        }

        public Builder shade(Shade shade) {
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
        public Lamp build() {
            if (a == null) {
                throw constraints(a, b, d, kind).violation();
            }
            constraints(a, b, d, kind).verify();
            return new Lamp(a, b, c, d, e, kind, state, shade, additionalProperties);
        }
    }
}
