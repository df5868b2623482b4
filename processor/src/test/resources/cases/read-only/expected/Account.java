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
 * {@code #/components/schemas/Account}
 *
 * @param object {@code object}
 * @param id identifies the account
 * @param name {@code name}
 * @param password at least 8 characters
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @JsonProperty("object") @Nullable String object,
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("name") String name,
        @JsonProperty("password") @Nullable String password,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Account> JSON = new AccountCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    public Account {
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Account}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Account of(JsonValue json) {
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

    private static Constraints constraints(@Nullable String name, @Nullable String password) {
        return Constraints.on("Account")
                .required("name", name)
                .required("password", password)
                .minLength("password", password, 8);
    }

    /** Builds a {@link Account} that the document allows. */
    public static final class Builder {
        private @Nullable String object;
        private @Nullable Long id;
        private @Nullable String name;
        private @Nullable String password;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Account source) {
            this.object = source.object;
            this.id = source.id;
            this.name = source.name;
            this.password = source.password;
            this.additionalProperties = source.additionalProperties;
        }

        /** Set by the server only. */
        public Builder object(String object) {
            this.object = object;
            return this;
        }

        /** Set by the server only. Identifies the account. */
        public Builder id(long id) {
            this.id = id;
            return this;
        }

        /** Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Required. Never sent by the server. At least 8 characters. */
        public Builder password(String password) {
            this.password = password;
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
        public Account build() {
            if (name == null || password == null) {
                throw constraints(name, password).violation();
            }
            constraints(name, password).verify();
            return new Account(object, id, name, password, additionalProperties);
        }
    }
}
