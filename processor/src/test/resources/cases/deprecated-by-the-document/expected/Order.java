package com.acme;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An order
 *
 * <p>{@code #/components/schemas/Order}, which the document calls deprecated
 *
 * @param id {@code id}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Order(
        @JsonProperty("id") @Nullable String id,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Order> JSON = new OrderCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    public Order {
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Order}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Order of(JsonValue json) {
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

    /**
     * @deprecated as the document says
     */
    @Deprecated
    @Override
    public @Nullable String id() {
        return id;
    }

    /** Builds a {@link Order} that the document allows. */
    public static final class Builder {
        private @Nullable String id;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Order source) {
            this.id = source.id;
            this.additionalProperties = source.additionalProperties;
        }

        @Deprecated
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** A property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            additionalProperties = JsonValue.with(additionalProperties, name, value);
            return this;
        }

        /** What has been set. */
        public Order build() {
            return new Order(id, additionalProperties);
        }
    }
}
