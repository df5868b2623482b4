package io.wirescribe.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of an object or not, so that other things must be true of it too:
 *
 * <pre>{@code
 * Constraints.on("ChatCompletionRequest")
 *         .when(
 *                 Condition.is("model", model, ChatModel::value, "anthropic.claude-v1", "anthropic.claude-v2"),
 *                 then -> then.atMost("max_tokens_to_sample", maxTokensToSample, 100000))
 *         .verify();
 * }</pre>
 *
 * <p>It knows why it is true, for the message of a violation, in words that a document has: {@code for model
 * anthropic.claude-v2}. Immutable.
 */
public final class Condition {

    private static final Condition UNTRUE = new Condition("", "");

    private final String words;
    private final String name;
    private final Object[] values;
    private final @Nullable Condition before;

    private Condition(String words, String name, Object... values) {
        this(null, words, name, values);
    }

    private Condition(@Nullable Condition before, String words, String name, Object... values) {
        this.before = before;
        this.words = words;
        this.name = name;
        this.values = values;
    }

    /**
     * The property has one of some values.
     *
     * @param name the property
     * @param value its value; null is none of them
     * @param values texts, truths or numbers; numbers are compared by value
     * @return the condition
     */
    public static Condition is(String name, @Nullable Object value, Object... values) {
        if (value != null) {
            for (var each : values) {
                if (Exact.same(value, each)) {
                    return new Condition("for %s ", name, each);
                }
            }
        }
        return UNTRUE;
    }

    /**
     * The property has one of some values, which are written as texts.
     *
     * @param <T> the type of the property
     * @param name the property
     * @param value its value; null is none of them
     * @param text how a value is written
     * @param values the texts
     * @return the condition
     */
    public static <T> Condition is(String name, @Nullable T value, Function<T, String> text, String... values) {
        return is(name, value == null ? null : text.apply(value), (Object[]) values);
    }

    /**
     * The property has a value that is none of some.
     *
     * @param name the property
     * @param value its value; where it is null the condition is not true
     * @param values texts, truths or numbers; numbers are compared by value
     * @return the condition
     */
    public static Condition isOther(String name, @Nullable Object value, Object... values) {
        return value == null || is(name, value, values).isTrue()
                ? UNTRUE
                : new Condition("for %s other than ", name, values);
    }

    /**
     * The property has a value that is none of some, which are written as texts.
     *
     * @param <T> the type of the property
     * @param name the property
     * @param value its value; where it is null the condition is not true
     * @param text how a value is written
     * @param values the texts
     * @return the condition
     */
    public static <T> Condition isOther(String name, @Nullable T value, Function<T, String> text, String... values) {
        return isOther(name, value == null ? null : text.apply(value), (Object[]) values);
    }

    /**
     * The property is there.
     *
     * @param name the property
     * @param value its value
     * @return the condition
     */
    public static Condition present(String name, @Nullable Object value) {
        return value == null ? UNTRUE : new Condition("with %s", name);
    }

    /**
     * The property is not there.
     *
     * @param name the property
     * @param value its value
     * @return the condition
     */
    public static Condition absent(String name, @Nullable Object value) {
        return value == null ? new Condition("without %s", name) : UNTRUE;
    }

    /**
     * This and another.
     *
     * @param other the other
     * @return a condition that is true if both are
     */
    public Condition and(Condition other) {
        return !isTrue() ? this : !other.isTrue() ? other : other.after(this);
    }

    private Condition after(Condition first) {
        return new Condition(before == null ? first : before.after(first), words, name, values);
    }

    /**
     * This or another.
     *
     * @param other the other
     * @return a condition that is true if one of them is
     */
    public Condition or(Condition other) {
        return isTrue() ? this : other;
    }

    boolean isTrue() {
        return this != UNTRUE;
    }

    /** Why it is true: {@code for model anthropic.claude-v2 and without tools}; nothing if it is not. */
    @Override
    public String toString() {
        var listed = new StringBuilder(before == null ? "" : before + " and ").append(words.formatted(name));
        for (int i = 0; i < values.length; i++) {
            listed.append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ").append(values[i]);
        }
        return listed.toString();
    }
}
