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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/components/schemas/Order}
 *
 * @param paper what it is printed on
 * @param copies from 1 to 1000, 1 if not set; how many
 * @param title at most 80 characters
 * @param tags {@code tags}
 * @param colour {@code colour}
 * @param state it has the name of a class that the checks stand on
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Order(
        @JsonProperty("paper") OrderPaper paper,
        @JsonProperty("copies") @Nullable Long copies,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("tags") @Nullable List<String> tags,
        @JsonProperty("colour") @Nullable Boolean colour,
        @JsonProperty("state") @Nullable Condition state,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Order> JSON = new OrderCodec();

    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public Order {
        constraints(paper, copies, title, tags, colour, state).verify();
        tags = tags == null ? null : List.copyOf(tags);
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

    private static Constraints constraints(@Nullable OrderPaper paper, @Nullable Long copies,
            @Nullable String title, @Nullable List<String> tags, @Nullable Boolean colour,
            @Nullable Condition state) {
        return Constraints.on("Order")
                .required("paper", paper)
                .between("copies", copies, 1, 1000)
                .maxLength("title", title, 80)
                .noNulls("tags", tags)
                .when(
                        io.wirescribe.check.Condition.is("paper", paper, OrderPaper::value, "poster", "banner"),
                        then -> then
                                .required("title", title)
                                .atMost("copies", copies, 10)
                                .minLength("title", title, 3)
                                .maxLength("title", title, 20)
                                .maxItems("tags", tags, 1)
                                .constant("colour", colour, true))
                .when(
                        io.wirescribe.check.Condition.isOther("paper", paper, OrderPaper::value, "poster", "banner"),
                        then -> then
                                .absent("state", state)
                                .absent("title", title));
    }

    /** Builds a {@link Order} that the document allows. */
    public static final class Builder {
        private @Nullable OrderPaper paper;
        private @Nullable Long copies;
        private @Nullable String title;
        private @Nullable List<String> tags;
        private @Nullable Boolean colour;
        private @Nullable Condition state;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Order source) {
            this.paper = source.paper;
            this.copies = source.copies;
            this.title = source.title;
            this.tags = source.tags;
            this.colour = source.colour;
            this.state = source.state;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. What it is printed on. */
        public Builder paper(OrderPaper paper) {
            this.paper = paper;
            return this;
        }

        /** Required. What it is printed on. */
        public Builder paper(String paper) {
            this.paper = paper == null ? null : OrderPaper.of(paper);
            return this;
        }

        /**
         * From 1 to 1000, 1 if not set. At most 10 for {@code paper} {@code poster} or {@code banner}. How
         * many.
         */
        public Builder copies(long copies) {
            this.copies = copies;
            return this;
        }

        /**
         * At most 80 characters. Required for {@code paper} {@code poster} or {@code banner}. 3 to 20
         * characters for {@code paper} {@code poster} or {@code banner}. Not to be set for {@code paper} other
         * than {@code poster} or {@code banner}.
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** At most 1 item for {@code paper} {@code poster} or {@code banner}. */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Always true for {@code paper} {@code poster} or {@code banner}. */
        public Builder colour(boolean colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Not to be set for {@code paper} other than {@code poster} or {@code banner}. It has the name of a
         * class that the checks stand on.
         */
        public Builder state(Condition state) {
            this.state = state;
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
        public Order build() {
            if (paper == null) {
                throw constraints(paper, copies, title, tags, colour, state).violation();
            }
            return new Order(paper, copies, title, tags, colour, state, additionalProperties);
        }
    }
}
