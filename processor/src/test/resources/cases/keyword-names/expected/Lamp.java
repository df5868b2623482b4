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
 * {@code #/components/schemas/Lamp}
 *
 * @param classValue {@code class}
 * @param in {@code in}
 * @param fields {@code fields}
 * @param value {@code value}
 * @param out {@code out}
 * @param defaultValue {@code default}
 * @param name {@code name}
 * @param source {@code source}
 * @param builderValue {@code builder}
 * @param buildValue {@code build}
 * @param toStringValue {@code toString}
 * @param hashCodeValue {@code hashCode}
 * @param additionalPropertiesValue {@code additionalProperties}
 * @param fooBar2 {@code foo_bar}
 * @param fooBar {@code fooBar}
 * @param value1st {@code 1st}
 * @param object {@code object}
 * @param map {@code map}
 * @param string {@code string}
 * @param list {@code list}
 * @param list2 {@code List}
 * @param yield {@code yield}
 * @param jsonValue {@code jsonValue}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lamp(
        @JsonProperty("class") String classValue,
        @JsonProperty("in") long in,
        @JsonProperty("fields") @Nullable String fields,
        @JsonProperty("value") String value,
        @JsonProperty("out") @Nullable String out,
        @JsonProperty("default") @Nullable Boolean defaultValue,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("source") @Nullable String source,
        @JsonProperty("builder") @Nullable String builderValue,
        @JsonProperty("build") @Nullable String buildValue,
        @JsonProperty("toString") @Nullable String toStringValue,
        @JsonProperty("hashCode") @Nullable Long hashCodeValue,
        @JsonProperty("additionalProperties") @Nullable String additionalPropertiesValue,
        @JsonProperty("foo_bar") @Nullable String fooBar2,
        @JsonProperty("fooBar") @Nullable String fooBar,
        @JsonProperty("1st") @Nullable String value1st,
        @JsonProperty("object") @Nullable ObjectType object,
        @JsonProperty("map") @Nullable MapType map,
        @JsonProperty("string") @Nullable StringType string,
        @JsonProperty("list") @Nullable ListType2 list,
        @JsonProperty("List") @Nullable ListType list2,
        @JsonProperty("yield") @Nullable LampYield yield,
        @JsonProperty("jsonValue") @Nullable JsonValueType jsonValue,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /** Reads and writes this type as JSON. */
    public static final Codec<Lamp> JSON = new LampCodec();

    /** Takes what a server sent as it is; {@link Builder#build()} checks it. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
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

    /** This as JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public JsonValue toJson() {
        return JsonValue.parse(JSON.encodeToString(this));
    }

    private static Constraints constraints(@Nullable String classValue, @Nullable Long in,
            @Nullable String value, @Nullable LampYield yield) {
        return Constraints.on("Lamp")
                .required("class", classValue)
                .required("in", in)
                .required("value", value)
                .option(yield, LampYield.OfList.class, LampYield.OfList::value,
                        (items, item) -> items.noNulls("yield", item));
    }

    /** Builds a {@link Lamp} that the document allows. */
    public static final class Builder {
        private @Nullable String classValue;
        private @Nullable Long in;
        private @Nullable String fields;
        private @Nullable String value;
        private @Nullable String out;
        private @Nullable Boolean defaultValue;
        private @Nullable String name;
        private @Nullable String source;
        private @Nullable String builderValue;
        private @Nullable String buildValue;
        private @Nullable String toStringValue;
        private @Nullable Long hashCodeValue;
        private @Nullable String additionalPropertiesValue;
        private @Nullable String fooBar2;
        private @Nullable String fooBar;
        private @Nullable String value1st;
        private @Nullable ObjectType object;
        private @Nullable MapType map;
        private @Nullable StringType string;
        private @Nullable ListType2 list;
        private @Nullable ListType list2;
        private @Nullable LampYield yield;
        private @Nullable JsonValueType jsonValue;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Lamp original) {
            this.classValue = original.classValue;
            this.in = original.in;
            this.fields = original.fields;
            this.value = original.value;
            this.out = original.out;
            this.defaultValue = original.defaultValue;
            this.name = original.name;
            this.source = original.source;
            this.builderValue = original.builderValue;
            this.buildValue = original.buildValue;
            this.toStringValue = original.toStringValue;
            this.hashCodeValue = original.hashCodeValue;
            this.additionalPropertiesValue = original.additionalPropertiesValue;
            this.fooBar2 = original.fooBar2;
            this.fooBar = original.fooBar;
            this.value1st = original.value1st;
            this.object = original.object;
            this.map = original.map;
            this.string = original.string;
            this.list = original.list;
            this.list2 = original.list2;
            this.yield = original.yield;
            this.jsonValue = original.jsonValue;
            this.additionalProperties = original.additionalProperties;
        }

        /** Required. */
        public Builder classValue(String classValue) {
            this.classValue = classValue;
            return this;
        }

        /** Required. */
        public Builder in(long in) {
            this.in = in;
            return this;
        }

        public Builder fields(String fields) {
            this.fields = fields;
            return this;
        }

        /** Required. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        public Builder out(String out) {
            this.out = out;
            return this;
        }

        public Builder defaultValue(boolean defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder builderValue(String builderValue) {
            this.builderValue = builderValue;
            return this;
        }

        public Builder buildValue(String buildValue) {
            this.buildValue = buildValue;
            return this;
        }

        public Builder toStringValue(String toStringValue) {
            this.toStringValue = toStringValue;
            return this;
        }

        public Builder hashCodeValue(long hashCodeValue) {
            this.hashCodeValue = hashCodeValue;
            return this;
        }

        public Builder additionalPropertiesValue(String additionalPropertiesValue) {
            this.additionalPropertiesValue = additionalPropertiesValue;
            return this;
        }

        public Builder fooBar2(String fooBar2) {
            this.fooBar2 = fooBar2;
            return this;
        }

        public Builder fooBar(String fooBar) {
            this.fooBar = fooBar;
            return this;
        }

        public Builder value1st(String value1st) {
            this.value1st = value1st;
            return this;
        }

        public Builder object(ObjectType object) {
            this.object = object;
            return this;
        }

        public Builder map(MapType map) {
            this.map = map;
            return this;
        }

        public Builder string(StringType string) {
            this.string = string;
            return this;
        }

        public Builder list(ListType2 list) {
            this.list = list;
            return this;
        }

        public Builder list2(ListType list2) {
            this.list2 = list2;
            return this;
        }

        public Builder yield(LampYield yield) {
            this.yield = yield;
            return this;
        }

        public Builder yield(List<String> yield) {
            return this.yield(new LampYield.OfList(yield));
        }

        public Builder yield(String yield) {
            return this.yield(new LampYield.OfText(yield));
        }

        public Builder jsonValue(JsonValueType jsonValue) {
            this.jsonValue = jsonValue;
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
            if (classValue == null || in == null || value == null) {
                throw constraints(classValue, in, value, yield).violation();
            }
            constraints(classValue, in, value, yield).verify();
            return new Lamp(classValue, in, fields, value, out, defaultValue, name, source,
                    builderValue, buildValue, toStringValue, hashCodeValue,
                    additionalPropertiesValue, fooBar2, fooBar, value1st, object, map, string, list,
                    list2, yield, jsonValue, additionalProperties);
        }
    }
}
