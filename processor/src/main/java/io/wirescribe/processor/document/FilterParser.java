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
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
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
            in.deeper();
            in.take("!");
            in.blanks();
            var negated = one();
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
            return left.test();
        }
        in.blanks();
        return Condition.comparison(left.value(), operator, operand().value());
    }

    /**
     * Something that can be compared, or asked for whether it is there.
     *
     * @param test what it is without anything to compare it with
     */
    private record Term(Operand value, Condition test) {}

    private Term operand() throws DocumentException {
        if (in.peek("'") || in.peek("\"")) {
            return constant(new Text(in.text(), 0, 0));
        }
        var function = in.matched(FUNCTION);
        if (function != null) {
            return function(function);
        }
        var literal = in.matched(WORD);
        literal = literal == null ? in.matched(NUMBER) : literal;
        return literal == null ? query() : constant(Scalars.plain(literal, 0, 0));
    }

    private static Term constant(Node literal) {
        return new Term((root, current) -> literal, (root, current) -> true);
    }

    private Term query() throws DocumentException {
        var nodes = nodes();
        return new Term(
                (root, current) -> single(nodes.select(root, current)),
                (root, current) -> !nodes.select(root, current).isEmpty());
    }

    private interface Nodes {
        List<JsonPath.Match> select(Node root, Node current);
    }

    private Nodes nodes() throws DocumentException {
        boolean relative = in.take("@");
        if (!relative && !in.take("$")) {
            throw in.failure("a condition is missing");
        }
        var path = new JsonPath(in.segments());
        return (root, current) -> path.select(root, relative ? current : root);
    }

    private Term function(String name) throws DocumentException {
        in.deeper();
        in.expect("(");
        in.blanks();
        Term term;
        if (name.equals("count") || name.equals("value")) {
            var nodes = nodes();
            term = name.equals("count")
                    ? value((root, current) ->
                            number(nodes.select(root, current).size()))
                    : value((root, current) -> single(nodes.select(root, current)));
        } else if (name.equals("length")) {
            var argument = operand().value();
            term = value((root, current) -> length(argument.value(root, current)));
        } else {
            var text = operand().value();
            in.blanks();
            in.expect(",");
            in.blanks();
            var pattern = operand().value();
            Condition test = (root, current) -> matches(name, text.value(root, current), pattern.value(root, current));
            term = new Term((root, current) -> new Node.Truth(test.holds(root, current), 0, 0), test);
        }
        in.blanks();
        in.expect(")");
        return term;
    }

    private static Term value(Operand operand) {
        return new Term(operand, (root, current) -> operand.value(root, current) != null);
    }

    private static @Nullable Node single(List<JsonPath.Match> matches) {
        return matches.size() == 1 ? matches.get(0).node() : null;
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
