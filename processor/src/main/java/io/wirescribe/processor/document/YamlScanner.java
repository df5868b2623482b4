package io.wirescribe.processor.document;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/** The words of YAML 1.1, with what YAML 1.2 allows besides: tabs between them, and {@code \/} in quotes. */
final class YamlScanner implements Scanner {

    static {
        // the table is open to all, and the parser in our jar is ours alone
        ScannerImpl.ESCAPE_REPLACEMENTS.put('/', "/");
    }

    private final String text;
    private final StreamReader reader;
    private final Scanner older;
    private @Nullable List<String> lines;

    /** @param reader what reads the text */
    YamlScanner(String text, StreamReader reader) {
        this.text = text;
        this.reader = reader;
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.older = new ScannerImpl(reader, options);
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return behindTabs(() -> older.checkToken(choice));
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return behindTabs(() -> older.checkToken(choices));
    }

    @Override
    public Token peekToken() {
        return behindTabs(older::peekToken);
    }

    @Override
    public Token getToken() {
        return behindTabs(older::getToken);
    }

    @Override
    public void resetDocumentIndex() {
        older.resetDocumentIndex();
    }

    /**
     * A tab that no word can begin with leaves all as it was, unless it ends what is indented around it: the scanner
     * goes on once it is passed over.
     */
    private <T> T behindTabs(Supplier<T> found) {
        while (true) {
            try {
                return found.get();
            } catch (ScannerException e) {
                boolean withinWord = e.getContextMark() != null;
                if (withinWord || !blank(reader.peek()) || indents(reader.getMark())) {
                    throw e;
                }
                while (blank(reader.peek())) {
                    reader.forward();
                }
            }
        }
    }

    /** Within braces the scanner does pass over tabs, but not over blanks behind them. */
    private static boolean blank(int character) {
        return character == '\t' || character == ' ';
    }

    private boolean indents(Mark tab) {
        if (lines == null) {
            lines = text.lines().toList();
        }
        var line = lines.get(tab.getLine());
        int indentation = 0;
        while (indentation < line.length() && blank(line.charAt(indentation))) {
            indentation++;
        }
        return tab.getColumn() < indentation;
    }
}
