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
 * Each rule by an example: {@code rules.txt} edits {@code shop.yaml}, a block at a time. Lines with {@code -} are
 * replaced by those with {@code +}; {@code >} is what is said of it, {@code <} what is said when it is undone.
 * {@code -Dcases.update=true} writes what is said.
 */
class RulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/drift");
    private static final Path RULES = FOLDER.resolve("rules.txt");
    private static final String BORDER = "---\n";

    private record Example(String title, String before, String after, List<String> forth, List<String> back) {

        static Example read(String block) {
            var lines = Arrays.asList(block.split("\n"));
            return new Example(
                    lines.get(0),
                    text(marked(lines, "-")),
                    text(marked(lines, "+")),
                    marked(lines, "> "),
                    marked(lines, "< "));
        }

        private static List<String> marked(List<String> lines, String mark) {
            return lines.stream()
                    .skip(1)
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }

        private static String text(List<String> lines) {
            return lines.stream().map(line -> line + "\n").reduce("", String::concat);
        }

        String edited(String document) {
            assertTrue(document.contains(before), () -> title + " is not there");
            return document.replace(before, after);
        }

        String write(String document) throws Exception {
            var edited = edited(document);
            return title + "\n" + before.replaceAll("(?m)^(?=.)", "-") + after.replaceAll("(?m)^(?=.)", "+")
                    + text(Versions.changes(document, edited)).replaceAll("(?m)^(?=.)", "> ")
                    + text(Versions.changes(edited, document)).replaceAll("(?m)^(?=.)", "< ");
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRuleHasAnExample() throws Exception {
        var document = shop();
        if (Boolean.getBoolean("cases.update")) {
            update(document);
        }
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> {
                    var edited = example.edited(document);
                    assertEquals(Example.text(example.forth()), Example.text(Versions.changes(document, edited)));
                    assertEquals(Example.text(example.back()), Example.text(Versions.changes(edited, document)));
                }));
    }

    @Test
    void aDocumentDoesNotDifferFromItself() throws Exception {
        assertEquals(List.of(), Versions.changes(shop(), shop() + "# a remark\n"));
    }

    @Test
    void whatIsRecordedIsReadAsItWas() throws Exception {
        for (var example : examples()) {
            var surface = Versions.surface(example.edited(shop()));
            assertEquals(surface, SurfaceText.read(SurfaceText.write(surface)).orElseThrow());
        }
    }

    private static String shop() throws IOException {
        return Files.readString(FOLDER.resolve("shop.yaml"));
    }

    private static List<Example> examples() throws IOException {
        return Stream.of(Files.readString(RULES).split("(?m)^" + BORDER))
                .map(Example::read)
                .toList();
    }

    private static void update(String document) throws Exception {
        var blocks = new ArrayList<String>();
        for (var example : examples()) {
            blocks.add(example.write(document));
        }
        Files.writeString(RULES, String.join(BORDER, blocks));
    }
}
