package io.wirescribe.processor.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule by an example: {@code rules.txt} changes one document, an edit at a time, and says what is said of it. An
 * edit is undone for the opposite change.
 */
class RulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/drift");

    /** An edit, and what is said of it and of its opposite. */
    private record Example(String title, String before, String after, List<String> forth, List<String> back) {}

    @TestFactory
    Stream<DynamicTest> eachRuleHasAnExample() throws IOException {
        var document = Files.readString(FOLDER.resolve("shop.yaml"));
        return examples().stream()
                .flatMap(example -> Stream.of(
                        DynamicTest.dynamicTest(example.title(), () -> {
                            assertTrue(document.contains(example.before()), () -> "not there: " + example.before());
                            var edited = document.replace(example.before(), example.after());
                            assertEquals(
                                    String.join("\n", example.forth()),
                                    String.join("\n", Versions.changes(document, edited)));
                        }),
                        DynamicTest.dynamicTest(example.title() + ", undone", () -> {
                            var edited = document.replace(example.before(), example.after());
                            assertEquals(
                                    String.join("\n", example.back()),
                                    String.join("\n", Versions.changes(edited, document)));
                        })));
    }

    @Test
    void aDocumentDoesNotDifferFromItself() throws Exception {
        var document = Files.readString(FOLDER.resolve("shop.yaml"));
        assertEquals(List.of(), Versions.changes(document, document + "# a remark\n"));
    }

    @Test
    void whatIsRecordedIsReadAsItWas() throws Exception {
        var surface = Versions.surface(Files.readString(FOLDER.resolve("shop.yaml")));
        assertEquals(surface, SurfaceText.read(SurfaceText.write(surface)).orElseThrow());
    }

    /** Separated by lines of dashes: a title, lines with -, with +, with {@literal >} and with {@literal <}. */
    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (var block : Files.readString(FOLDER.resolve("rules.txt")).split("(?m)^---+\n")) {
            var lines = Arrays.asList(block.split("\n"));
            examples.add(new Example(
                    lines.get(0),
                    String.join("\n", marked(lines, "-")) + "\n",
                    marked(lines, "+").stream().map(line -> line + "\n").reduce("", String::concat),
                    marked(lines, "> "),
                    marked(lines, "< ")));
        }
        return examples;
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
