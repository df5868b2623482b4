package com.acme;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wirescribe.Upload;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.check.Constraints;
import io.wirescribe.json.Bytes;
import io.wirescribe.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code #/paths/~1files/post/requestBody/content/multipart~1form-data/schema}
 *
 * @param file what is stored
 * @param purpose {@code purpose}
 * @param thumbnail {@code thumbnail}
 * @param preview {@code preview}
 * @param raw {@code raw}
 * @param more at least 1 item
 * @param masks {@code masks}
 * @param tags {@code tags}
 * @param owner {@code owner}
 * @param xml {@code xml}
 * @param count at most 3
 * @param days {@code days}
 * @param labels {@code labels}
 * @param title {@code title}
 * @param graph {@code graph}
 * @param subtitle {@code subtitle}
 * @param link {@code link}
 * @param codes {@code codes}
 * @param colors {@code colors}
 * @param history {@code history}
 * @param author {@code author}
 * @param authors at most 2 items
 * @param rank {@code rank}
 * @param first {@code first}
 * @param query {@code query}
 * @param packed {@code packed}
 * @param layers {@code layers}
 * @param icon {@code icon}
 * @param icons {@code icons}
 * @param token {@code token}
 * @param either {@code either}
 * @param additionalProperties properties the document does not name
 */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateFileRequest(
        @JsonProperty("file") Upload file,
        @JsonProperty("purpose") Purpose purpose,
        @JsonProperty("thumbnail") @Nullable Upload thumbnail,
        @JsonProperty("preview") @Nullable Upload preview,
        @JsonProperty("raw") @Nullable Upload raw,
        @JsonProperty("more") @Nullable List<Upload> more,
        @JsonProperty("masks") @Nullable List<Upload> masks,
        @JsonProperty("tags") @Nullable List<String> tags,
        @JsonProperty("owner") @Nullable Owner owner,
        @JsonProperty("xml") @Nullable String xml,
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("days") @Nullable List<LocalDate> days,
        @JsonProperty("labels") @Nullable List<String> labels,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("graph") @Nullable Owner graph,
        @JsonProperty("subtitle") @Nullable String subtitle,
        @JsonProperty("link") @Nullable Link link,
        @JsonProperty("codes") @Nullable List<Long> codes,
        @JsonProperty("colors") @Nullable List<String> colors,
        @JsonProperty("history") @Nullable String history,
        @JsonProperty("author") @Nullable String author,
        @JsonProperty("authors") @Nullable List<String> authors,
        @JsonProperty("rank") @Nullable CreateFileRequestRank rank,
        @JsonProperty("first") @Nullable Purpose first,
        @JsonProperty("query") @Nullable String query,
        @JsonProperty("packed") @Nullable Upload packed,
        @JsonProperty("layers") @Nullable List<Upload> layers,
        @JsonProperty("icon") byte @Nullable [] icon,
        @JsonProperty("icons") @Nullable List<byte[]> icons,
        @JsonProperty("token") byte @Nullable [] token,
        @JsonProperty("either") @Nullable Link either,
        @JsonAnyGetter Map<String, JsonValue> additionalProperties) {
    /**
     * Holds the values to the document.
     *
     * @throws ConstraintViolationException naming every value that the document does not allow
     */
    public CreateFileRequest {
        constraints(file, purpose, more, masks, tags, count, days, labels, codes, colors, authors,
                layers, icons, additionalProperties).verify();
        more = more == null ? null : List.copyOf(more);
        masks = masks == null ? null : List.copyOf(masks);
        tags = tags == null ? null : List.copyOf(tags);
        days = days == null ? null : List.copyOf(days);
        labels = labels == null ? null : List.copyOf(labels);
        codes = codes == null ? null : List.copyOf(codes);
        colors = colors == null ? null : List.copyOf(colors);
        authors = authors == null ? null : List.copyOf(authors);
        layers = layers == null ? null : List.copyOf(layers);
        icon = icon == null ? null : icon.clone();
        icons = icons == null ? null : icons.stream().map(item -> item.clone()).toList();
        token = token == null ? null : token.clone();
        additionalProperties = JsonValue.copyOf(additionalProperties);
    }

    /** A builder that starts with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Always {@code upload}; null if {@code additionalProperties} has what came instead. */
    @JsonProperty("kind")
    public @Nullable String kind() {
        return additionalProperties.containsKey("kind") ? null : "upload";
    }

    /**
     * @deprecated as the document says
     */
    @Deprecated
    @Override
    public @Nullable String xml() {
        return xml;
    }

    /** A copy. */
    @Override
    public byte @Nullable [] icon() {
        return icon == null ? null : icon.clone();
    }

    /** A copy. */
    @Override
    public @Nullable List<byte[]> icons() {
        return icons == null ? null : icons.stream().map(item -> item.clone()).toList();
    }

    /** A copy. */
    @Override
    public byte @Nullable [] token() {
        return token == null ? null : token.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateFileRequest that
                && Objects.equals(file, that.file)
                && Objects.equals(purpose, that.purpose)
                && Objects.equals(thumbnail, that.thumbnail)
                && Objects.equals(preview, that.preview)
                && Objects.equals(raw, that.raw)
                && Objects.equals(more, that.more)
                && Objects.equals(masks, that.masks)
                && Objects.equals(tags, that.tags)
                && Objects.equals(owner, that.owner)
                && Objects.equals(xml, that.xml)
                && Objects.equals(count, that.count)
                && Objects.equals(days, that.days)
                && Objects.equals(labels, that.labels)
                && Objects.equals(title, that.title)
                && Objects.equals(graph, that.graph)
                && Objects.equals(subtitle, that.subtitle)
                && Objects.equals(link, that.link)
                && Objects.equals(codes, that.codes)
                && Objects.equals(colors, that.colors)
                && Objects.equals(history, that.history)
                && Objects.equals(author, that.author)
                && Objects.equals(authors, that.authors)
                && Objects.equals(rank, that.rank)
                && Objects.equals(first, that.first)
                && Objects.equals(query, that.query)
                && Objects.equals(packed, that.packed)
                && Objects.equals(layers, that.layers)
                && Arrays.equals(icon, that.icon)
                && Bytes.equal(icons, that.icons)
                && Arrays.equals(token, that.token)
                && Objects.equals(either, that.either)
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, purpose, thumbnail, preview, raw, more, masks, tags, owner, xml,
                count, days, labels, title, graph, subtitle, link, codes, colors, history, author,
                authors, rank, first, query, packed, layers, Arrays.hashCode(icon),
                Bytes.hash(icons), Arrays.hashCode(token), either, additionalProperties);
    }

    private static Constraints constraints(@Nullable Upload file, @Nullable Purpose purpose,
            @Nullable List<Upload> more, @Nullable List<Upload> masks, @Nullable List<String> tags,
            @Nullable Long count, @Nullable List<LocalDate> days, @Nullable List<String> labels,
            @Nullable List<Long> codes, @Nullable List<String> colors,
            @Nullable List<String> authors, @Nullable List<Upload> layers,
            @Nullable List<byte[]> icons, Map<String, JsonValue> additionalProperties) {
        return Constraints.on("CreateFileRequest")
                .required("file", file)
                .required("purpose", purpose)
                .noNulls("more", more)
                .minItems("more", more, 1)
                .noNulls("masks", masks)
                .noNulls("tags", tags)
                .atMost("count", count, 3)
                .noNulls("days", days)
                .noNulls("labels", labels)
                .noNulls("codes", codes)
                .noNulls("colors", colors)
                .noNulls("authors", authors)
                .maxItems("authors", authors, 2)
                .noNulls("layers", layers)
                .noNulls("icons", icons)
                .constant("kind", additionalProperties.get("kind"), "upload");
    }

    /** Builds a {@link CreateFileRequest} that the document allows. */
    public static final class Builder {
        private @Nullable Upload file;
        private @Nullable Purpose purpose;
        private @Nullable Upload thumbnail;
        private @Nullable Upload preview;
        private @Nullable Upload raw;
        private @Nullable List<Upload> more;
        private @Nullable List<Upload> masks;
        private @Nullable List<String> tags;
        private @Nullable Owner owner;
        private @Nullable String xml;
        private @Nullable Long count;
        private @Nullable List<LocalDate> days;
        private @Nullable List<String> labels;
        private @Nullable String title;
        private @Nullable Owner graph;
        private @Nullable String subtitle;
        private @Nullable Link link;
        private @Nullable List<Long> codes;
        private @Nullable List<String> colors;
        private @Nullable String history;
        private @Nullable String author;
        private @Nullable List<String> authors;
        private @Nullable CreateFileRequestRank rank;
        private @Nullable Purpose first;
        private @Nullable String query;
        private @Nullable Upload packed;
        private @Nullable List<Upload> layers;
        private byte @Nullable [] icon;
        private @Nullable List<byte[]> icons;
        private byte @Nullable [] token;
        private @Nullable Link either;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(CreateFileRequest source) {
            this.file = source.file;
            this.purpose = source.purpose;
            this.thumbnail = source.thumbnail;
            this.preview = source.preview;
            this.raw = source.raw;
            this.more = source.more;
            this.masks = source.masks;
            this.tags = source.tags;
            this.owner = source.owner;
            this.xml = source.xml;
            this.count = source.count;
            this.days = source.days;
            this.labels = source.labels;
            this.title = source.title;
            this.graph = source.graph;
            this.subtitle = source.subtitle;
            this.link = source.link;
            this.codes = source.codes;
            this.colors = source.colors;
            this.history = source.history;
            this.author = source.author;
            this.authors = source.authors;
            this.rank = source.rank;
            this.first = source.first;
            this.query = source.query;
            this.packed = source.packed;
            this.layers = source.layers;
            this.icon = source.icon;
            this.icons = source.icons;
            this.token = source.token;
            this.either = source.either;
            this.additionalProperties = source.additionalProperties;
        }

        /** Required. What is stored. */
        public Builder file(Upload file) {
            this.file = file;
            return this;
        }

        /** Required. */
        public Builder purpose(Purpose purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Required. */
        public Builder purpose(String purpose) {
            this.purpose = purpose == null ? null : Purpose.of(purpose);
            return this;
        }

        public Builder thumbnail(Upload thumbnail) {
            this.thumbnail = thumbnail;
            return this;
        }

        public Builder preview(Upload preview) {
            this.preview = preview;
            return this;
        }

        public Builder raw(Upload raw) {
            this.raw = raw;
            return this;
        }

        /** At least 1 item. */
        public Builder more(List<Upload> more) {
            this.more = more;
            return this;
        }

        public Builder masks(List<Upload> masks) {
            this.masks = masks;
            return this;
        }

        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder owner(Owner owner) {
            this.owner = owner;
            return this;
        }

        @Deprecated
        public Builder xml(String xml) {
            this.xml = xml;
            return this;
        }

        /** At most 3. */
        public Builder count(long count) {
            this.count = count;
            return this;
        }

        public Builder days(List<LocalDate> days) {
            this.days = days;
            return this;
        }

        public Builder labels(List<String> labels) {
            this.labels = labels;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder graph(Owner graph) {
            this.graph = graph;
            return this;
        }

        public Builder subtitle(String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        public Builder link(Link link) {
            this.link = link;
            return this;
        }

        public Builder codes(List<Long> codes) {
            this.codes = codes;
            return this;
        }

        public Builder colors(List<String> colors) {
            this.colors = colors;
            return this;
        }

        public Builder history(String history) {
            this.history = history;
            return this;
        }

        public Builder author(String author) {
            this.author = author;
            return this;
        }

        /** At most 2 items. */
        public Builder authors(List<String> authors) {
            this.authors = authors;
            return this;
        }

        public Builder rank(CreateFileRequestRank rank) {
            this.rank = rank;
            return this;
        }

        public Builder rank(String rank) {
            return this.rank(new CreateFileRequestRank.OfText(rank));
        }

        public Builder rank(long rank) {
            return this.rank(new CreateFileRequestRank.OfNumber(rank));
        }

        public Builder first(Purpose first) {
            this.first = first;
            return this;
        }

        public Builder first(String first) {
            this.first = first == null ? null : Purpose.of(first);
            return this;
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder packed(Upload packed) {
            this.packed = packed;
            return this;
        }

        public Builder layers(List<Upload> layers) {
            this.layers = layers;
            return this;
        }

        public Builder icon(byte[] icon) {
            this.icon = icon;
            return this;
        }

        public Builder icons(List<byte[]> icons) {
            this.icons = icons;
            return this;
        }

        public Builder token(byte[] token) {
            this.token = token;
            return this;
        }

        public Builder either(Link either) {
            this.either = either;
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
        public CreateFileRequest build() {
            if (file == null || purpose == null) {
                throw constraints(file, purpose, more, masks, tags, count, days, labels, codes,
                        colors, authors, layers, icons, additionalProperties).violation();
            }
            return new CreateFileRequest(file, purpose, thumbnail, preview, raw, more, masks, tags,
                    owner, xml, count, days, labels, title, graph, subtitle, link, codes, colors,
                    history, author, authors, rank, first, query, packed, layers, icon, icons,
                    token, either, additionalProperties);
        }
    }
}
