package io.wirescribe.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wirescribe.check.ConstraintViolationException.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The values at, just inside and just outside each bound, and how what is wrong is told. */
class ConstraintsTest {

    private static final long TWO_53 = 1L << 53;

    private static void passes(UnaryOperator<Constraints> checks) {
        assertDoesNotThrow(() -> checks.apply(Constraints.on("Thing")).verify());
    }

    private static void fails(String message, UnaryOperator<Constraints> checks) {
        var e = assertThrows(
                ConstraintViolationException.class,
                () -> checks.apply(Constraints.on("Thing")).verify());
        assertEquals("Thing: " + message, e.getMessage());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var e = assertThrows(
                ConstraintViolationException.class,
                () -> Constraints.on("CompletionRequest")
                        .required("model", "claude")
                        .required("prompt", null)
                        .minLength("prompt", null, 1)
                        .atLeast("max_tokens_to_sample", 0L, 1)
                        .between("temperature", (Double) 1.5, 0, 1)
                        .verify());
        assertEquals(
                "CompletionRequest: prompt is required; max_tokens_to_sample must be at least 1 but was 0; "
                        + "temperature must be at most 1 but was 1.5",
                e.getMessage());
        assertEquals(
                List.of(
                        new Violation("prompt", "is required"),
                        new Violation("max_tokens_to_sample", "must be at least 1 but was 0"),
                        new Violation("temperature", "must be at most 1 but was 1.5")),
                e.violations());
    }

    @Test
    void aViolationCanBeThrownByWhoeverFoundIt() {
        assertEquals(
                "Thing: id is required",
                Constraints.on("Thing").required("id", null).violation().getMessage());
        assertThrows(IllegalStateException.class, () -> Constraints.on("Thing").violation());
    }

    @Test
    void nullPassesEveryCheckButRequired() {
        passes(c -> c.atLeast("x", (Long) null, 1)
                .atMost("x", (Integer) null, 1)
                .above("x", (Double) null, 1)
                .below("x", (Float) null, 0.5)
                .between("x", (Double) null, 0, 1)
                .atLeast("x", (Double) null, "0.1")
                .finite("x", (Double) null)
                .multipleOf("x", (Long) null, 2)
                .multipleOf("x", (Double) null, "0.1")
                .minLength("x", null, 1)
                .maxLength("x", null, 1)
                .pattern("x", null, Pattern.compile("a"))
                .minItems("x", null, 1)
                .maxItems("x", null, 1)
                .uniqueItems("x", null)
                .minProperties("x", null, 1)
                .maxProperties("x", null, 1)
                .constant("x", null, "a")
                .each("x", (List<String>) null, (item, text) -> item.required("x", null))
                .eachValue("x", (Map<String, String>) null, (item, text) -> item.required("x", null)));
    }

    @Test
    void wholeNumbersHaveBoundsThatBelongToThem() {
        passes(c -> c.atLeast("x", 1L, 1)
                .atLeast("x", 1, 1)
                .atMost("x", (Long) 1L, 1)
                .atMost("x", (Integer) 1, 1));
        fails("x must be at least 1 but was 0", c -> c.atLeast("x", 0L, 1));
        fails("x must be at least 1 but was 0", c -> c.atLeast("x", (Integer) 0, 1));
        fails("x must be at most 1 but was 2", c -> c.atMost("x", 2, 1));
        fails("x must be above 1 but was 1", c -> c.above("x", 1L, 1));
        fails("x must be below 1 but was 1", c -> c.below("x", (Long) 1L, 1));
        passes(c -> c.above("x", 2L, 1).below("x", 0L, 1));
        passes(c -> c.between("x", Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE)
                .between("x", Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void realNumbersHaveBoundsThatBelongToThem() {
        passes(c -> c.between("x", 0.0, 0, 1).between("x", 1.0, 0, 1).between("x", -0.0, 0, 1));
        passes(c -> c.between("x", (Double) 1.0, 0, 1).between("x", (Double) Math.nextDown(1.0), 0, 1));
        fails("x must be at most 1 but was 1.0000000000000002", c -> c.between("x", Math.nextUp(1.0), 0, 1));
        fails("x must be at least 0 but was -4.9E-324", c -> c.between("x", -Double.MIN_VALUE, 0, 1));
        fails("x must be above 0 but was 0", c -> c.above("x", 0.0, 0));
        fails("x must be below 1 but was 1", c -> c.below("x", (Double) 1.0, 1));
        passes(c -> c.above("x", Double.MIN_VALUE, 0).below("x", Math.nextDown(1.0), 1));
        passes(c -> c.atMost("x", 0.1, 0.1).atLeast("x", 0.1, 0.1));
    }

    @Test
    void aFloatIsWhatItsDecimalTextSays() {
        // as doubles, 0.1f is above 0.1 and 0.3f too, while 0.7f is below 0.7
        passes(c -> c.atMost("x", 0.1f, 0.1).atLeast("x", 0.7f, 0.7).between("x", 0.3f, 0.3, 0.3));
        passes(c ->
                c.atMost("x", (Float) 0.1f, 0.1).atLeast("x", (Float) 0.7f, 0.7).atMost("x", (Float) 0.1f, "0.1"));
        fails("x must be above 0.1 but was 0.1", c -> c.above("x", 0.1f, 0.1));
        fails("x must be below 0.7 but was 0.7", c -> c.below("x", (Float) 0.7f, 0.7));
        fails("x must be at most 0.1 but was 0.10000001", c -> c.atMost("x", Math.nextUp(0.1f), 0.1));
        passes(c -> c.atMost("x", Math.nextDown(0.1f), 0.1));
        passes(c -> c.atMost("x", 16777216f, 16777216L));
    }

    @Test
    void aLongIsNotRoundedToMeetItsBound() {
        fails(
                "x must be at most 9007199254740992 but was 9007199254740993",
                c -> c.atMost("x", TWO_53 + 1, (double) TWO_53));
        fails(
                "x must be at most 9007199254740993 but was 9007199254740994",
                c -> c.atMost("x", (Long) (TWO_53 + 2), TWO_53 + 1));
        passes(c -> c.atMost("x", TWO_53 + 1, TWO_53 + 1).atMost("x", (Long) (TWO_53 + 1), TWO_53 + 1));
        passes(c -> c.atMost("x", Long.MAX_VALUE, 0x1p63).below("x", Long.MAX_VALUE, 0x1p63));
        fails(
                "x must be at least 9223372036854775808 but was 9223372036854775807",
                c -> c.atLeast("x", Long.MAX_VALUE, "9223372036854775808"));
        passes(c -> c.atLeast("x", Long.MIN_VALUE, -0x1p63).above("x", Long.MIN_VALUE, -0x1.0000000000001p63));
        passes(c -> c.above("x", 0L, -0.5).below("x", 0L, 0.5).above("x", 1, 0.5));
        fails("x must be at least 0.5 but was 0", c -> c.atLeast("x", 0L, 0.5));
        fails("x must be at most -0.5 but was 0", c -> c.atMost("x", (Long) 0L, -0.5));
    }

    @Test
    void aBoundNoDoubleCarriesIsExact() {
        passes(c -> c.atMost("x", (Double) 0.3, "0.30000000000000001"));
        fails("x must be below 0.3 but was 0.3", c -> c.below("x", (Double) 0.3, "0.3"));
        fails("x must be at most 0.29999999999999999 but was 0.3", c -> c.atMost("x", 0.3, "0.29999999999999999"));
        passes(c -> c.atMost("x", (Long) Long.MAX_VALUE, "1e30").between("x", 5L, "4.5", "5.5"));
        passes(c -> c.atLeast("x", new BigDecimal("1e400"), "1e400").atMost("x", new BigDecimal("1"), 1));
    }

    @Test
    void whatIsNotANumberIsAViolationToldOnce() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            var message = "x must be a finite number but was " + wrong;
            fails(message, c -> c.between("x", wrong, -Double.MAX_VALUE, Double.MAX_VALUE));
            fails(message, c -> c.between("x", (Double) wrong, 0, 1).multipleOf("x", wrong, 0.1));
            fails(message, c -> c.between("x", (float) wrong, 0, 1).finite("x", wrong));
            fails(message, c -> c.finite("x", (Double) wrong));
            fails(
                    message,
                    c -> c.atLeast("x", wrong, 0)
                            .atMost("x", wrong, 0)
                            .above("x", wrong, 0)
                            .below("x", wrong, 0));
            fails(message, c -> c.atMost("x", (Float) (float) wrong, "1"));
            fails(message, c -> c.multipleOf("x", (Double) wrong, "0.1"));
        }
        passes(c -> c.finite("x", Double.MAX_VALUE).finite("x", (Float) 1f));
    }

    @Test
    void multiplesAreExact() {
        passes(c ->
                c.multipleOf("x", 0.3, 0.1).multipleOf("x", (Double) 0.3, "0.1").multipleOf("x", 0.3f, 0.1));
        passes(c -> c.multipleOf("x", 1e308, 0.001).multipleOf("x", 0.0, 5).multipleOf("x", -6L, 3));
        passes(c -> c.multipleOf("x", 9L, 0.5).multipleOf("x", (Integer) 6, 3));
        fails("x must be a multiple of 0.1 but was 0.35", c -> c.multipleOf("x", 0.35, 0.1));
        var huge = new BigDecimal("700e2147483647");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            passes(c -> c.multipleOf("x", huge, 2).multipleOf("x", huge, "0.7").multipleOf("x", huge.negate(), 7));
            fails("x must be a multiple of 3 but was 7.00E+2147483649", c -> c.multipleOf("x", huge, 3));
            fails(
                    "x must be a multiple of 0.1 but was 1E-999999999",
                    c -> c.multipleOf("x", new BigDecimal("1e-999999999"), 0.1));
            fails("x must be at most 9 but was 7.00E+2147483649", c -> c.atMost("x", huge, 9));
        });
        fails("x must be a multiple of 3 but was 7", c -> c.multipleOf("x", 7L, 3));
        fails("x must be a multiple of 2 but was 9007199254740993", c -> c.multipleOf("x", TWO_53 + 1, 2));
    }

    @Test
    void lengthsCountCodePoints() {
        passes(c -> c.minLength("x", "a", 1).minLength("x", "", 0).maxLength("x", "", 0));
        passes(c -> c.maxLength("x", "😀😀", 2).minLength("x", "😀😀", 2));
        fails("x must have at least 1 character but has 0", c -> c.minLength("x", "", 1));
        fails("x must have at least 3 characters but has 2", c -> c.minLength("x", "😀😀", 3));
        fails("x must have at most 1 character but has 2", c -> c.maxLength("x", "😀😀", 1));
        fails("x must have at most 256 characters but has 257", c -> c.maxLength("x", "x".repeat(257), 256));
        passes(c -> c.maxLength("x", "😀".repeat(256), 256).maxLength("x", "x".repeat(256), 256));
        for (int length = 0; length < 12; length++) {
            for (var text : List.of(
                    "a".repeat(length), "😀".repeat(length), "a😀".repeat(length / 2), "\uD83D".repeat(length))) {
                int points = text.codePointCount(0, text.length());
                for (int limit = 0; limit < 14; limit++) {
                    assertEquals(points >= limit, isValid(Constraints.on("x").minLength("x", text, limit)));
                    assertEquals(points <= limit, isValid(Constraints.on("x").maxLength("x", text, limit)));
                }
            }
        }
    }

    private static boolean isValid(Constraints constraints) {
        try {
            constraints.verify();
            return true;
        } catch (ConstraintViolationException e) {
            return false;
        }
    }

    @Test
    void aPatternIsNotAnchored() {
        passes(c -> c.pattern("x", "xaby", Pattern.compile("ab")));
        fails("x must match the pattern ^ab$", c -> c.pattern("x", "s3cret", Pattern.compile("^ab$")));
    }

    @Test
    void aPatternIsToldAsItsDocumentWritesIt() {
        fails("x must match the pattern ^ab$", c -> c.pattern("x", "ab\n", Pattern.compile("^ab\\z"), "^ab$"));
    }

    @Test
    void itemsAndValuesMayHaveToBeThere() {
        var holes = new LinkedHashMap<String, String>();
        holes.put("fine", "a");
        holes.put("s3cret", null);
        passes(c -> c.noNulls("x", List.of(1)).noNulls("x", (List<?>) null).noNulls("x", Map.of("a", 1)));
        fails("x[1] is required; x[2] is required", c -> c.noNulls("x", Arrays.asList("a", null, null)));
        fails("x[1] is required", c -> c.noNulls("x", holes));
        fails("x[1] is required", c -> c.noNulls("x", holes, "fine"));
        passes(c -> c.noNulls("x", holes, "s3cret").noNulls("x", (Map<String, ?>) null, "a"));
    }

    @Test
    void itemsAndPropertiesAreCounted() {
        passes(c -> c.minItems("x", List.of(1), 1).maxItems("x", Set.of(), 0));
        fails("x must have at least 1 item but has 0", c -> c.minItems("x", List.of(), 1));
        fails("x must have at most 2 items but has 3", c -> c.maxItems("x", List.of(1, 2, 3), 2));
        fails("x must have at least 2 properties but has 1", c -> c.minProperties("x", Map.of("a", 1), 2));
        fails("x must have at most 1 property but has 2", c -> c.maxProperties("x", Map.of("a", 1, "b", 2), 1));
    }

    @Test
    void itemsMayHaveToDiffer() {
        passes(c -> c.uniqueItems("x", List.of("a", "b"))
                .uniqueItems("x", List.of())
                .uniqueItems("x", Set.of(1, 2)));
        fails("x must not have the same item twice", c -> c.uniqueItems("x", List.of("a", "b", "a")));
        fails("x must not have the same item twice", c -> c.uniqueItems("x", Arrays.asList(null, "b", null)));
        fails("x must not have the same item twice", c -> c.uniqueItems("x", Collections.nCopies(100, "s3cret")));
    }

    @Test
    void itemsAreTheSameThatAreWrittenAlike() {
        var twice = "x must not have the same item twice";
        passes(c -> c.uniqueItems("x", List.of(new byte[] {1}, new byte[] {2}, new byte[0]))
                .uniqueItems("x", List.of(0.0, 1.0, -1.0))
                .uniqueItems("x", List.of(0f, -1f)));
        fails(twice, c -> c.uniqueItems("x", List.of(new byte[] {1}, new byte[] {1})));
        fails(twice, c -> c.uniqueItems("x", List.of(0.0, 1.0, -0.0)));
        fails(twice, c -> c.uniqueItems("x", List.of(-0f, 0f)));
        var many = IntStream.range(0, 100).mapToObj(i -> new byte[] {(byte) i}).toList();
        passes(c -> c.uniqueItems("x", many));
        fails(
                twice,
                c -> c.uniqueItems(
                        "x",
                        Stream.concat(many.stream(), Stream.of(new byte[] {7})).toList()));
        var numbers = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
        passes(c -> c.uniqueItems("x", numbers));
        fails(
                twice,
                c -> c.uniqueItems(
                        "x", Stream.concat(numbers.stream(), Stream.of(-0.0)).toList()));
    }

    @Test
    void aConstantIsCompared() {
        passes(c -> c.constant("x", "text", "text")
                .constant("x", 1L, 1)
                .constant("x", 1.0, 1)
                .constant("x", true, true));
        fails("x must be text", c -> c.constant("x", "s3cret", "text"));
        fails("x must be 1", c -> c.constant("x", Double.NaN, 1));
    }

    @Test
    void anItemIsReportedWithItsIndex() {
        fails(
                "x[1] must have at most 1 character but has 2; x[2] is required",
                c -> c.each(
                        "x",
                        Arrays.asList("a", "bb", null),
                        (item, text) -> item.maxLength("x", text, 1).required("x", text)));
        fails(
                "x[0][1] must be at most 3 but was 4; x[1][0] must be at most 3 but was 5; y is required",
                c -> c.each(
                                "x",
                                List.of(List.of(3, 4), List.of(5)),
                                (row, cells) -> row.each("x", cells, (cell, number) -> cell.atMost("x", number, 3)))
                        .required("y", null));
    }

    @Test
    void aValueOfAMapIsReportedWithItsPositionNotItsKey() {
        var map = new LinkedHashMap<String, String>();
        map.put("fine", "a");
        map.put("s3cret", "bb");
        fails(
                "x[1] must have at most 1 character but has 2",
                c -> c.eachValue("x", map, (item, text) -> item.maxLength("x", text, 1)));
    }

    @Test
    void noTextIsQuoted() {
        var e = assertThrows(
                ConstraintViolationException.class,
                () -> Constraints.on("Thing")
                        .maxLength("x", "s3cret", 1)
                        .minLength("x", "s3cret", 100)
                        .pattern("x", "s3cret", Pattern.compile("y"))
                        .constant("x", "s3cret", "y")
                        .verify());
        assertFalse(e.toString().contains("s3cret"), e.toString());
        assertEquals(4, e.violations().size());
    }

    @Test
    void aConditionSaysWhenSomethingMustHold() {
        var at = "size must be at most 3 ";
        fails(at + "for model a but was 4", c -> c.when(Condition.is("model", "a", "a", "b"), limited()));
        fails(at + "for stream true but was 4", c -> c.when(Condition.is("stream", true, true), limited()));
        fails(at + "for level 2.0 but was 4", c -> c.when(Condition.is("level", 2L, 1.0, 2.0), limited()));
        fails(
                at + "for state NEW but was 4",
                c -> c.when(Condition.is("state", Thread.State.NEW, Enum::name, "NEW"), limited()));
        fails(at + "for model other than a, b or c but was 4", c -> c.when(other("d"), limited()));
        fails(at + "with tools but was 4", c -> c.when(Condition.present("tools", List.of()), limited()));
        fails(at + "without tools but was 4", c -> c.when(Condition.absent("tools", null), limited()));
        passes(c -> c.when(Condition.is("model", "c", "a", "b"), limited()));
        passes(c -> c.when(Condition.is("model", null, "a"), limited()));
        passes(c -> c.when(Condition.is("state", (Thread.State) null, Enum::name, "NEW"), limited()));
        passes(c -> c.when(other("b"), limited()));
        passes(c -> c.when(other(null), limited()));
        passes(c -> c.when(Condition.present("tools", null), limited()));
        passes(c -> c.when(Condition.absent("tools", ""), limited()));
    }

    private static Condition other(@Nullable String model) {
        return Condition.isOther("model", model, "a", "b", "c");
    }

    private static Consumer<Constraints> limited() {
        return then -> then.atMost("size", 4, 3);
    }

    @Test
    void conditionsAreJoined() {
        var a = Condition.present("a", 1);
        var b = Condition.present("b", 1);
        var c = Condition.absent("c", null);
        var not = Condition.present("d", null);
        fails("size must not be set with a and with b", it -> it.when(a.and(b), then -> then.absent("size", 4)));
        fails("size is required with a and with b and without c", it -> it.when(a.and(b.and(c)), REQUIRED));
        fails(
                "size is required with a and with b and without c",
                it -> it.when(a.and(b).and(c), REQUIRED));
        fails("size is required with a", it -> it.when(a.or(b), REQUIRED));
        fails("size is required with b", it -> it.when(not.or(b), REQUIRED));
        passes(it -> it.when(a.and(not), REQUIRED).when(not.and(a), REQUIRED).when(not.or(not), REQUIRED));
        assertEquals("", not.toString());
    }

    private static final Consumer<Constraints> REQUIRED = then -> then.required("size", null);

    @Test
    void aConditionEndsWithItsChecks() {
        fails(
                "a is required with x and with y; b is required with x; d must be a finite number but was NaN; c is required",
                c -> c.when(
                                Condition.present("x", 1),
                                outer -> outer.when(Condition.present("y", 1), inner -> inner.required("a", null))
                                        .required("b", null)
                                        .finite("d", Double.NaN))
                        .required("c", null));
    }

    @Test
    void whatAChoiceHoldsIsCheckedWhereItIsThatOption() {
        passes(all -> all.option("text", Integer.class, i -> i, (each, i) -> each.atMost("a", i, 1)));
        passes(all -> all.option(null, Integer.class, i -> i, (each, i) -> each.atMost("a", i, 1)));
        fails(
                "a must be at most 1 but was 2",
                all -> all.option(2, Integer.class, i -> i, (each, i) -> each.atMost("a", i, 1)));
    }

    /** Java recurses for each line, and the stack ends before the text does. */
    @Test
    void aTextThatIsTooLongForItsPatternIsTaken() {
        var lines = "a\n".repeat(100_000);
        passes(on -> on.pattern("text", lines, Pattern.compile("^(.|\n)*\\z")));
    }
}
