package io.wirescribe.processor.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON to nodes. YAML would do, JSON being a part of it; this is several times as fast. */
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Decoding.DEEPEST)
                    .maxStringLength(Decoding.LARGEST_FILE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Repetitions repetitions;

    private JsonReader(JsonParser parser, Repetitions repetitions) {
        this.parser = parser;
        this.repetitions = repetitions;
    }

    static Node read(String document, String text, Repetitions repetitions) throws DocumentException {
        return read(document, () -> JSON.createParser(text), repetitions);
    }

    /** @param text in UTF-8; columns count bytes then */
    static Node read(String document, byte[] text, Repetitions repetitions) throws DocumentException {
        return read(document, () -> JSON.createParser(text), repetitions);
    }

    /** Whether a text is JSON. */
    static boolean reads(String text) {
        try (var parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {}
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Node read(String document, Opening opening, Repetitions repetitions) throws DocumentException {
        try (var parser = opening.open()) {
            parser.nextToken();
            var node = new JsonReader(parser, repetitions).node(parser.currentTokenLocation());
            if (parser.nextToken() != null) {
                throw failure(
                        document + " is not valid JSON: something follows its end", parser.currentTokenLocation());
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw failure(document + " " + excess(e), e.getLocation());
        } catch (JsonProcessingException e) {
            throw failure(document + " is not valid JSON: " + problem(e), e.getLocation());
        } catch (IOException e) {
            throw new DocumentException(document + " is not valid JSON");
        }
    }

    private Node node(JsonLocation at) throws IOException {
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line, column);
            case START_ARRAY -> sequence(line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Scalars.number(parser.getText(), line, column);
            case VALUE_TRUE -> new Truth(true, line, column);
            case VALUE_FALSE -> new Truth(false, line, column);
            case VALUE_NULL -> new Nothing(line, column);
            default -> new Text(parser.getText(), line, column);
        };
    }

    private Mapping mapping(int line, int column) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var at = parser.currentTokenLocation();
            parser.nextToken();
            var node = node(at);
            repetitions.add(fields.put(Node.oneLine(name), node), node);
        }
        return new Mapping(fields, line, column);
    }

    private Sequence sequence(int line, int column) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser.currentTokenLocation()));
        }
        return new Sequence(items, line, column);
    }

    /** The parser's own words up to where it begins to quote the document or itself. */
    private static String problem(JsonProcessingException e) {
        var message = e.getOriginalMessage();
        return message == null
                ? "it cannot be read"
                : message.lines().findFirst().orElse("").split("[('\"]", 2)[0].strip();
    }

    /** The parser's limits have no codes, only texts. */
    private static String excess(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting")
                ? "is nested more than " + Decoding.DEEPEST + " levels deep"
                : "holds a name or a number that is too long to be read";
    }

    private static DocumentException failure(String text, JsonLocation at) {
        return at == null
                ? new DocumentException(text)
                : new DocumentException(
                        "%s (line %d, column %d)".formatted(text, at.getLineNr(), at.getColumnNr()),
                        at.getLineNr(),
                        at.getColumnNr());
    }

    @FunctionalInterface
    private interface Opening {
        JsonParser open() throws IOException;
    }
}
