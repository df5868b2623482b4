package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    private static boolean matches(String pattern, String text) {
        return Pattern.compile(Objects.requireNonNull(Patterns.toJava(pattern), pattern))
                .matcher(text)
                .find();
    }

    @Test
    void theEndIsTheEndAndNotBeforeALastLineBreak() {
        assertTrue(matches("^a$", "a"));
        assertFalse(matches("^a$", "a\n"));
    }

    @Test
    void aDollarWithinBracketsIsADollar() {
        assertTrue(matches("^[$]\\$$", "$$"));
    }

    @Test
    void whiteSpaceIsThatOfUnicode() {
        for (var space : new String[] {" ", "\t", "\n", "\u000b", "\u00a0", "\ufeff", "\u2028", "\u2029", "\u3000"}) {
            for (var pattern : new String[] {"^\\s$", "^[\\s]$", "^[a\\s-]$", "^[^\\S]$", "^[^\\Sa]$", "^[\\s\\S]$"}) {
                assertTrue(matches(pattern, space), pattern);
            }
            for (var pattern : new String[] {"^\\S$", "^[\\S]$", "^[a\\S]$", "^[^\\s]$", "^[^a\\s]$"}) {
                assertFalse(matches(pattern, space), pattern);
            }
        }
        for (var other : new String[] {"b", "\u0085", "\u200b", "\u180e"}) {
            assertTrue(matches("^\\S$", other));
            assertTrue(matches("^[a\\S]$", other));
            assertTrue(matches("^[^\\s]$", other));
            assertFalse(matches("^[\\s]$", other));
            assertFalse(matches("^[^\\S]$", other));
        }
    }

    @Test
    void digitsAndWordsAreAscii() {
        assertFalse(matches("^\\d$", "\u0663"));
        assertFalse(matches("^\\w$", "\u00e9"));
    }

    @ParameterizedTest
    @CsvSource({
        "'^[[a]+$', '[a['",
        "'^[a&&b]+$', 'a&b'",
        "'^{[a-z]+}$', '{abc}'",
        "'^a{2}$', 'aa'",
        "'^a{2,}$', 'aaa'",
        "'^x{,3}$', 'x{,3}'",
        "'^\\u{1F600}$', '\uD83D\uDE00'",
        "'^a\\/b$', 'a/b'",
        "'^[^]$', 'x'",
        "'^[\\w\\-.]+$', 'a-b.c'",
        "'/^ab$/', 'ab'",
        "'/^ab$/i', 'AB'",
        "'^(?<year>\\d{4})$', '2026'",
        "'^(?<first_name>\\w+) \\k<first_name>$', 'ab ab'",
        "'^(?<$a>x)(?<_b>y)(?<\u00e9>z)$', 'xyz'",
        "'(?<=a|b{1,2}(c))x', 'bbcx'",
        "'(?<=a)x+$', 'axx'",
        "'(?<![*+])x+$', 'x'",
        "'^\\p{L}+$', '\u00e9t\u00e9'",
        "'^\\p{Letter}+$', '\u00e9t\u00e9'",
        "'^\\P{General_Category=Letter}+$', '12'",
        "'^\\p{digit}$', '\u0663'",
        "'^\\p{Script=Greek}\\p{Alphabetic}[\\p{Uppercase_Letter}]$', '\u03b1aA'",
    })
    void whatJavaWouldReadOtherwiseMeansTheSame(String pattern, String text) {
        assertTrue(matches(pattern, text), () -> pattern + " became " + Patterns.toJava(pattern));
    }

    @Test
    void aWordIsOfAscii() {
        for (var foo : new String[] {"foo", "a foo", "\u00e9foo", "foo\u00e9", "-foo-"}) {
            assertTrue(matches("\\bfoo\\b", foo), foo);
            assertFalse(matches("\\Bfoo|foo\\B", foo), foo);
        }
        for (var other : new String[] {"afoob", "_foo1"}) {
            assertFalse(matches("\\bfoo|foo\\b", other), other);
            assertTrue(matches("\\Bfoo\\B", other), other);
        }
    }

    @Test
    void aDotIsAnythingThatEndsNoLine() {
        for (var character : new String[] {"b", "\u0085", "\uD83D\uDE00", "\u000b", "\f"}) {
            assertTrue(matches("^a.b$", "a" + character + "b"));
        }
        for (var end : new String[] {"\n", "\r", "\u2028", "\u2029"}) {
            assertFalse(matches("^a.b$", "a" + end + "b"));
        }
    }

    @Test
    void aDotIsAnythingWhereAFlagSaysSo() {
        assertTrue(matches("(?s)^.+$", "a\nb"));
        assertTrue(matches("^(?s:.*)$", "a\nb"));
        assertFalse(matches("^(?<s>.*)$", "a\nb"));
    }

    @Test
    void anEmptyClassMatchesNothing() {
        assertFalse(matches("[]", "a"));
    }

    @Test
    void whatIsAlikeIsLeftAsItIs() {
        assertEquals("^[a-zA-Z0-9_-]{1,64}\\z", Patterns.toJava("^[a-zA-Z0-9_-]{1,64}$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "*", "a**", "\\", "(?<1>a)", "[z-a]", "\\p{Nonsense}", "(?<=a|bc+)x", "(?<!a(b{2,}))x"
            })
    void whatJavaCannotUnderstandIsNoPattern(String pattern) {
        assertNull(Patterns.toJava(pattern));
    }

    @Test
    void aPatternThatIsNestedWithoutEndIsNone() {
        assertNull(Patterns.toJava("(".repeat(5000) + "a" + ")".repeat(5000)));
    }
}
