package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an unquoted word of YAML stands for. The rules are those of YAML 1.2's core schema, as OpenAPI asks: {@code no},
 * {@code on}, {@code =} and {@code 2023-06-01} are texts.
 */
final class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern EXPONENT = Pattern.compile("[eE]");
    private static final int LONGEST_NUMBER = 1000;

    /** With digits of any length it makes a number that is beyond all doubles, or nearer to 0 than any. */
    private static final BigInteger LARGEST_EXPONENT = BigInteger.valueOf(2000);

    private Scalars() {}

    static Node plain(String word, int line, int column) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> new Nothing(line, column);
            case "true", "True", "TRUE" -> new Truth(true, line, column);
            case "false", "False", "FALSE" -> new Truth(false, line, column);
            default -> startsLikeNumber(word) ? number(word, line, column) : new Text(word, line, column);
        };
    }

    /**
     * What is true or false where nothing else can stand; null if it is neither. Also one that somebody put in quotes,
     * or into the words of YAML 1.1.
     */
    static @Nullable Boolean truth(@Nullable Node node) {
        if (node instanceof Text text) {
            return switch (text.value().strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> null;
            };
        }
        return node instanceof Truth truth ? truth.value() : null;
    }

    /** The number that a literal stands for, or its text where no number can hold it. */
    static Node number(String literal, int line, int column) {
        if (literal.length() > LONGEST_NUMBER) {
            return new Text(literal, line, column);
        }
        if (DECIMAL.matcher(literal).matches()) {
            return new Numeric(literal, decimal(literal), line, column);
        } else if (OCTAL.matcher(literal).matches()) {
            return new Numeric(literal, radix(literal, 8), line, column);
        } else if (HEXADECIMAL.matcher(literal).matches()) {
            return new Numeric(literal, radix(literal, 16), line, column);
        }
        return new Text(literal, line, column);
    }

    /**
     * A larger exponent counts as the largest: nothing can tell them apart, and the digits must not fill the memory.
     */
    private static BigDecimal decimal(String literal) {
        var parts = EXPONENT.split(literal, 2);
        var digits = new BigDecimal(parts[0]);
        return parts.length == 1
                ? digits
                : digits.scaleByPowerOfTen(new BigInteger(parts[1])
                        .min(LARGEST_EXPONENT)
                        .max(LARGEST_EXPONENT.negate())
                        .intValue());
    }

    private static BigDecimal radix(String literal, int radix) {
        return new BigDecimal(new BigInteger(literal.substring(2), radix));
    }

    private static boolean startsLikeNumber(String word) {
        char first = word.charAt(0);
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }
}
