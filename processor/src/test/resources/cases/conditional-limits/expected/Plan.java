package com.acme;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.check.Condition;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.check.Constraints;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All that an if can ask.
 *
 * <p>{@code #/components/schemas/Plan}
 *
 * @param kind {@code kind}
 * @param level {@code level}
 * @param speed {@code speed}
 * @param draft {@code draft}
 * @param items {@code items}
 * @param then {@code then}
 * @param note {@code note}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        @JsonProperty("kind") String kind,
        @JsonProperty("level") @Nullable Long level,
        @JsonProperty("speed") @Nullable Double speed,
        @JsonProperty("draft") @Nullable Boolean draft,
        @JsonProperty("items") @Nullable List<String> items,
        @JsonProperty("then") @Nullable String then,
        @JsonProperty("note") @Nullable String note,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Plan> JSON = new PlanCodec();

    private static final Pattern THEN_PATTERN = Pattern.compile("^x");

    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public Plan {
        constraints(kind, level, speed, draft, items, then, note).verify();
        items = items == null ? null : List.copyOf(items);
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Plan}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Plan of(JsonValue json) {
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

    private static Constraints constraints(@Nullable String kind, @Nullable Long level,
            @Nullable Double speed, @Nullable Boolean draft, @Nullable List<String> items,
            @Nullable String then, @Nullable String note) {
        return Constraints.on("Plan")
                .required("kind", kind)
                .finite("speed", speed)
                .noNulls("items", items)
                .each("items", items, (innerItems, innerItem) -> innerItems.minLength("items", innerItem, 1))
                .when(
                        Condition.absent("level", level).or(Condition.is("level", level, 1L, 2L)),
                        innerThen -> innerThen.atMost("speed", speed, 5))
                .when(
                        Condition.is("kind", kind, "walk"),
                        innerThen -> innerThen.below("speed", speed, 10))
                .when(
                        Condition.isOther("kind", kind, "walk")
                                .and(Condition.is("kind", kind, "drive")),
                        innerThen -> innerThen.atMost("speed", speed, 130))
                .when(
                        Condition.isOther("kind", kind, "walk")
                                .and(Condition.isOther("kind", kind, "drive")),
                        innerThen -> innerThen.atMost("speed", speed, 900))
                .when(
                        Condition.is("draft", draft, true).and(Condition.is("level", level, 3L)),
                        innerThen -> innerThen.required("items", items))
                .when(
                        Condition.present("items", items).or(Condition.is("draft", draft, true)),
                        innerThen -> innerThen.pattern("then", then, THEN_PATTERN))
                .when(
                        Condition.absent("draft", draft),
                        innerThen -> innerThen.constant("then", then, "x1"))
                .when(
                        Condition.is("note", note, "secret"),
                        innerThen -> innerThen.atMost("level", level, 7));
    }

    /** Builds a {@link Plan} that the document allows. */
    public static final class Builder {
        private @Nullable String kind;
        private @Nullable Long level;
        private @Nullable Double speed;
        private @Nullable Boolean draft;
        private @Nullable List<String> items;
        private @Nullable String then;
        private @Nullable String note;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Plan source) {
            this.kind = source.kind;
            this.level = source.level;
            this.speed = source.speed;
            this.draft = source.draft;
            this.items = source.items;
            this.then = source.then;
            this.note = source.note;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /** At most 7 for {@code note} {@code secret}. */
        public Builder level(long level) {
            this.level = level;
            return this;
        }

        /**
         * At most 5 for {@code level} 1 or 2 or without {@code level}. Below 10 for {@code kind} {@code walk}.
         * At most 130 for {@code kind} other than {@code walk} and for {@code kind} {@code drive}. At most 900
         * for {@code kind} other than {@code walk} and for {@code kind} other than {@code drive}.
         */
        public Builder speed(double speed) {
            this.speed = speed;
            return this;
        }

        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /** Required for {@code draft} true and for {@code level} 3. */
        public Builder items(List<String> items) {
            this.items = items;
            return this;
        }

        /**
         * Matching {@code ^x} with {@code items} or for {@code draft} true. Always {@code x1} without {@code
         * draft}.
         */
        public Builder then(String then) {
            this.then = then;
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            additionalProperties = JsonValue.withNull(additionalProperties, "note", note == null);
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
        public Plan build() {
            if (kind == null) {
                throw constraints(kind, level, speed, draft, items, then, note).violation();
            }
            return new Plan(kind, level, speed, draft, items, then, note, additionalProperties);
        }
    }
}
