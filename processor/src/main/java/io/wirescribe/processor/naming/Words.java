package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that a name of the document is made of, put together the way Java does. */
public final class Words {

    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('+', "plus"),
            Map.entry('-', "minus"),
            Map.entry('*', "star"),
            Map.entry('/', "slash"),
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('=', "equals"),
            Map.entry('!', "not"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('#', "hash"),
            Map.entry('@', "at"),
            Map.entry('$', "dollar"),
            Map.entry('.', "dot"),
            Map.entry(',', "comma"),
            Map.entry(':', "colon"),
            Map.entry('~', "tilde"),
            Map.entry('^', "caret"),
            Map.entry('?', "question"),
            Map.entry('_', "underscore"),
            Map.entry(' ', "space"));

    /** Where .NET finds a type: {@code , Acme.Contracts, Version=4.0.0.0, Culture=neutral, PublicKeyToken=null}. */
    private static final Pattern ASSEMBLY =
            Pattern.compile(",[^,\\[\\]]+,\\s*Version=[^,\\]]*,\\s*Culture=[^,\\]]*,\\s*PublicKeyToken=\\w*");

    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** A value that begins like that says the opposite of the one without: to sort by it downwards, say. */
    private static final Pattern SIGNED = Pattern.compile("[+-]\\p{L}.*", Pattern.DOTALL);

    /** {@code <=5}, {@code -1}; but a single sign is none where it is right before a letter. */
    private static final Pattern LED = Pattern.compile("[<>=!][<>=!~]+|[-+<>=!](?!\\p{L})");

    /** Signs after a word belong to it: {@code DateSent>}, but not those of {@code Page<User>}. */
    private static final Pattern COMPARED = Pattern.compile("[^<>]*[\\p{L}\\p{N}]([<>]=?)");

    /** {@code A+}, {@code C#}: in other names than those of values they are what is left of something. */
    private static final Pattern GRADED = Pattern.compile(".*[\\p{L}\\p{N}]([-+#]{1,2})", Pattern.DOTALL);

    /** {@code SALES_ORDER}, also as a part of a name that has small letters elsewhere. */
    private static final Pattern SHOUTED =
            Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{Lu}[\\p{Lu}\\p{N}]*(?:_[\\p{Lu}\\p{N}]{2,})+(?![\\p{L}\\p{N}_])");

    private Words() {}

    /**
     * {@code CompletionRequest}: parts keep the capitals that the document gave them. In a script without capitals a
     * type would be called like a variable, and be mistaken for it.
     */
    public static String type(List<String> names) {
        var name = names.stream().map(Words::typePart).collect(joining());
        return name.isEmpty() || !capitalized(name.codePointAt(0)) ? "Type" + name : name;
    }

    /** {@code maxTokensToSample}. */
    public static String member(List<String> names) {
        var name = new StringBuilder();
        for (var word : split(names)) {
            var lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : capital(lower));
        }
        return startable(name.toString(), "value");
    }

    static List<String> split(List<String> names) {
        return names.stream().flatMap(name -> split(name).stream()).toList();
    }

    /** {@code CLAUDE_2_1}, {@code MINUS_CREATED}. */
    public static String constant(String name) {
        var words = new ArrayList<String>();
        if (SIGNED.matcher(name).matches()) {
            words.addAll(symbols(name.substring(0, 1)));
        }
        words.addAll(split(name));
        var graded = GRADED.matcher(name);
        if (graded.matches()) {
            words.addAll(symbols(graded.group(1)));
        }
        var constant = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(joining("_"));
        return startable(constant, "VALUE_");
    }

    private static boolean capitalized(int point) {
        return Character.isJavaIdentifierStart(point) && Character.toLowerCase(point) != point;
    }

    private static String typePart(String name) {
        var calm = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT)
                : SHOUTED.matcher(name).replaceAll(part -> part.group().toLowerCase(Locale.ROOT));
        return chunks(calm).stream().map(Words::capital).collect(joining());
    }

    private static String startable(String name, String prefix) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0)) ? prefix + name : name;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> split(String name) {
        var words = new ArrayList<String>();
        for (var chunk : chunks(name)) {
            words.addAll(List.of(WORD_START.split(chunk)));
        }
        return words;
    }

    private static List<String> chunks(String name) {
        var chunks = new ArrayList<String>();
        var chunk = new StringBuilder();
        var text = ASSEMBLY.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        text.codePoints().forEach(point -> {
            if ((Character.isLetterOrDigit(point) || (mark(point) && !chunk.isEmpty()))
                    && Character.isJavaIdentifierPart(point)) {
                chunk.appendCodePoint(point);
            } else if (!chunk.isEmpty()) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
            }
        });
        if (!chunk.isEmpty()) {
            chunks.add(chunk.toString());
        }
        if (chunks.isEmpty()) {
            return symbols(text);
        }
        var led = LED.matcher(text);
        if (led.lookingAt()) {
            chunks.addAll(0, symbols(led.group()));
        }
        var compared = COMPARED.matcher(text);
        if (compared.matches()) {
            chunks.addAll(symbols(compared.group(1)));
        }
        return chunks;
    }

    /** What a script writes to letters of its own, as vowels; accents and what selects emoji belong to no script. */
    private static boolean mark(int point) {
        var type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && Character.UnicodeScript.of(point) != Character.UnicodeScript.INHERITED;
    }

    private static List<String> symbols(String name) {
        return name.isEmpty()
                ? List.of("empty")
                : name.codePoints()
                        .mapToObj(c -> SYMBOLS.getOrDefault((char) c, "u" + Integer.toHexString(c)))
                        .toList();
    }
}
