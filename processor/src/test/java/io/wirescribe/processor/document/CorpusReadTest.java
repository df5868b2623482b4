package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusReadTest {

    @BeforeAll
    static void thereIsACorpus() {
        assumeTrue(Files.isDirectory(Corpus.folder()), () -> "there is no " + Corpus.folder());
    }

    @Test
    void everyDocumentIsReadWhole() {
        var table = new StringBuilder();
        for (var file : Corpus.documents()) {
            var source = Corpus.source(file);
            long start = System.nanoTime();
            try {
                var document = OpenApiDocument.parse(source);
                long parsed = System.nanoTime();
                var reading = document.read(document.routes());
                long read = System.nanoTime();
                assertEquals(
                        document.routes().size(), reading.api().operations().size(), source.name());
                complete(reading);
                table.append(String.format(
                        Locale.ROOT,
                        "%-60s %5d ms tree %5d ms meaning %4d operations %5d types %4d remarks%n",
                        source.name(),
                        (parsed - start) / 1_000_000,
                        (read - parsed) / 1_000_000,
                        document.routes().size(),
                        reading.api().types().size(),
                        reading.remarks().size()));
            } catch (DocumentException e) {
                assertTrue(e.getMessage().startsWith(source.name() + " "), e.getMessage());
                table.append(e.getMessage()).append('\n');
            }
        }
        System.out.println(table);
    }

    @Test
    void everySchemaIsReadWhetherAnOperationReachesItOrNot() throws DocumentException {
        for (var file : Corpus.documents()) {
            var source = Corpus.source(file);
            var repetitions = new Repetitions();
            var tree = DocumentTree.of(
                    source,
                    Spot.top(source.name(), Decoding.decode(source, repetitions, new Remarks())),
                    new Remarks(),
                    repetitions);
            var declarations = new Declarations(tree, new Remarks(), new Words(tree));
            var schemas = tree.find(tree.root(), "#/components/schemas");
            List<Value> values = new ArrayList<>();
            if (schemas != null) {
                schemas.fields()
                        .forEach(schema -> values.add(declarations.schemas().value(schema)));
            }
            var types = declarations.all();
            values.forEach(value -> complete(value, types.keySet()));
            types.values().forEach(type -> assertFalse(type.origin().words().isEmpty()));
        }
    }

    @Test
    void readingTwiceGivesTheSame() throws DocumentException {
        for (var name : List.of("anthropic-2026-08.json", "figma.yaml", "features-3.1/full.yaml")) {
            var source = Corpus.source(Corpus.folder().resolve(name));
            var one = OpenApiDocument.parse(source);
            var other = OpenApiDocument.parse(source);
            assertEquals(one.read(one.routes()), other.read(other.routes()), name);
        }
    }

    @Test
    void aPartOfADocumentMeansTheSameAsWithinTheWhole() throws DocumentException {
        var document = OpenApiDocument.parse(Corpus.source(Corpus.folder().resolve("anthropic-2026-08.json")));
        var whole = document.read(document.routes()).api();
        for (var route : document.routes()) {
            var part = document.read(List.of(route)).api();
            assertTrue(whole.operations().containsAll(part.operations()), route.toString());
            assertTrue(whole.types().entrySet().containsAll(part.types().entrySet()), route.toString());
        }
    }

    @Test
    void completionsOfAnthropicsOwnDocument() throws DocumentException {
        var document = OpenApiDocument.parse(Corpus.source(Corpus.folder().resolve("anthropic-2026-08.json")));
        var wanted = document.routes().stream()
                .filter(route -> "complete_post".equals(route.id())
                        || (route.method().equals("GET") && route.path().equals("/v1/models/{model_id}")))
                .toList();
        var reading = document.read(wanted);
        assertEquals(2, reading.api().operations().size());
        assertTrue(reading.api().types().size() < 40, "only what is reached");
        var error = (Structure)
                reading.api().types().get(new Pointer("anthropic-2026-08.json", "#/components/schemas/ErrorResponse"));
        var choice = (Declared.Choice) reading.api()
                .types()
                .get(((Type.Reference)
                                Documents.property(error, "error").value().type())
                        .target());
        assertEquals("type", choice.property());
        assertTrue(choice.options().stream().anyMatch(option -> option.tags().contains("overloaded_error")));
    }

    /** Nothing refers to what is not there. */
    private static void complete(Reading reading) {
        Map<Pointer, ?> types = reading.api().types();
        for (var operation : reading.api().operations()) {
            operation.parameters().forEach(parameter -> complete(parameter.value(), types.keySet()));
            operation
                    .answers()
                    .forEach(answer -> answer.contents().forEach(content -> complete(content.value(), types.keySet())));
        }
        for (var type : reading.api().types().values()) {
            if (type instanceof Structure structure) {
                structure.properties().forEach(property -> complete(property.value(), types.keySet()));
                complete(structure.others(), types.keySet());
            }
        }
    }

    private static void complete(Value value, Set<Pointer> types) {
        if (value.type() instanceof Type.Reference reference) {
            assertTrue(types.contains(reference.target()), () -> reference + " is nowhere");
        } else if (value.type() instanceof Type.ListOf list) {
            complete(list.element(), types);
        } else if (value.type() instanceof Type.MapOf map) {
            complete(map.value(), types);
        }
    }
}
