package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.media.MediaType;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a body or an answer holds, by media type. */
final class ContentReader {

    private static final Value ANYTHING = Value.of(new Type.Anything());
    private static final Value BINARY = scalar(Kind.BINARY, "binary");
    private static final Value TEXT = scalar(Kind.STRING, "");
    private static final Content READ_AS_IT_IS = new Content("*/*", BINARY);
    private static final Content SENT_AS_IT_IS = new Content("application/octet-stream", BINARY);

    /** Texts that are written in no language of their own. */
    private static final Set<String> AS_IT_IS = Set.of("text/plain", "text/*");

    /** What Kubernetes calls JSON of which there is no end. */
    private static final Pattern WATCH = Pattern.compile(";\\s*stream\\s*=", Pattern.CASE_INSENSITIVE);

    private final DocumentTree tree;
    private final Remarks remarks;
    private final SchemaReader schemas;
    private final HeaderReader headers;
    private final Serializations serializations;

    ContentReader(
            DocumentTree tree,
            Remarks remarks,
            SchemaReader schemas,
            HeaderReader headers,
            Serializations serializations) {
        this.tree = tree;
        this.remarks = remarks;
        this.schemas = schemas;
        this.headers = headers;
        this.serializations = serializations;
    }

    /** @param owner the body or answer that holds them */
    List<Content> read(@Nullable Map<String, MediaType> contents, Spot owner) {
        return read(contents, owner, READ_AS_IT_IS, this::content);
    }

    /** The same of what is sent: values of JSON one after the other come from elsewhere, as they are. */
    List<Content> sent(@Nullable Map<String, MediaType> contents, Spot owner) {
        return read(contents, owner, SENT_AS_IT_IS, this::sent);
    }

    private Content sent(String mediaType, @Nullable Spot spot) {
        if (new Content(mediaType, ANYTHING).lines()) {
            return new Content(mediaType, BINARY);
        }
        return AS_IT_IS.contains(Content.plain(mediaType)) && spot != null
                ? new Content(mediaType, text(spot))
                : content(mediaType, spot);
    }

    /** A text of no language, held to what is said of it. */
    private Value text(Spot spot) {
        var schema = spot.field("schema");
        return schema == null ? TEXT : new Value(TEXT.type(), false, schemas.limitsOfText(schema));
    }

    private List<Content> read(
            @Nullable Map<String, MediaType> contents,
            Spot owner,
            Content unknown,
            BiFunction<String, @Nullable Spot, Content> reading) {
        Map<String, Content> read = new LinkedHashMap<>();
        var names = contents == null
                ? List.<String>of()
                : contents.keySet().stream().sorted(new MediaTypeOrder()).toList();
        for (var name : names) {
            var spot = tree.follow(owner.memberOf("content", name));
            var place = spot == null ? owner : spot;
            var written = Content.plain(name);
            if (written.isEmpty() && names.size() > 1) {
                remarks.warning(place, "`%s` is no media type: it is left out".formatted(name));
                continue;
            }
            var known = written.equals("json") ? "application/json" : Content.mediaType(name);
            var content = Content.plain(known).contains("/") ? reading.apply(known, spot) : unknown;
            var mediaType = content.mediaType();
            if (!written.contains("/")) {
                var meaning = content.equals(unknown) ? "bytes, " : "";
                remarks.warning(
                        place, "`%s` is no media type: it is taken for %s`%s`".formatted(name, meaning, mediaType));
            }
            var other = read.putIfAbsent(mediaType, content);
            if (spot != null && content.json() && WATCH.matcher(name).find()) {
                remarks.note(
                        spot,
                        "`%s` is one value after the other, and is read as one alone: RawResponse has them all"
                                .formatted(name));
            }
            if (spot != null && other != null && !other.value().equals(content.value())) {
                remarks.note(
                        spot, "`%s` is described before, and as something else: this is left out".formatted(mediaType));
            }
        }
        return List.copyOf(read.values());
    }

    private Content content(String mediaType, @Nullable Spot spot) {
        var unread = new Content(mediaType, ANYTHING);
        return switch (unread.form()) {
            case TEXT -> new Content(mediaType, TEXT);
            case BINARY -> new Content(mediaType, BINARY);
            case JSON, URL_ENCODED, MULTIPART, MIXED, EVENTS -> spot == null ? unread : read(unread, spot);
        };
    }

    private Content read(Content unread, Spot spot) {
        var events = unread.serverSent() ? new EventData(tree, remarks).of(spot) : null;
        if (events != null) {
            return new Content(unread.mediaType(), schemas.value(events.data()), events.name(), events.marker());
        }
        var item = unread.sequence() || !spot.has("schema") ? spot.field("itemSchema") : null;
        var schema = item == null ? spot.field("schema") : item;
        if (schema == null) {
            return unread;
        }
        var value = schemas.value(schema);
        if (unread.sequence() && item == null && value.type() instanceof Type.ListOf list) {
            return new Content(unread.mediaType(), list.element());
        }
        boolean file = unread.lines() && item == null && textOrBytes(value.type());
        boolean any = unread.mediaType().equals("*/*") && bytes(value.type());
        return new Content(
                unread.mediaType(),
                file || any ? BINARY : value,
                serializations.ofFields(unread.form(), spot),
                headers.ofParts(spot),
                null,
                null);
    }

    /** How a file is described, of which a value of its own is no text alone. */
    private static boolean textOrBytes(Type type) {
        return type.equals(Choices.BINARY) || type.is(Kind.STRING);
    }

    /** How bytes are described where no media type says that they are. */
    private static boolean bytes(Type type) {
        return type.equals(Choices.BINARY) || type.is(Kind.BYTES);
    }

    private static Value scalar(Kind kind, String format) {
        return Value.of(new Type.Scalar(kind, format));
    }
}
