package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Condition.Operand;
import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the condition of a filter: {@code @.deprecated == true && !@.summary}. */
final class FilterParser {

    private static final Pattern OPERATOR = Pattern.compile("==|!=|<=|>=|<|>");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final Pattern FUNCTION = Pattern.compile("(length|count|match|search|value)(?=\\()");

    private final JsonPathParser in;

    FilterParser(JsonPathParser in) {
        this.in = in;
    }

    Condition condition() throws DocumentException {
        in.deeper();
        var condition = both();
        while (separated("||")) {
            var left = condition;
            var right = both();
            condition = (root, current) -> left.holds(root, current) || right.holds(root, current);
        }
        return condition;
    }

    private Condition both() throws DocumentException {
        var condition = one();
        while (separated("&&")) {
            var left = condition;
            var right = one();
            condition = (root, current) -> left.holds(root, current) && right.holds(root, current);
        }
        return condition;
    }

    private boolean separated(String operator) {
        in.blanks();
        boolean taken = in.take(operator);
        in.blanks();
        return taken;
    }

    private Condition one() throws DocumentException {
        if (in.peek("!") && !in.peek("!=")) {
            in.take("!");
            in.blanks();
            var negated = in.peek("(") ? one() : test(operand());
            return (root, current) -> !negated.holds(root, current);
        } else if (in.take("(")) {
            in.blanks();
            var inner = condition();
            in.blanks();
            in.expect(")");
            return inner;
        }
        return comparisonOrTest();
    }

    private Condition comparisonOrTest() throws DocumentException {
        var left = operand();
        in.blanks();
        var operator = in.matched(OPERATOR);
        if (operator == null) {
            return test(left);
        }
        in.blanks();
        return Condition.comparison(single(left), operator, single(operand()));
    }

    private Condition test(Term term) throws DocumentException {
        if (term.test() == null) {
            throw in.failure(term.words() + ", where a condition is needed, such as a comparison");
        }
        return term.test();
    }

    /**
     * Something that can be compared, or asked for whether it is there or holds.
     *
     * @param words what it is
     * @param value null if it cannot be compared
     * @param test null if nothing but comparing it makes sense
     */
    private record Term(
            String words, @Nullable Operand value, @Nullable Condition test) {}

    private Operand single(Term term) throws DocumentException {
        if (term.value() == null) {
            throw in.failure(term.words() + ", where a single value is needed");
        }
        return term.value();
    }

    private Term operand() throws DocumentException {
        int start = in.at();
        if (in.peek("'") || in.peek("\"")) {
            var text = new Text(in.text(), 0, 0);
            return value(start, (root, current) -> text);
        }
        var function = in.matched(FUNCTION);
        if (function != null) {
            return function(start, function);
        }
        var word = in.matched(WORD);
        var literal = word == null ? in.matched(NUMBER) : word;
        if (literal != null) {
            var plain = Scalars.plain(literal, 0, 0);
            return value(start, (root, current) -> plain);
        }
        var nodes = nodes();
        return new Term(
                in.since(start) + " may be several nodes",
                nodes.path().single() ? nodes::only : null,
                (root, current) -> !nodes.select(root, current).isEmpty());
    }

    private record Nodes(JsonPath path, boolean relative) {

        List<JsonPath.Match> select(Node root, Node current) {
            return path.select(root, relative ? current : root);
        }

        @Nullable
        Node only(Node root, Node current) {
            var matches = select(root, current);
            return matches.size() == 1 ? matches.get(0).node() : null;
        }
    }

    private Nodes nodes() throws DocumentException {
        boolean relative = in.take("@");
        if (!relative && !in.take("$")) {
            throw in.failure("a condition is missing");
        }
        return new Nodes(new JsonPath(in.segments()), relative);
    }

    private Term function(int start, String name) throws DocumentException {
        in.deeper();
        in.expect("(");
        in.blanks();
        Operand value = null;
        Condition test = null;
        if (name.equals("count")) {
            var nodes = nodes();
            value = (root, current) -> number(nodes.select(root, current).size());
        } else if (name.equals("value")) {
            value = nodes()::only;
        } else if (name.equals("length")) {
            var argument = single(operand());
            value = (root, current) -> length(argument.value(root, current));
        } else {
            var text = single(operand());
            in.blanks();
            in.expect(",");
            in.blanks();
            var pattern = single(operand());
            test = (root, current) -> matches(name, text.value(root, current), pattern.value(root, current));
        }
        in.blanks();
        in.expect(")");
        return value == null ? new Term(in.since(start) + " is a condition", null, test) : value(start, value);
    }

    private Term value(int start, Operand value) {
        return new Term(in.since(start) + " is a value", value, null);
    }

    private static @Nullable Node length(@Nullable Node node) {
        if (node instanceof Text text) {
            return number(text.value().codePointCount(0, text.value().length()));
        } else if (node instanceof Sequence sequence) {
            return number(sequence.items().size());
        }
        return node instanceof Mapping mapping ? number(mapping.fields().size()) : null;
    }

    private static Node number(int value) {
        return Scalars.number(Integer.toString(value), 0, 0);
    }

    private static boolean matches(String function, @Nullable Node text, @Nullable Node pattern) {
        if (!(text instanceof Text searched) || !(pattern instanceof Text expression)) {
            return false;
        }
        try {
            var search = new Search(expression.value());
            return function.equals("match") ? search.matches(searched.value()) : search.finds(searched.value());
        } catch (PatternSyntaxException none) {
            return false;
        }
    }
}
