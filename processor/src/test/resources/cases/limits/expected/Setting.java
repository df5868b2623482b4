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
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/components/schemas/Setting}
 *
 * @param watts at least 1 and below 100, a multiple of 5; how bright
 * @param ratio above 0 and at most 0.5, 0.1 if not set
 * @param plain {@code plain}
 * @param total from 0 to 9223372036854775807
 * @param small {@code small}
 * @param name 1 to 10 characters, matching {@code ^[a-z]+$}
 * @param tags 1 to 3 items, no item twice
 * @param grid {@code grid}
 * @param labels 1 to 2 entries
 * @param at at most 24 characters, matching {@code Z$}
 * @param picture {@code picture}
 * @param extra {@code extra}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Setting(
        @JsonProperty("watts") long watts,
        @JsonProperty("ratio") @Nullable Double ratio,
        @JsonProperty("plain") @Nullable Double plain,
        @JsonProperty("total") @Nullable Double total,
        @JsonProperty("small") @Nullable Integer small,
        @JsonProperty("name") String name,
        @JsonProperty("tags") @Nullable List<String> tags,
        @JsonProperty("grid") @Nullable List<List<Double>> grid,
        @JsonProperty("labels") @Nullable Map<String, String> labels,
        @JsonProperty("at") @Nullable OffsetDateTime at,
        @JsonProperty("picture") byte @Nullable [] picture,
        @JsonProperty("extra") @Nullable SettingExtra extra,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Setting> JSON = new SettingCodec();

    private static final Pattern NAME_PATTERN = Pattern.compile("^[a-z]+\\z");

    private static final Pattern AT_PATTERN = Pattern.compile("Z\\z");

    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public Setting {
        constraints(watts, ratio, plain, total, name, tags, grid, labels, at,
                Constraints.present(watts, ratio, plain, total, small, name, tags, grid, labels, at,
                picture, extra) + additionalProperties.size()).verify();
        tags = tags == null ? null : List.copyOf(tags);
        grid = grid == null ? null : grid.stream().map(item -> List.copyOf(item)).toList();
        labels = labels == null ? null : JsonValue.copyOf(labels);
        picture = picture == null ? null : picture.clone();
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not a {@code Setting}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Setting of(JsonValue json) {
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

    /** This as JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public JsonValue toJson() {
        return JsonValue.parse(JSON.encodeToString(this));
    }

    /** A copy. */
    @Override
    public byte @Nullable [] picture() {
        return picture == null ? null : picture.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Setting that
                && Objects.equals(watts, that.watts)
                && Objects.equals(ratio, that.ratio)
                && Objects.equals(plain, that.plain)
                && Objects.equals(total, that.total)
                && Objects.equals(small, that.small)
                && Objects.equals(name, that.name)
                && Objects.equals(tags, that.tags)
                && Objects.equals(grid, that.grid)
                && Objects.equals(labels, that.labels)
                && Objects.equals(at, that.at)
                && Arrays.equals(picture, that.picture)
                && Objects.equals(extra, that.extra)
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(watts, ratio, plain, total, small, name, tags, grid, labels, at,
                Arrays.hashCode(picture), extra, additionalProperties);
    }

    private static Constraints constraints(@Nullable Long watts, @Nullable Double ratio,
            @Nullable Double plain, @Nullable Double total, @Nullable String name,
            @Nullable List<String> tags, @Nullable List<List<Double>> grid,
            @Nullable Map<String, String> labels, @Nullable OffsetDateTime at, int propertyCount) {
        return Constraints.on("Setting")
                .required("watts", watts)
                .atLeast("watts", watts, 1)
                .below("watts", watts, 100)
                .multipleOf("watts", watts, "5")
                .above("ratio", ratio, 0)
                .atMost("ratio", ratio, 0.5)
                .finite("plain", plain)
                .atLeast("total", total, 0)
                .atMost("total", total, "9223372036854775807")
                .required("name", name)
                .minLength("name", name, 1)
                .maxLength("name", name, 10)
                .pattern("name", name, NAME_PATTERN, "^[a-z]+$")
                .noNulls("tags", tags)
                .minItems("tags", tags, 1)
                .maxItems("tags", tags, 3)
                .uniqueItems("tags", tags)
                .each("tags", tags, (items, item) -> items.maxLength("tags", item, 4))
                .noNulls("grid", grid)
                .each("grid", grid, (items, item) -> items.noNulls("grid", item)
                        .each("grid", item, (items2, item2) -> items2.atLeast("grid", item2, 0)))
                .noNulls("labels", labels)
                .minProperties("labels", labels, 1)
                .maxProperties("labels", labels, 2)
                .eachValue("labels", labels, (items, item) -> items.minLength("labels", item, 1))
                .as("at", at, "a text", DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
                        (items, item) -> items.maxLength("at", item, 24)
                        .pattern("at", item, AT_PATTERN, "Z$"))
                .maxProperties(propertyCount, 9);
    }

    /** Builds a {@link Setting} that the document allows. */
    public static final class Builder {
        private @Nullable Long watts;
        private @Nullable Double ratio;
        private @Nullable Double plain;
        private @Nullable Double total;
        private @Nullable Integer small;
        private @Nullable String name;
        private @Nullable List<String> tags;
        private @Nullable List<List<Double>> grid;
        private @Nullable Map<String, String> labels;
        private @Nullable OffsetDateTime at;
        private byte @Nullable [] picture;
        private @Nullable SettingExtra extra;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Setting source) {
            this.watts = source.watts;
            this.ratio = source.ratio;
            this.plain = source.plain;
            this.total = source.total;
            this.small = source.small;
            this.name = source.name;
            this.tags = source.tags;
            this.grid = source.grid;
            this.labels = source.labels;
            this.at = source.at;
            this.picture = source.picture;
            this.extra = source.extra;
            this.additionalProperties = source.additionalProperties;
        }

        /**
         * Required. At least 1 and below 100, a multiple of 5. How bright.
         *
         * <p>More <em>words</em>.
         */
        public Builder watts(long watts) {
            this.watts = watts;
            return this;
        }

        /** Above 0 and at most 0.5, 0.1 if not set. */
        public Builder ratio(double ratio) {
            this.ratio = ratio;
            return this;
        }

        public Builder plain(double plain) {
            this.plain = plain;
            return this;
        }

        /** From 0 to 9223372036854775807. */
        public Builder total(double total) {
            this.total = total;
            return this;
        }

        public Builder small(int small) {
            this.small = small;
            return this;
        }

        /** Required. 1 to 10 characters, matching {@code ^[a-z]+$}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** 1 to 3 items, no item twice. */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder grid(List<List<Double>> grid) {
            this.grid = grid;
            return this;
        }

        /** 1 to 2 entries. */
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** At most 24 characters, matching {@code Z$}. */
        public Builder at(OffsetDateTime at) {
            this.at = at;
            return this;
        }

        public Builder picture(byte[] picture) {
            this.picture = picture;
            return this;
        }

        public Builder extra(SettingExtra extra) {
            this.extra = extra;
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
        public Setting build() {
            if (watts == null || name == null) {
                throw constraints(watts, ratio, plain, total, name, tags, grid, labels, at,
                        Constraints.present(watts, ratio, plain, total, small, name, tags, grid,
                        labels, at, picture, extra) + additionalProperties.size()).violation();
            }
            return new Setting(watts, ratio, plain, total, small, name, tags, grid, labels, at,
                    picture, extra, additionalProperties);
        }
    }
}
